// The title of a text: only a line that the text itself sets off as one.
import { isBody, isHeadingLike } from './classify-pieces.ts';
import type { Found } from './imported-article.ts';
import { mastheadOf } from './find-outlet.ts';
import { readByline } from './find-byline.ts';
import { placeOf, type Piece } from './pieces.ts';

const LABEL = /^(?:title|headline|العنوان)\s*[:：]\s*(\S.*)$/iu;

/**
 * The first line of the article proper if it looks like a headline and a body follows; captions, navigation, dates, a
 * masthead and a byline may come before it. A text that begins with its first sentence has no title: none is made up.
 * The title's block becomes a heading of level 1, in place.
 */
export function findTitle(pieces: readonly Piece[]): Found<string> | null {
  const proper = pieces.filter(({ block, text }) => !block.boilerplate && block.kind !== 'caption' && !readByline(text));
  const [first, second] = proper;
  const kicker = first && second && isKicker(first.text, second);
  const title = kicker ? second : first;
  if (!title || !proper.slice(kicker ? 2 : 1).some(({ text }) => isBody(text))) return null;
  const labelled = title.text.length <= 300 ? LABEL.exec(title.text)?.[1] : undefined;
  if (labelled === undefined && !isTitle(title)) return null;
  title.block.kind = 'heading';
  title.block.level = 1;
  const from = labelled === undefined ? (title.line === 1 ? 'first line' : `line ${title.line}`) : placeOf(title);
  return { value: (labelled ?? title.text).replace(/\s+/g, ' '), from };
}

function isTitle({ block, text }: Piece): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  return isHeadingLike(text, 20) && text.split(/\s+/).length > 1;
}

/** "World", "Middle East" or the paper's name above the headline. */
function isKicker(text: string, next: Piece): boolean {
  if (!isTitle(next) || next.text.split(/\s+/).length < 4) return false;
  return mastheadOf(text) !== null || (isHeadingLike(text, 2) && next.block.kind !== 'list-item');
}
