// The article's pieces: from the element that Readability finds, or from the whole page where it finds too little.
import { findArticle } from './find-article.ts';
import { isBesideArticle, isNamedOutside } from './outside-names.ts';
import { hasMoreText, type Page, type PageElement } from './page-dom.ts';
import { piecesOfElement, type PagePiece } from './pieces-of-element.ts';

/**
 * Readability looks through the whole of nearly every element several times. The heaviest news page that was measured
 * weighs 400,000; above this it would take many seconds, and the page is a list, an archive or a trap.
 */
const HEAVIEST = 2_000_000;
/** An article of fewer units may be a teaser: the page is looked at as a whole. */
const SHORT = 250;
/** A part of the article that is named "related" and holds a quarter of its text is no box of links. */
const LARGEST_PART = 0.25;

/** Spends the page: its document cannot be used afterwards. `weight` is that of its markup (`tameMarkup`). */
export function piecesOfPage({ document, body }: Page, title: string, weight: number): PagePiece[] {
  const found = weight <= HEAVIEST ? findArticle(document, title) : null;
  const pieces = found ? piecesOfArticle(found) : [];
  const length = lengthOf(pieces);
  if (length >= SHORT) return pieces;
  const rest = piecesOfElement(body, isBesideArticle);
  const whole = lengthOf(rest) > 0 ? rest : piecesOfElement(body);
  return lengthOf(whole) > length * 2 ? whole : pieces;
}

function piecesOfArticle(article: PageElement): PagePiece[] {
  const most = article.textContent.length * LARGEST_PART;
  return piecesOfElement(article, (element) => isNamedOutside(element) && !hasMoreText(element, most));
}

function lengthOf(pieces: readonly PagePiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
