// The pieces of a text before and after their kind is known: a block with its words at hand.
import type { Block } from '../../contract/text/block.ts';
import { isFull, linesOf, wrapWidth, type Line } from './lines.ts';

/** `text` is the canonical text of the block; `line` is the number of its first line, from 1. */
export interface Piece {
  block: Block;
  text: string;
  line: number;
}

/** "- …", "• …", "3) …". A dash needs a space, or it is a negative number or a dialogue. */
export const LIST_ITEM = /^(?:[-*•‣◦▪●·]\s+|\d{1,2}[.)]\s+)(?=\S)/;

/**
 * Paragraphs of a plain text: stretches of lines that a hard wrap has torn apart, or else one line each. All are still
 * called paragraphs. Linear.
 */
export function piecesOf(text: string): Piece[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const pieces: Piece[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  const close = (): void => {
    if (!first || !last) return;
    const block: Block = { kind: 'paragraph', start: first.start, end: last.end };
    pieces.push({ block, text: text.slice(first.start, last.end), line: first.number });
  };
  for (const line of lines) {
    if (!first || !last || width === null || !goesOn(first, last, line, width)) {
      close();
      first = line;
    }
    last = line;
  }
  close();
  return pieces;
}

/** An indented line begins a paragraph, except under a list item, whose lines hang. */
function goesOn(first: Line, last: Line, line: Line, width: number): boolean {
  if (line.apart || line.text === last.text || LIST_ITEM.test(line.text)) return false;
  if (line.indent > last.indent + 1 && !(last === first && LIST_ITEM.test(first.text))) return false;
  return isFull(last, line, width);
}

/** Where something was found, for people: "first line", "line 2: “January 20, 2026 11:38”". */
export function placeOf({ line, text }: Piece): string {
  const words = text.slice(0, 400).replace(/\s+/g, ' ');
  return `line ${line}: “${words.length > 90 ? `${words.slice(0, 80).trimEnd()}…` : words}”`;
}
