// Which column holds what: by its name, and by what stands in it.
import type { RecognisedTable } from '../../../contract/tables.ts';
import type { ImportFile } from '../imported-article.ts';
import { readCellDate } from './cell-date.ts';
import { namesSummary, rankOfName } from './column-names.ts';
import { FIELDS, type Field, type Mapping, type MappingChoice } from './mapping.ts';
import { cellsOf } from './row-cells.ts';
import type { Table } from './table.ts';
import { tableOf } from './table-of.ts';

const SAMPLED = 200;
const SHOWN_ROWS = 5;
const SHOWN_UNITS = 300;

/** A column without a telling name is the texts' from this average length (UTF-16 units); one named "summary" from less. */
const LENGTH_OF_TEXT = 200;
const LENGTH_OF_SUMMARY = 60;

/** For the dialog in which the analyst confirms the columns. Throws the refusal IMPORT_UNREADABLE. */
export function recognise(file: ImportFile): RecognisedTable {
  const table = tableOf(file);
  const shown = table.rows.slice(0, SHOWN_ROWS).map(({ value }) => cellsOf(value));
  return {
    columns: table.columns,
    sample: shown.map((cells) => table.columns.map((column) => (cells.get(column) ?? '').slice(0, SHOWN_UNITS).replace(/[\uD800-\uDBFF]$/, ''))),
    mapping: recogniseColumns(table, {}),
    rows: table.rows.length,
  };
}

interface Column {
  name: string;
  /** The cells of some rows that are not empty. */
  cells: string[];
  average: number;
  /** How much text stands in all of them: a few long cells do not make a column the texts'. */
  total: number;
}

/** What is chosen by hand stands; the rest is recognised among the columns that are left. Null without a text. */
export function recogniseColumns(table: Table, choice: MappingChoice): Mapping | null {
  const chosen = new Set(Object.values(choice));
  const columns = columnsOf(table);
  const text = choice.text ?? findText(columns.filter(({ name }) => !chosen.has(name)))?.name;
  if (text === undefined || text === '') return null;
  const mapping: Mapping = { text };
  const free = columns.filter(({ name }) => name !== text && !chosen.has(name));
  for (const field of ['url', 'published', 'updated', 'title', 'byline', 'outlet', 'language', 'id'] as const) {
    const name = choice[field] ?? takeFor(field, free)?.name;
    if (name !== undefined && name !== '') mapping[field] = name;
  }
  return Object.fromEntries(FIELDS.filter((field) => mapping[field] !== undefined).map((field) => [field, mapping[field]])) as unknown as Mapping;
}

function columnsOf({ columns, rows }: Table): Column[] {
  // Rows from all over the table: the first ones may be odd.
  const step = Math.max(1, Math.floor(rows.length / SAMPLED));
  const sampled = rows.filter((_, at) => at % step === 0).slice(0, SAMPLED).map(({ value }) => cellsOf(value));
  return columns.map((name) => {
    const cells = sampled.map((row) => (row.get(name) ?? '').trim()).filter((cell) => cell !== '');
    const total = cells.reduce((sum, cell) => sum + cell.length, 0);
    return { name, cells, average: total / Math.max(1, cells.length), total };
  });
}

function findText(columns: readonly Column[]): Column | undefined {
  // A table that has only its header yet is recognised by that.
  const blank = columns.every(({ cells }) => cells.length === 0);
  const worded = columns.filter(({ cells }) => blank || (cells.some((cell) => /\p{L}/u.test(cell)) && !isMostly(cells, isAddress)));
  const longest = [...worded].sort((a, b) => b.total - a.total)[0];
  const named = best(worded.filter(({ name }) => !namesSummary(name)), 'text');
  if (named && longest && (named.total * 4 >= longest.total || longest.average < LENGTH_OF_TEXT)) return named;
  if (longest && longest.average >= LENGTH_OF_TEXT) return longest;
  const summary = best(worded, 'text');
  return named ?? (summary && summary.average >= LENGTH_OF_SUMMARY ? summary : undefined);
}

function best(columns: readonly Column[], field: Field): Column | undefined {
  const ranked = columns.flatMap((column) => {
    const rank = rankOfName(column.name, field);
    return rank === null ? [] : [{ column, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.column;
}

/** The best column for a field, taken out of those that are free. */
function takeFor(field: Field, free: Column[]): Column | undefined {
  const fitting = free.filter((column) => fits(field, column));
  const found = best(fitting, field) ?? byContent(field, fitting);
  if (found) free.splice(free.indexOf(found), 1);
  return found;
}

/** A name is not enough where the cells say otherwise: "source" may hold addresses, "date" anything. */
function fits(field: Field, { cells }: Column): boolean {
  if (cells.length === 0) return true;
  if (field === 'url') return isMostly(cells, isAddress);
  if (field === 'published' || field === 'updated') return cells.some((cell) => readCellDate(cell) !== null);
  if (field === 'language') return isMostly(cells, (cell) => cell.length <= 30);
  if (field === 'id') return isMostly(cells, (cell) => cell.length <= 500);
  return isMostly(cells, (cell) => cell.length <= 500 && !isAddress(cell) && /\p{L}/u.test(cell));
}

/** Addresses are that of the article under any name but a picture's; a name that we know is not overruled otherwise. */
function byContent(field: Field, columns: readonly Column[]): Column | undefined {
  const full = columns.filter(({ cells }) => cells.length > 0);
  if (field === 'url') return full.find(({ name }) => rankOfName(name, 'id') === null && !PICTURE.test(name));
  const unnamed = full.filter(({ name }) => !FIELDS.some((other) => rankOfName(name, other) !== null));
  if (field === 'published') return unnamed.find(({ cells }) => isMostly(cells, (cell) => readCellDate(cell) !== null && !/^\d+$/.test(cell)));
  if (field === 'title') return unnamed.find(({ cells }) => isMostly(cells, isHeadline) && new Set(cells).size * 10 >= cells.length * 9);
  return undefined;
}

const PICTURE = /image|img|thumb|photo|picture|logo|icon|avatar|video|audio|media|صورة/i;

function isHeadline(cell: string): boolean {
  const words = cell.split(/\s+/).length;
  return cell.length <= 250 && words >= 3 && words <= 30;
}

function isAddress(cell: string): boolean {
  return /^https?:\/\/\S+$/i.test(cell);
}

function isMostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.filter(test).length * 5 >= cells.length * 4;
}
