// The lines of a column gathered to paragraphs: by gaps, indents, sizes, lists, and by what would have fitted on a line.
import type { BodyType } from './body-type.ts';
import type { Cell, Line } from './lines.ts';
import type { Direction } from './logical-order.ts';
import { tableRows } from './table-rows.ts';

/** One paragraph to be: its lines, and how it meets what comes before and after it in another column or on another page. */
export interface Draft {
  lines: Line[];
  page: number;
  size: number;
  font: string;
  /** The cells, if it is a row of a table. */
  row: Cell[] | null;
  /** The first line is set in from the column's edge. */
  indented: boolean;
  /** The last line leaves no room for another word. */
  full: boolean;
  /** Set in smaller letters than the body: notes, credits. */
  small: boolean;
}

interface Column {
  left: number;
  right: number;
  pitch: number;
}

const TERMINATED = /[.!?:;…؟؛。！？]["”’»)\]]*[⁰¹²³⁴-⁹]*$/;
/** A sign, number or letter that begins an item of a list. */
export const LIST_MARK = /^(?:[•‣◦▪●·∙■□✓➢►–—*-]\s+\S|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\s+\S|[٠-٩]{1,2}[.)-]\s+\S)/u;
const BULLET = /^[•‣◦▪●∙■□✓➢►]\s+\S/;
const NOTE_MARK = /^(?:[⁰¹²³⁴-⁹]+|[*†‡§]+|\d{1,3}(?=\s?\p{Lu}))\s?\S/u;

/** One pass over the lines of one column of one page. */
export function draftsOf(lines: readonly Line[], page: number, body: BodyType): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  const rows = tableRows(lines);
  // A table may be wider than the prose above it, whose lines are full all the same.
  const prose = lines.filter((_, at) => !rows[at]);
  const measured = prose.length > 2 ? prose : lines;
  const columns = { ltr: measure(measured, body, 'ltr'), rtl: measure(measured, body, 'rtl') };
  for (const [at, line] of lines.entries()) {
    const row = rows[at] ?? null;
    const before = current?.lines.at(-1);
    const column = columns[line.direction];
    if (!current || !before || row || current.row || begins(line, before, current, column, body)) {
      current = startDraft(line, page, row, column, body);
      drafts.push(current);
    } else current.lines.push(line);
  }
  for (const [at, draft] of drafts.entries()) {
    const last = draft.lines.at(-1);
    const next = drafts[at + 1]?.lines[0];
    if (!last) continue;
    const column = columns[last.direction];
    draft.full = next ? !hasRoom(last, next, column) : last.end > column.right - 3 * last.size;
  }
  return drafts;
}

function startDraft(line: Line, page: number, row: Cell[] | null, column: Column, body: BodyType): Draft {
  const indented = line.start - column.left > 0.8 * line.size;
  const small = line.size < 0.93 * body.size;
  return { lines: [line], page, size: line.size, font: line.font, row, indented, full: false, small };
}

/** The edges as this direction sees them and the usual distance of lines, from those in the size of the body if there are any. */
function measure(lines: readonly Line[], body: BodyType, direction: Direction): Column {
  const usual = lines.filter(({ size }) => Math.abs(size - body.size) < 0.1 * body.size);
  const measured = usual.length > 1 ? usual : lines;
  const starts = measured.map((line) => (line.direction === direction ? line.start : -line.end)).sort((a, b) => a - b);
  const ends = measured.map((line) => (line.direction === direction ? line.end : -line.start)).sort((a, b) => a - b);
  const gaps: number[] = [];
  for (const [at, line] of measured.entries()) {
    const next = measured[at + 1];
    const gap = next ? (line.base - next.base) / line.size : 0;
    if (gap > 0.8 && gap < 2.5) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  const pitch = gaps[gaps.length > 2 ? Math.floor(gaps.length * 0.35) : 0] ?? 1.3;
  return { left: starts[Math.floor(starts.length * 0.05)] ?? 0, right: ends[Math.ceil(ends.length * 0.95) - 1] ?? 0, pitch };
}

/** True where a new paragraph begins with this line. */
function begins(line: Line, before: Line, draft: Draft, column: Column, body: BodyType): boolean {
  const gap = before.base - line.base;
  const { size } = before;
  if (Math.abs(line.size - size) > 0.12 * size || line.direction !== before.direction) return true;
  if (gap > (column.pitch + 0.35) * size || gap < 0) return true;
  const terminated = TERMINATED.test(before.text);
  const room = hasRoom(before, line, column);
  const isItem = LIST_MARK.test(draft.lines[0]?.text ?? '');
  // A line of prose may begin with "12." or a dash by chance.
  if (BULLET.test(line.text) || (LIST_MARK.test(line.text) && (terminated || room || isItem))) return true;
  if (draft.small && NOTE_MARK.test(line.text) && terminated) return true;
  if (isCentred(before, line, column)) return false;
  if (size > 1.12 * body.size && line.font === before.font) return false;
  if (line.font !== before.font && changesVoice(line, before, body)) return true;
  const shift = (line.start - before.start) / size;
  if (shift > 0.8 && !isItem && (room || terminated)) return true;
  if (shift < -0.8 && (draft.lines.length > 1 || isItem) && (room || terminated)) return true;
  if (!room) return false;
  return terminated || (before.end < column.right - 0.25 * (column.right - column.left) && /^["“«(]?[\p{Lu}\p{Lo}\d]/u.test(line.text));
}

/** A whole line in another font between lines of the body is a heading in the text's own size, or a byline. */
function changesVoice(line: Line, before: Line, body: BodyType): boolean {
  const [odd, usual] = line.font === body.font ? [before, line] : [line, before];
  return usual.font === body.font && odd.text.length < 90 && !TERMINATED.test(odd.text) && /^[\p{Lu}\p{Lo}\d]/u.test(line.text);
}

/** Whether the first word of the next line would have fitted behind this one: then the break was meant. */
function hasRoom(line: Line, next: Line, { right }: Column): boolean {
  const space = next.text.search(/[\s-]/);
  const share = space === -1 ? 1 : (space + 1) / next.text.length;
  const word = (next.end - next.start) * share;
  return line.end + 0.25 * line.size + word < right - 0.3 * line.size;
}

function isCentred(one: Line, other: Line, { left, right }: Column): boolean {
  const middle = (left + right) / 2;
  const off = ({ start, end, size }: Line): boolean => Math.abs((start + end) / 2 - middle) > size || start - left < 2 * size;
  return Math.abs(one.start - other.start) > 0.5 * one.size && !off(one) && !off(other);
}
