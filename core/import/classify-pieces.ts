// What each piece of a plain text is: title, heading, list item, caption, quote, table row or paragraph.
import { readDateLine, readPlacedDate } from './read-date-line.ts';
import { reasonOfLine } from './boilerplate-lines.ts';
import { readByline } from './find-byline.ts';
import { isCaption } from './is-caption.ts';
import { LIST_ITEM, type Piece } from './pieces.ts';

/** Sets kinds by form, in place: everything that needs no look at the neighbours. */
export function classifyByForm(pieces: readonly Piece[]): void {
  for (const { block, text } of pieces) {
    if (LIST_ITEM.test(text)) block.kind = 'list-item';
    else if (text.startsWith('> ')) block.kind = 'quote';
    else if (text.length <= 2000 && ((text.includes('\t') && /\S\t+\S/.test(text)) || /^\|.*\|$/.test(text))) block.kind = 'table-row';
    else if (isCaption(text)) block.kind = 'caption';
  }
}

/** Sets boilerplate by words, in place; a line that holds only dates is one too. */
export function markByWords(pieces: readonly Piece[]): void {
  for (const { block, text } of pieces) {
    const reason = reasonOfLine(text) ?? (readDateLine(text) ? 'timestamp-line' : null);
    if (reason && block.kind !== 'caption') block.boilerplate = reason;
  }
}

/** Lines that stand over a paragraph or a list become headings, in place; the title comes later. */
export function markHeadings(pieces: readonly Piece[]): void {
  const proper = pieces.filter(({ block }) => !block.boilerplate && block.kind !== 'caption');
  for (const [at, piece] of proper.entries()) {
    const next = proper[at + 1];
    if (!next || piece.block.kind !== 'paragraph' || !isHeadingLike(piece.text, 14)) continue;
    if (readByline(piece.text) || readPlacedDate(piece.text) !== null) continue;
    if (next.block.kind !== 'list-item' && !isBody(next.text)) continue;
    piece.block.kind = 'heading';
    piece.block.level = 2;
  }
}

/** Short, begins like a sentence, does not end like one. Questions and exclamations may be headings. */
export function isHeadingLike(text: string, mostWords: number): boolean {
  if (text.length > 130 || !/\p{L}/u.test(text) || /^\p{Ll}/u.test(text)) return false;
  if (/[.…,;:،؛。]["”’»)]*$/.test(text) || /^(?:https?:|www\.)/i.test(text)) return false;
  return text.split(/\s+/).length <= mostWords;
}

/** What an article is made of: a sentence with its full stop, or a long line. */
export function isBody(text: string): boolean {
  return text.length > 130 || (text.length > 30 && /[.!?…:؟。]["”’»)]*$/.test(text));
}
