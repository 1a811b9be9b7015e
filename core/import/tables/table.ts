// A table as it was read from a file of any kind: its columns and its rows, the row numbers counted from 1 without the header.
import { refuse, type Refusal } from '../../../contract/refusals.ts';
import type { Contained } from '../contained.ts';

export interface TableRow {
  /** From 1; rows that could not be read count, too. */
  number: number;
  /** What the row holds: an object of strings for CSV and TSV, the object as it stands in JSON. */
  value: unknown;
}

export interface Table {
  /** In the order of the file. */
  columns: string[];
  rows: TableRow[];
  problems: Contained['problems'];
}

/** More rows are no list of articles; the whole table is in memory while it is opened. */
export const MOST_ROWS = 200_000;

export function refuseTable(file: string, reason: string, remedy: string): Refusal {
  return refuse('IMPORT_UNREADABLE', { file, reason, remedy });
}

export function tooManyRows(file: string): Refusal {
  return refuseTable(file, `it has more than ${MOST_ROWS.toLocaleString('en-GB')} rows`, 'Split it into several tables and import those.');
}

/** "news.csv#12": row 12 of the table. */
export function rowName(table: string, row: number): string {
  return `${table}#${row}`;
}

/** True for the name of a row of a table (`rowName`): such a file is read by `readRow`. */
export function isRowName(name: string): boolean {
  return /\.(?:csv|tsv|tab|json|jsonl|ndjson)#\d+$/i.test(name);
}
