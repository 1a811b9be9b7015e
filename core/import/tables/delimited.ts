// CSV and TSV: the delimiter recognised, quotes with line ends inside, a header row told from data, ragged rows.
import Papa from 'papaparse';
import { problem } from '../contained.ts';
import { findHeader } from './header-row.ts';
import { MOST_ROWS, refuseTable, rowName, tooManyRows, type Table, type TableRow } from './table.ts';

const MOST_COLUMNS = 2000;

/** Linear in the text. Throws the refusal IMPORT_UNREADABLE for a table that is too long or too wide. */
export function readDelimited(name: string, text: string, extension: string): Table {
  const { records, open } = recordsOf(text, extension);
  if (records.length > MOST_ROWS + 1) throw tooManyRows(name);
  const header = findHeader(records);
  const data = header.named ? records.slice(1) : records;
  const { columns } = header;
  if (columns.length > MOST_COLUMNS) {
    throw refuseTable(name, `it has more than ${MOST_COLUMNS.toLocaleString('en-GB')} columns`, 'Check that its cells are parted by commas, semicolons or tabs.');
  }
  const table: Table = { columns, rows: [], problems: [] };
  for (const [at, cells] of data.entries()) {
    const number = at + 1;
    const ragged = cells.slice(columns.length).filter((cell) => cell.trim() !== '').length > 0;
    if (ragged) table.problems.push(problem(rowName(name, number), tooManyCells(cells.length, columns.length), 'A cell with the separator in it probably lacks its quotation marks: correct the row and import the table again.'));
    else table.rows.push({ number, value: rowOf(columns, cells) } satisfies TableRow);
  }
  if (open) {
    table.problems.push(problem(rowName(name, data.length), 'a quotation mark in it is never closed, so that it holds all that follows', 'Correct the row and import the table again.'));
    table.rows = table.rows.filter(({ number }) => number !== data.length);
  }
  return table;
}

function tooManyCells(cells: number, columns: number): string {
  return `it has ${cells.toLocaleString('en-GB')} cells, and the table has ${columns.toLocaleString('en-GB')} columns`;
}

/** Missing cells at the end are empty. */
function rowOf(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
}

/** `open` is true where the last record is one because of a quotation mark without its partner. */
function recordsOf(text: string, extension: string): { records: string[][]; open: boolean } {
  const sep = /^sep=(.)\r?\n/i.exec(text.slice(0, 10));
  const body = sep ? text.slice(sep[0].length) : text;
  const tabs = extension === 'tsv' || extension === 'tab';
  const delimiter = sep?.[1] ?? (tabs && body.slice(0, 100_000).includes('\t') ? '\t' : '');
  const parsed = parse(body, delimiter, '"');
  if (!parsed.open) return parsed;
  // Many programs write TSV without any quoting, so that a quotation mark is just that.
  return delimiter === '\t' ? parse(body, delimiter, '\0') : parsed;
}

function parse(body: string, delimiter: string, quoteChar: string): { records: string[][]; open: boolean } {
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter, quoteChar, escapeChar: quoteChar, skipEmptyLines: 'greedy', preview: MOST_ROWS + 2, delimitersToGuess: [',', '\t', ';', '|'],
  });
  return { records: data, open: errors.some(({ code }) => code === 'MissingQuotes') };
}
