// Cuts a page into areas of one column each, in the order in which they are read.
import { COLUMN_GAP, type Run } from './run.ts';
import type { Direction } from './logical-order.ts';

/** The white between two columns: `from` down to `to` no run crosses `at`, nor anything from `left` to `right` of it. */
interface Gutter {
  at: number;
  left: number;
  right: number;
  from: number;
  to: number;
}

interface Strip {
  at: number;
  from: number;
  to: number;
}

/** Gutters are looked for at this many places across an area. */
const PLACES = 160;
const DEEPEST = 6;
/** The tallest are tried first; a page of prose in one column has no more than this. */
const MOST_TRIED = 24;

/**
 * Above a gutter, its columns, below it: again and again, until no part has one. Columns are read from the side on which the
 * page's lines begin. `known` are the places of gutters found before in the document, where one is believed sooner; new ones
 * are added. Each level costs runs × places at most; there are six levels at most.
 */
export function columnsOf(runs: Run[], direction: Direction, known: number[] = [], depth = 0): Run[][] {
  const gutter = depth < DEEPEST && runs.length >= 6 ? findGutter(runs, known, direction) : null;
  if (!gutter) return runs.length > 0 ? [runs] : [];
  const above: Run[] = [];
  const left: Run[] = [];
  const right: Run[] = [];
  const below: Run[] = [];
  for (const run of runs) {
    const middle = run.base + 0.3 * run.size;
    if (middle > gutter.from) above.push(run);
    else if (middle < gutter.to) below.push(run);
    else if ((run.left + run.right) / 2 < gutter.at) left.push(run);
    else right.push(run);
  }
  const [first, second] = direction === 'rtl' ? [right, left] : [left, right];
  return [above, first, second, below].flatMap((part) => columnsOf(part, direction, known, depth + 1));
}

/** The tallest white strip with prose on either side, or null. */
function findGutter(runs: readonly Run[], known: number[], direction: Direction): Gutter | null {
  const sorted = [...runs].sort((a, b) => b.base - a.base);
  let left = Infinity;
  let right = -Infinity;
  for (const run of sorted) {
    left = Math.min(left, run.left);
    right = Math.max(right, run.right);
  }
  const step = (right - left) / PLACES;
  if (!(step > 0)) return null;
  const gutters = groupsOf(stripsOf(sorted, left, step), step).sort((a, b) => b.from - b.to - (a.from - a.to));
  return gutters.slice(0, MOST_TRIED).find((one) => hasColumnsBeside(sorted, one, known, direction)) ?? null;
}

/** For each place the stretches that no run crosses, by one pass down the page. */
function stripsOf(sorted: readonly Run[], left: number, step: number): Strip[] {
  const open = new Float64Array(PLACES + 1).fill(Infinity);
  const strips: Strip[] = [];
  const top = (sorted[0]?.base ?? 0) + 1e6;
  for (const run of sorted) {
    const margin = 0.5 * COLUMN_GAP * run.size;
    const first = Math.max(0, Math.ceil((run.left - margin - left) / step));
    const last = Math.min(PLACES, Math.floor((run.right + margin - left) / step));
    for (let place = first; place <= last; place++) {
      const from = Math.min(top, open[place] ?? top);
      // The middle of the crossing line ends the strip above it and begins the one below.
      const middle = run.base + 0.3 * run.size;
      if (from - middle > 3 * run.size) strips.push({ at: left + place * step, from, to: middle + 0.1 * run.size });
      open[place] = middle - 0.1 * run.size;
    }
  }
  const bottom = (sorted.at(-1)?.base ?? 0) - 1e6;
  for (let place = 0; place <= PLACES; place++) {
    strips.push({ at: left + place * step, from: Math.min(top, open[place] ?? top), to: bottom });
  }
  return strips;
}

/** Neighbouring strips of equal height are one gutter: its middle stands for it. */
function groupsOf(strips: readonly Strip[], step: number): Gutter[] {
  const groups: { first: number; last: number; strip: Strip }[] = [];
  const latest = new Map<number, (typeof groups)[number]>();
  for (const strip of strips) {
    const key = strip.from * 7919.37 + strip.to;
    const group = latest.get(key);
    if (group && Math.abs(strip.at - group.last) < 1.5 * step) group.last = strip.at;
    else {
      const fresh = { first: strip.at, last: strip.at, strip };
      latest.set(key, fresh);
      groups.push(fresh);
    }
  }
  return groups.map(({ first, last, strip }) => ({ ...strip, at: (first + last) / 2, left: first - step, right: last + step }));
}

