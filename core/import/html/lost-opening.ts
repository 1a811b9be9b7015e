// Whether what was found is not the article: the paragraphs that open it, right behind the headline, are not in it.
import { lineOf, openingOf } from './page-dom.ts';
import { isSameTitle } from './page-title.ts';
import type { PagePiece } from './pieces-of-element.ts';
import type { Survey } from './survey-page.ts';

/** A sentence or more. */
const LONG = 80;
/** So many of the first paragraphs are looked for; one alone may be a lead or a notice that stands apart. */
const FIRST = 2;
/** Less prose than this is little for an article, in UTF-16 units. */
const LITTLE = 1500;
/** So much more prose than what was found must the page have beside its margins. */
const MUCH_MORE = 1.9;

/** A first look, before the page is read again for a second one: that costs half as much as reading it did. */
export function mayHaveLostOpening({ paragraphs, headings }: Survey, title: string | null, found: readonly PagePiece[]): boolean {
  const headline = title === null ? undefined : headings.findLast(({ element }) => isSameTitle(openingOf(element, 400), title));
  const first: string[] = [];
  for (const { element, at } of paragraphs) {
    if (at < (headline?.at ?? 0)) continue;
    const text = lineOf(element.textContent);
    if (text.length > LONG) first.push(text);
    if (first.length === FIRST) return areAbsent(first, found);
  }
  return proseIn(found) < LITTLE; // its paragraphs may have another name
}

/** `whole` is all of the page but its margins. */
export function hasLostOpening(whole: readonly PagePiece[], title: string | null, found: readonly PagePiece[]): boolean {
  const had = Math.max(proseIn(found), found.reduce((sum, { text }) => sum + text.length, 0) / 2);
  if (proseIn(whole) < had * MUCH_MORE) return false;
  const headline = title === null ? -1 : whole.findLastIndex(({ text }) => isSameTitle(text, title));
  const first = whole.slice(headline + 1).filter(isProse).slice(0, FIRST);
  return first.length === FIRST && areAbsent(first.map(({ text }) => lineOf(text)), found);
}

function areAbsent(paragraphs: readonly string[], found: readonly PagePiece[]): boolean {
  const text = found.map((piece) => lineOf(piece.text)).join(' ');
  return !paragraphs.some((paragraph) => text.includes(paragraph));
}

function proseIn(pieces: readonly PagePiece[]): number {
  return pieces.reduce((sum, piece) => sum + (isProse(piece) ? piece.text.length : 0), 0);
}

function isProse({ kind, text, linked }: PagePiece): boolean {
  return kind !== 'heading' && text.length > LONG && linked * 2 < text.length;
}
