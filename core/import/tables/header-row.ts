// Telling a header from the first row of data, and names for columns that have none.
import { fieldNamed } from './column-names.ts';
import { readCellDate } from './cell-date.ts';

const LONGEST_NAME = 80;
const LOOKED_AT = 50;

/** Each column has a name that no other has: as the header has it, with a number behind it where that repeats. */
export function findHeader(records: readonly (readonly string[])[]): { named: boolean; columns: string[] } {
  const [first = [], ...rest] = records.slice(0, LOOKED_AT);
  const named = isHeader(first, rest);
  const width = named ? first.length : records.reduce((most, cells) => Math.max(most, cells.length), 0);
  const used = new Map<string, number>();
  const columns = Array.from({ length: Math.min(width, 10_000) }, (_, at) => {
    const name = (named ? (first[at] ?? '').replace(/\s+/g, ' ').trim() : '') || `column ${at + 1}`;
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
  return { named, columns: new Set(columns).size === columns.length ? columns : columns.map((name, at) => `${name} [${at + 1}]`) };
}

/** Names are short, differ, and are neither dates, addresses nor numbers; one that we know settles it. */
function isHeader(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  const names = first.map((cell) => cell.trim());
  const full = names.filter((name) => name !== '');
  if (full.length === 0 || names.some((name) => name.length > LONGEST_NAME || isDatum(name))) return false;
  if (full.some((name) => fieldNamed(name) !== null)) return true;
  if (rest.length === 0 || new Set(full).size < full.length) return false;
  const average = rest.flat().reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, rest.flat().length);
  const longest = Math.max(...full.map((name) => name.length));
  return rest.some((cells) => cells.some((cell) => isDatum(cell.trim()))) || (longest <= 40 && average > longest * 3);
}

function isDatum(cell: string): boolean {
  return cell !== '' && (/^https?:\/\//i.test(cell) || /^[-+]?[\d\s.,%]+$/.test(cell) || (cell.length <= 100 && readCellDate(cell) !== null));
}
