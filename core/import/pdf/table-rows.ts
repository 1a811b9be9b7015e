// Lines that are rows of a table: cells with wide gaps, under or over other lines cut at the same places.
import type { Line } from './lines.ts';

/** Looks at the two neighbours on either side only. */
export function isTableRow(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.cells.length < 2) return false;
  const near = [lines[at - 2], lines[at - 1], lines[at + 1], lines[at + 2]];
  const like = near.filter((other) => other && other.cells.length > 1 && areAligned(line, other));
  return like.length > (line.cells.length > 2 ? 0 : 1) || (like.length > 0 && line.cells.every(({ text }) => text.length < 40));
}

/** The cells of the row with a tab between them. */
export function rowText({ cells }: Line): string {
  return cells.map(({ text }) => text).join('\t');
}

function areAligned(line: Line, other: Line): boolean {
  return line.cells.slice(1).some(({ start }) => other.cells.some((cell) => Math.abs(cell.start - start) < line.size));
}
