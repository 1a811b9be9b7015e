// A snippet cut at its marks, so that a page can set the found words apart without ever parsing markup.
import type { Snippet } from '../../contract/search.ts';

export interface Piece {
  text: string;
  marked: boolean;
  /** UTF-16 offset of the piece in the snippet: its key on the page. */
  start: number;
}

/** The pieces in order; together they are the text again. Marks that overlap or run out of the text are clipped. */
export function markedPieces({ text, marks }: Snippet): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((one, other) => one.start - other.start)) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (from >= to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false, start: at });
    pieces.push({ text: text.slice(from, to), marked: true, start: from });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false, start: at });
  return pieces;
}

/** On a line that is cut at its end the first mark must not be behind the cut: this far it is seen, and so many units are left before it. */
const seen = 80;
const before = 40;

export function fromFirstMark(snippet: Snippet): Snippet {
  const first = Math.min(...snippet.marks.map(({ start }) => start));
  if (first <= seen || first === Infinity) return snippet;
  const space = snippet.text.indexOf(' ', first - before);
  const from = space === -1 || space >= first ? first : space + 1;
  const shift = from - '… '.length;
  return { text: `… ${snippet.text.slice(from)}`, marks: snippet.marks.map(({ start, end }) => ({ start: start - shift, end: end - shift })) };
}
