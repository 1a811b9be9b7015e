// Cuts a page into areas of one column each, in the order in which they are read.
import { COLUMN_GAP, type Run } from './run.ts';
import type { Direction } from './logical-order.ts';
import { areCells, areFigures, fills, flows, shareInStep, sideLines, widthOf, type SideLine } from './side-lines.ts';

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
