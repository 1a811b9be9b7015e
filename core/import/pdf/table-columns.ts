// The columns of a table, told from where the cells of all its rows stand, so that a row with an empty cell keeps the places of the others.
import type { Cell, Line } from './lines.ts';

interface Span {
  start: number;
  end: number;
}

/** More cells than a page can show; each is compared with all others. */
const MOST_CELLS = 3000;

/**
 * From the first to the last; none where the rows are not set in columns. A column is where cells stand above each other, those
 * left out that reach over several cells of another row.
 */
export function columnsOfTable(rows: readonly Pick<Line, 'cells'>[]): Span[] {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ cell, row })));
  if (rows.length < 2 || cells.length > MOST_CELLS) return [];
  const narrow = cells.filter(({ cell, row }) => rows.every((other) => other === row || other.cells.filter((one) => overlap(cell, one) > 0).length < 2));
  const columns: Span[] = [];
  for (const { cell: { start, end } } of narrow.sort((one, other) => one.cell.start - other.cell.start)) {
    const last = columns.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else columns.push({ start, end });
  }
  // Where each row has its cells elsewhere, as in formulas, there are no columns.
  const isSet = rows.some((row) => row.cells.length >= columns.length) && 2 * cells.length >= columns.length * rows.length;
  return isSet ? columns : [];
}

/** The cells of a row, those that reach over several columns parted where each part stands in a column of its own. */
export function cellsFor({ cells, parts }: Pick<Line, 'cells' | 'parts'>, columns: readonly Span[]): Cell[] {
  const isWide = (cell: Cell): boolean => columns.filter((column) => overlap(cell, column) > 0).length > 1;
  if (!cells.some(isWide)) return cells;
  const all = parts();
  return cells.flatMap((cell) => {
    const own = isWide(cell) ? all.filter((part) => overlap(part, cell) > 0) : [];
    const places = own.map((part) => columnOf(part, columns));
    return own.length > 1 && !own.some(isWide) && places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0)) ? own : [cell];
  });
}

/** The cells of a row with empty ones where it has none; as they were where two of them stand in one column. */
export function inColumns(cells: Cell[], columns: readonly Span[]): Cell[] {
  const placed: Cell[] = [];
  for (const cell of cells) {
    const at = columnOf(cell, columns);
    if (at < placed.length) return cells;
    for (const { start, end } of columns.slice(placed.length, at)) placed.push({ text: '', start, end });
    placed.push(cell);
  }
  return placed;
}

/** The first one that the cell fills a good part of, else the one that is nearest; -1 where there is none. */
function columnOf(cell: Span, columns: readonly Span[]): number {
  const first = columns.findIndex((column) => overlap(cell, column) > 0.3 * Math.min(cell.end - cell.start, column.end - column.start));
  if (first !== -1) return first;
  let best = -1;
  let most = -Infinity;
  for (const [at, column] of columns.entries()) {
    const shared = overlap(cell, column);
    if (shared <= most) continue;
    most = shared;
    best = at;
  }
  return best;
}

/** How much the two have in common; below zero how far they are apart. */
export function overlap(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
