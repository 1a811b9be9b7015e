// The lines of a text that have words on them, and which of them a hard wrap has torn apart.
import { trimSpan, type Span } from '../../contract/text/span.ts';

/** A line without the white space at its ends. */
export interface Line extends Span {
  text: string;
  /** Counted from 1 in the whole text, blank lines included. */
  number: number;
  /** White space in front, in units. */
  indent: number;
  /** True where the line before it is blank, a page begins, or nothing comes before. */
  apart: boolean;
}

/** One pass; blank lines are skipped however many there are. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (let start = 0, number = 1; start < text.length; number++) {
    const feed = text.indexOf('\n', start);
    const stop = feed === -1 ? text.length : feed;
    const span = trimSpan(text, { start, end: stop });
    const blank = span.start === span.end;
    if (!blank) {
      const newPage = text.slice(start, span.start).includes('\f');
      const words = text.slice(span.start, span.end);
      lines.push({ ...span, text: words, number, indent: span.start - start, apart: apart || newPage });
    }
    apart = blank;
    start = stop + 1;
  }
  return lines;
}

/** Wider lines were not wrapped by hand or by a mail program; narrower ones are lists or verse. */
const WIDEST = 110;
const NARROWEST = 35;

/**
 * The width at which the text was wrapped, or null where each line is a paragraph. Wrapped text is told by its lines being
 * full (the next line's first word would not have fitted) and going on in mid-sentence. One sort of the line lengths.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const narrow = lengths.filter((length) => length <= WIDEST);
  const width = narrow[Math.floor((narrow.length - 1) * 0.95)] ?? 0;
  // An address may stick out; a paragraph in one line says that nothing was wrapped.
  if (width < NARROWEST || sum(narrow) < sum(lengths) * 0.9) return null;
  let pairs = 0;
  let full = 0;
  let open = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || next.apart || next.text === line.text) continue;
    pairs++;
    if (!isFull(line, next, width)) continue;
    full++;
    if (!/[.!?…:؟。]["”’»)]*$/.test(line.text) && !/^\p{Lu}/u.test(next.text)) open++;
  }
  return pairs >= 2 && full >= pairs * 0.6 && open >= pairs * 0.4 ? width : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** True where the next line goes on with this one, because its first word did not fit. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const space = next.text.search(/\s/);
  return line.text.length + 1 + (space === -1 ? next.text.length : space) > width;
}