/** Lines that a side needs: fewer are a caption or chance. */
const FEWEST_LINES = 3;
/** And how wide its lines must be, in letters' sizes: narrower ones are numbers, labels, the cells of a table. */
const NARROWEST = 7;

/**
 * Prose on both sides, running on from line to line if they stand level with each other as the cells of a table do; or on one
 * side, beside a picture's labels or a listing whose lines keep no step with it.
 */
function hasColumnsBeside(sorted: readonly Run[], gutter: Gutter, known: number[], direction: Direction): boolean {
  const inside = sorted.filter(({ base, size }) => {
    const middle = base + 0.3 * size;
    return middle <= gutter.from && middle >= gutter.to;
  });
  const left = sideLines(inside.filter((run) => run.right < gutter.at));
  const right = sideLines(inside.filter((run) => run.left > gutter.at));
  if (left.length === 0 || right.length === 0 || areFigures(left) || areFigures(right)) return false;
  const prose = [left, right].filter((side) => widthOf(side) >= NARROWEST && fills(side, 0.65) >= 0.5).length;
  if (prose === 0) return false;
  const [fewer, more] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  const isKnown = known.some((at) => at > gutter.left && at < gutter.right);
  if (fewer < FEWEST_LINES || more < FEWEST_LINES + 1) return isKnown || (direction === 'rtl' ? isTail(right, left) : isTail(left, right));
  const isRunning = [left, right].every((side) => flows(side) || (prose === 2 && fills(side, 0.8) >= 0.6));
  if (shareInStep(left, right) >= 0.5 && (!isRunning || areCells(left) || areCells(right))) return false;
  if (prose === 2 && fewer > 9 && known.length < 50) known.push(gutter.at);
  return prose === 2 || isKnown || isRunning || more >= 10;
}

/** The last column of a text may have but a line or two, level with the first ones of the full column before it. */
function isTail(before: readonly SideLine[], last: readonly SideLine[]): boolean {
  const [first] = last;
  return before.length > 9 && last.length < 3 && first !== undefined && Math.abs(first.base - (before[0]?.base ?? 0)) < 0.2 * first.size;
}

interface SideLine {
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
function areFigures(side: readonly SideLine[]): boolean {
  const share = side.filter(({ isFigure }) => isFigure).length / side.length;
  // Heads of several lines stand over long tables; few lines with few figures may be a margin with telephone numbers.
  return side.length > 2 && share >= (side.length < 12 ? 0.7 : 0.4);
}

/** Cells of a table with white between them: of prose hardly any line has so much, but for two more columns of it. */
function areCells(side: readonly SideLine[]): boolean {
  return !flows(side) && side.filter(({ width, left, right, size }) => width * size < 0.8 * (right - left)).length >= 0.5 * side.length;
}

/** The width of a full line. */
function widthOf(side: readonly SideLine[]): number {
  const ascending = side.map(({ width }) => width).sort((a, b) => a - b);
  return ascending[Math.floor(ascending.length * 0.8)] ?? 0;
}

/** The share of lines that fill so much of a full line's width: most of prose, few of a list of cells. */
function fills(side: readonly SideLine[], share: number): number {
  const full = widthOf(side);
  return side.filter(({ width }) => width > share * full).length / Math.max(1, side.length);
}

/** The lines of one side, from the top; what is raised or lowered a little belongs to its line. */
function sideLines(side: readonly Run[]): SideLine[] {
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
function flows(side: readonly SideLine[]): boolean {
  return side.filter(({ goesOn }) => goesOn).length >= 0.4 * side.length;
}

/** The share of the shorter side's lines that stand level with one of the other side. Both are sorted: one pass. */
function shareInStep(left: readonly SideLine[], right: readonly SideLine[]): number {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  let at = 0;
  let level = 0;
  for (const { base, size } of few) {
    while (at < many.length - 1 && (many[at]?.base ?? 0) > base + 0.15 * size) at++;
    if (Math.abs((many[at]?.base ?? Infinity) - base) <= 0.15 * size) level++;
  }
  return few.length === 0 ? 0 : level / few.length;
}
