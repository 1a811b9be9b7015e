// The lines of one column: runs on one base line, in order, with what stands above or below it.
import { directionOfLine, logicalText, type Direction, type Flush } from './logical-order.ts';
import { joinAccents } from './plain-forms.ts';
import { COLUMN_GAP, WORD_GAP, type Run } from './run.ts';

export interface Cell {
  text: string;
  start: number;
  end: number;
}

/**
 * `start` and `end` grow in the direction of reading, so that a line's indent is `start` minus that of its column; `base` as
 * in a run. `cells` are the texts between gaps too wide for words; one where there is none.
 */
export interface Line {
  text: string;
  start: number;
  end: number;
  base: number;
  size: number;
  font: string;
  direction: Direction;
  cells: Cell[];
  /** The cells parted further, at gaps too wide for words of most texts: narrow columns have no more between them. */
  parts: () => Cell[];
}

/** A gap of this many letter sizes parts the cells of a table. */
const CELL_GAP = 1.6;

/** From the top down. One sort by height and one within each line. */
export function linesOf(column: readonly Run[], ofPage: Direction): Line[] {
  const rows: Run[][] = [];
  let row: Run[] = [];
  let main: Run | undefined;
  for (const run of [...column].sort((a, b) => b.base - a.base)) {
    if (main && !standsIn(run, main, row)) {
      rows.push(row);
      row = [];
      main = undefined;
    }
    row.push(run);
    if (!main || weight(run) > weight(main)) main = run;
  }
  if (row.length > 0) rows.push(row);
    let left = Infinity;
  let right = -Infinity;
  for (const run of column) {
    left = Math.min(left, run.left);
    right = Math.max(right, run.right);
  }
  return withDropCaps(rows.map((runs) => lineOf(runs, ofPage, left, right)));
}

function weight({ size, text }: Run): number {
  return size * size * Math.min(text.length, 8);
}

/** On the line, or raised or lowered beside it: smaller letters may stand off further. */
function standsIn(run: Run, main: Run, row: readonly Run[]): boolean {
  const off = Math.abs(run.base - main.base);
  const [small, large] = run.size < main.size ? [run, main] : [main, run];
  if (off <= 0.25 * small.size) return true;
  if (small.size > 0.85 * large.size || off > 0.6 * large.size || small.text.length > 12) return false;
  return row.concat(main).some(({ left, right }) => run.left - right < 0.5 * large.size && left - run.right < 0.5 * large.size);
}

function lineOf(runs: Run[], ofPage: Direction, columnLeft: number, columnRight: number): Line {
  const across = withoutDoubles(runs.sort((a, b) => a.left - b.left));
  const main = across.reduce((best, run) => (run.text.length * run.size > best.text.length * best.size ? run : best));
  const left = across[0]?.left ?? 0;
  const right = across.reduce((most, run) => Math.max(most, run.right), left);
  const flush = flushOf(left - columnLeft, columnRight - right, main.size);
  const direction = isPlain(across, ofPage) ? 'ltr' : directionOfLine(across.map(({ text }) => text).join(' '), ofPage, flush);
  const cells = cellsOf(across, main, direction, CELL_GAP);
  const parts = (): Cell[] => cellsOf(across, main, direction, COLUMN_GAP);
  const [start, end] = direction === 'rtl' ? [-right, -left] : [left, right];
  const { base, size } = main;
  return { text: cells.map((cell) => cell.text).join(' '), start, end, base, size, font: fontOf(across), direction, cells, parts };
}

function isPlain(across: readonly Run[], ofPage: Direction): boolean {
  return ofPage === 'ltr' && across.every(({ glyphs }) => glyphs === null);
}

function flushOf(before: number, behind: number, size: number): Flush {
  if (before < size && behind > 2 * size) return 'left';
  return behind < size && before > 2 * size ? 'right' : null;
}

/** The font of most letters: Arabic words and the Latin ones between them often have two. */
function fontOf(across: readonly Run[]): string {
  const [only] = across;
  if (only && across.every(({ font }) => font === only.font)) return only.font;
  const letters = new Map<string, number>();
  for (const { font, text } of across) letters.set(font, (letters.get(font) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** Bold letters are sometimes made by printing them twice. */
function withoutDoubles(across: Run[]): Run[] {
  return across.filter((run, at) => {
    const before = across[at - 1];
    return !before || before.text !== run.text || Math.abs(before.left - run.left) > 0.2 * run.size;
  });
}

function cellsOf(across: readonly Run[], main: Run, direction: Direction, gap: number): Cell[] {
  const groups: Run[][] = [];
  let right = Infinity;
  for (const run of across) {
    if (groups.length === 0 || run.left - right > gap * main.size) groups.push([]);
    groups.at(-1)?.push(run);
    right = groups.at(-1)?.length === 1 ? run.right : Math.max(right, run.right);
  }
  const cells = groups.map((runs) => {
    const left = runs[0]?.left ?? 0;
    const right = runs.reduce((most, run) => Math.max(most, run.right), left);
    const [start, end] = direction === 'rtl' ? [-right, -left] : [left, right];
    return { text: textOf(runs, main, direction), start, end };
  });
  return direction === 'rtl' ? cells.reverse() : cells;
}

function textOf(runs: readonly Run[], main: Run, direction: Direction): string {
  const visual = runs.some(({ glyphs }) => glyphs !== null);
  const pieces: string[] = [];
  let before: Run | undefined;
  for (const run of runs) {
    if (before && isParted(before, run)) pieces.push(' ');
    const raised = before !== undefined && run.size < 0.85 * main.size && run.base - main.base > 0.15 * main.size;
    if (visual) pieces.push(...(run.glyphs ?? [...run.text]));
    else pieces.push(raised ? superscript(run.text) : run.text);
    before = run;
  }
  return visual ? logicalText(pieces, direction) : joinAccents(pieces.join('').replace(/\s+/g, ' ').trim());
}

function isParted(before: Run, run: Run): boolean {
  if (before.text.endsWith(' ') || run.text.startsWith(' ')) return false;
  const gap = run.left - before.right;
  return gap > WORD_GAP * Math.min(before.size, run.size) || (run.spaced && gap > -0.1 * run.size);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A note's number is not part of the number before it: raised digits stay raised. */
function superscript(text: string): string {
  return /^[\d,–-]{1,7}$/.test(text) ? text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) : text;
}

/** A large first letter that hangs down over several lines goes to the line that it tops. */
function withDropCaps(lines: Line[]): Line[] {
  const kept: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const single = line.text.length <= 2 && /^["“«']?\p{Lu}$/u.test(line.text);
    const other = single ? lines.slice(Math.max(0, at - 5), at + 6).find((near) => near !== line && isToppedBy(near, line)) : undefined;
    if (!other) {
      kept.push(line);
      continue;
    }
    other.text = line.text + other.text;
    const [cell] = other.cells;
    if (cell) cell.text = line.text + cell.text;
    other.start = Math.min(other.start, line.start);
  }
  return kept;
}

function isToppedBy(line: Line, cap: Line): boolean {
  if (cap.size < 1.8 * line.size || line.start < cap.start) return false;
  const top = cap.base + 0.7 * cap.size;
  return Math.abs(line.base + 0.7 * line.size - top) < 0.6 * line.size;
}
