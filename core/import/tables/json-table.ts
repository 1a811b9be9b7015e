// JSON and JSON Lines: the list of objects found, each object a row.
import { problem } from '../contained.ts';
import { cellsOf, isRecord } from './row-cells.ts';
import { MOST_ROWS, refuseTable, rowName, tooManyRows, type Table, type TableRow } from './table.ts';

/** So many rows are looked at for their columns. */
const LOOKED_AT = 5000;
const MOST_COLUMNS = 2000;
/** How deep inside objects the list of articles is looked for. */
const DEEPEST_LIST = 4;

/** Throws the refusal IMPORT_UNREADABLE where there is no list of objects, or too long a one. */
export function readJson(name: string, text: string): Table {
  const whole = parse(text);
  const table = whole.ok ? tableOfList(name, listIn(whole.value)) : tableOfLines(name, text, whole.reason);
  if (table.rows.length === 0) {
    throw refuseTable(name, 'it holds no list of objects, of which each could be an article', 'Import a list such as [{"title": …, "text": …}, …], or one object a line.');
  }
  if (table.rows.length > MOST_ROWS) throw tooManyRows(name);
  return { ...table, columns: columnsOf(table.rows) };
}

type Parsed = { ok: true; value: unknown } | { ok: false; reason: string };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    // The parser's way of saying that this is no JSON; anything else (no memory) is not ours to hide.
    if (error instanceof SyntaxError) return { ok: false, reason: error.message.slice(0, 200) };
    throw error;
  }
}

/** The array itself, or the longest array of objects inside; a lone object is a list of one. */
function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return asRecords(value);
  if (!isRecord(value)) return [];
  const longest = listsIn(value, 0).sort((a, b) => b.length - a.length)[0];
  // Beside a text, a list is part of that one article (its authors, its pictures).
  const strings = Object.values(value).filter((each) => typeof each === 'string');
  return longest && !strings.some((each) => each.length > 400) ? longest : [value];
}

function listsIn(value: Record<string, unknown>, depth: number): unknown[][] {
  return Object.values(value).flatMap((each): unknown[][] => {
    if (Array.isArray(each)) return each.length > 0 && each.every(isRecord) ? [each] : [];
    return isRecord(each) && depth < DEEPEST_LIST ? listsIn(each, depth + 1) : [];
  });
}

/** Rows of cells under a row of names are objects, too; bare strings are texts. */
function asRecords(list: unknown[]): unknown[] {
  if (list.length > 0 && list.every((each) => typeof each === 'string')) return list.map((text) => ({ text }));
  const [head, ...rows] = list;
  if (!Array.isArray(head) || !head.every((each) => typeof each === 'string') || !rows.every(Array.isArray)) return list;
  return rows.map((row: unknown[]) => Object.fromEntries(head.map((column: string, at) => [column, row[at] ?? null])));
}

function tableOfList(name: string, list: readonly unknown[]): Table {
  const table: Table = { columns: [], rows: [], problems: [] };
  for (const [at, value] of list.entries()) {
    if (isRecord(value)) table.rows.push({ number: at + 1, value });
    else table.problems.push(problem(rowName(name, at + 1), 'it is no object with named fields', 'Correct it in the file and import that again.'));
  }
  return table;
}

/** One object a line. Where not even the first lines are that, the fault of the whole file is told. */
function tableOfLines(name: string, text: string, reason: string): Table {
  const table: Table = { columns: [], rows: [], problems: [] };
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const line = text.slice(start, feed === -1 ? text.length : feed).trim();
    start = feed === -1 ? text.length : feed + 1;
    if (line === '') continue;
    if (++number > MOST_ROWS) throw tooManyRows(name);
    const parsed: Parsed = line.startsWith('{') ? parse(line) : { ok: false, reason: 'it does not begin with {' };
    if (parsed.ok && isRecord(parsed.value)) table.rows.push({ number, value: parsed.value });
    else table.problems.push(problem(rowName(name, number), `it is no valid JSON object (${parsed.ok ? 'no named fields' : parsed.reason})`, 'Correct the line and import the file again.'));
    if (number === 3 && table.rows.length === 0) break;
  }
  if (table.rows.length === 0) throw refuseTable(name, `it is no valid JSON (${reason})`, 'Save it again from its program, or save it as CSV, and import that.');
  return table;
}

function columnsOf(rows: readonly TableRow[]): string[] {
  const columns = new Set<string>();
  for (const { value } of rows.slice(0, LOOKED_AT)) {
    for (const column of cellsOf(value).keys()) if (columns.size < MOST_COLUMNS) columns.add(column);
  }
  return [...columns];
}
