// What stands on one side of a gutter, line by line: prose that runs on, the cells of a table, its figures.
import type { Run } from './run.ts';

export interface SideLine {
  base: number;
  size: number;
  /** In letters' sizes, without the gaps between far runs. */
  width: number;
  left: number;
  right: number;
  /** Begins in mid-sentence, as far as its first letter tells. */
  goesOn: boolean;
  /** Without a letter. */
  isFigure: boolean;
}

/** The figures of a table, which belong to the words beside them, whether or not they stand level with one of their lines. */
export function areFigures(side: readonly SideLine[]): boolean {
  const share = side.filter(({ isFigure }) => isFigure).length / side.length;
  // Heads of several lines stand over long tables; few lines with few figures may be a margin with telephone numbers.
  return side.length > 2 && share >= (side.length < 12 ? 0.7 : 0.4);
}

/** Cells of a table with white between them: of prose hardly any line has so much, but for two more columns of it. */
export function areCells(side: readonly SideLine[]): boolean {
  return !flows(side) && side.filter(({ width, left, right, size }) => width * size < 0.8 * (right - left)).length >= 0.5 * side.length;
}

/** The width of a full line. */
export function widthOf(side: readonly SideLine[]): number {
  const ascending = side.map(({ width }) => width).sort((a, b) => a - b);
  return ascending[Math.floor(ascending.length * 0.8)] ?? 0;
}

/** The share of lines that fill so much of a full line's width: most of prose, few of a list of cells. */
export function fills(side: readonly SideLine[], share: number): number {
  const full = widthOf(side);
  return side.filter(({ width }) => width > share * full).length / Math.max(1, side.length);
}

/** The lines of one side, from the top; what is raised or lowered a little belongs to its line. */
export function sideLines(side: readonly Run[]): SideLine[] {
  const lines: SideLine[] = [];
  for (const { left, right, size, base, text } of side) {
    const last = lines.at(-1);
    const width = (right - left) / size;
    const isFigure = !/\p{L}/u.test(text);
    if (!last || last.base - base >= 0.6 * Math.max(size, last.size)) {
      lines.push({ base, size, width, left, right, goesOn: GOES_ON.test(text), isFigure });
      continue;
    }
    last.width += width + 0.3;
    last.isFigure &&= isFigure;
    last.right = Math.max(last.right, right);
    if (left < last.left) Object.assign(last, { left, goesOn: GOES_ON.test(text) });
  }
  return lines;
}

/** A small letter, or one of a script that has no capitals. */
const GOES_ON = /^[\p{Ll}\p{Lo}]/u;

/** True of running text, where lines begin in mid-sentence; cells begin with capitals, digits and signs. */
export function flows(side: readonly SideLine[]): boolean {
  return side.filter(({ goesOn }) => goesOn).length >= 0.4 * side.length;
}

/** The share of the shorter side's lines that stand level with one of the other side. Both are sorted: one pass. */
export function shareInStep(left: readonly SideLine[], right: readonly SideLine[]): number {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  let at = 0;
  let level = 0;
  for (const { base, size } of few) {
    while (at < many.length - 1 && (many[at]?.base ?? 0) > base + 0.15 * size) at++;
    if (Math.abs((many[at]?.base ?? Infinity) - base) <= 0.15 * size) level++;
  }
  return few.length === 0 ? 0 : level / few.length;
}
