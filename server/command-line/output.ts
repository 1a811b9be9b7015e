// How commands speak: plain text and tables for people, or JSON for programs; never both.
import { styleText } from 'node:util';

export interface Output {
  readonly json: boolean;
  /** A line for people; nothing where JSON was asked for. */
  line(text: string): void;
  /** Rows for people, as columns that line up; numbers to the right. */
  table(head: readonly string[], rows: readonly (readonly Cell[])[]): void;
  /** One document, or one object of a list, as a line of JSON; nothing where text was asked for. */
  document(value: unknown): void;
}

export type Cell = string | number | null;

export function createOutput(json: boolean, stream: NodeJS.WritableStream = process.stdout): Output {
  const write = (text: string) => void stream.write(`${text}\n`);
  return {
    json,
    line: (text) => json || write(text),
    table: (head, rows) => json || write(columns(head, rows)),
    document: (value) => json && write(JSON.stringify(value)),
  };
}

const GAP = '  ';
const WIDEST = 60;

/** Aligned by the widest cell of each column, cells cut at 60 characters; the last column is left as it is. */
export function columns(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((row) => row.map((cell, at) => shown(cell, at === head.length - 1)));
  const widths = head.map((_, at) => Math.max(...lines.map((line) => width(line[at] ?? ''))));
  const right = head.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number' || row[at] === null));
  const text = lines.map((line) =>
    line.map((cell, at) => pad(cell, widths[at] ?? 0, right[at] ?? false)).join(GAP).trimEnd(),
  );
  const [first = '', ...others] = text;
  return [styleText('bold', first, { stream: process.stdout }), ...others].join('\n');
}

function shown(cell: Cell, isLast: boolean): string {
  const text = cell === null ? '–' : typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell.replace(/\s+/g, ' ');
  return isLast || width(text) <= WIDEST ? text : `${[...text].slice(0, WIDEST - 1).join('')}…`;
}

function pad(text: string, to: number, right: boolean): string {
  const filling = ' '.repeat(Math.max(0, to - width(text)));
  return right ? filling + text : text + filling;
}

/** Columns that a terminal gives it, near enough: combining marks take none. */
function width(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}
