// Lines that are rows of a table: cells with wide gaps, under or over other lines cut at the same places.
import type { Cell, Line } from './lines.ts';
import { cellsFor, columnsOfTable, inColumns, overlap } from './table-columns.ts';

/**
 * For each line its cells if it is a row, else null. Within a table every cell stands in its column: before it, and between it
 * and others, stand empty cells where the row has none.
 */
export function tableRows(lines: readonly Line[]): (Cell[] | null)[] {
  const isRow = lines.map((_, at) => isTableRow(lines, at));
  const isMore = lines.map((_, at) => !isRow[at] && isLoneCell(lines, at, isRow));
  const rows: (Cell[] | null)[] = lines.map(({ cells }, at) => (isRow[at] || isMore[at] ? cells : null));
  for (let from = 0; from < lines.length; from++) {
    let end = from;
    while (rows[end] && (end === from || goesOn(lines[end - 1], lines[end]))) end++;
    const table = lines.slice(from, end);
    const columns = columnsOfTable(table);
    for (const [at, line] of table.entries()) {
      const placed = inColumns(cellsFor(line, columns), columns);
      rows[from + at] = isMore[from + at] && placed.length === 1 ? null : placed;
    }
    from = Math.max(from, end - 1);
  }
  return rows;
}

/** The cells of the row with a tab between them; empty ones at its end are left out, as in every format. */
export function rowText(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('\t').trimEnd();
}

/** Looks at the two neighbours on either side only. */
function isTableRow(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.cells.length < 2) return false;
  const near = [lines[at - 2], lines[at - 1], lines[at + 1], lines[at + 2]];
  const like = near.filter((other) => other && other.cells.length > 1 && areAligned(line, other));
  return like.length > (line.cells.length > 2 ? 0 : 1) || (like.length > 0 && line.cells.every(({ text }) => text.length < SHORT));
}

/** Letters of a cell that is no prose. */
const SHORT = 40;

/**
 * One cell between two rows, or a number right below the last one: under a later cell than the first, in line with it, and
 * nowhere near the first. Words below the last row may be the first line of more.
 */
function isLoneCell(lines: readonly Line[], at: number, isRow: readonly boolean[]): boolean {
  const [line, before, after] = [lines[at], lines[at - 1], lines[at + 1]];
  const [cell] = line?.cells ?? [];
  if (!line || !before || !cell || line.cells.length > 1 || cell.text.length >= SHORT || !isRow[at - 1]) return false;
  const rows = after && isRow[at + 1] ? [before, after] : [before];
  if (rows.length === 1 && (!NUMBER.test(cell.text) || before.base - line.base > 1.8 * line.size)) return false;
  return rows.every((row) => row.direction === line.direction && stands(cell, row));
}

function stands(cell: Cell, { cells: [first, ...later], size }: Line): boolean {
  return first !== undefined && overlap(cell, first) < 0 && later.some((one) => inLine(cell, one, size));
}

function inLine(cell: Cell, other: Cell, size: number): boolean {
  return Math.abs(cell.start - other.start) < 0.5 * size || Math.abs(cell.end - other.end) < 0.5 * size;
}

function goesOn(before: Line | undefined, line: Line | undefined): boolean {
  return before !== undefined && line !== undefined && before.direction === line.direction && before.base - line.base < 4 * line.size;
}

const NUMBER = /^[^\p{L}]*\d[^\p{L}]*$/u;

/** Numbers stand in line with their last digits, everything else with its first letters. */
function areAligned(line: Line, other: Line): boolean {
  return line.cells.slice(1).some((cell) =>
    other.cells.some((one) => Math.abs(one.start - cell.start) < line.size || (NUMBER.test(cell.text) && NUMBER.test(one.text) && Math.abs(one.end - cell.end) < 0.5 * line.size)),
  );
}
