// What a text states about itself: title, author, outlet, address, dates; and what its letters tell: language and words.
import { countWords } from './count-words.ts';
import { detectLanguage, directionOf } from './detect-language.ts';
import { findByline } from './find-byline.ts';
import { findDates } from './find-dates.ts';
import { findOutlet, findUrl } from './find-outlet.ts';
import { findTitle } from './find-title.ts';
import type { ImportedArticle } from './imported-article.ts';
import { mentionedYears } from './mentioned-years.ts';
import type { Piece } from './pieces.ts';
import { readDateline, type Dateline } from './read-dateline.ts';

/**
 * Everything about an article but its text and blocks. Readers of other formats use it for what their format leaves open.
 * The title's block becomes a heading of level 1, in place. Words, language and years are those of the article proper:
 * boilerplate does not count.
 */
export async function describeText(text: string, pieces: readonly Piece[]): Promise<Omit<ImportedArticle, 'text' | 'blocks'>> {
  const title = findTitle(pieces);
  const proper = properText(text, pieces);
  const language = await detectLanguage(proper);
  const datelines = datelinesOf(pieces);
  const author = findByline(pieces);
  const { published, updated } = await findDates(pieces, datelines, language);
  return {
    title,
    byline: author?.byline ?? null,
    outlet: findOutlet(pieces, datelines, author?.outlet ?? null),
    url: findUrl(pieces),
    published,
    updated,
    language,
    direction: directionOf(proper),
    words: countWords(proper),
    mentions: mentionedYears(proper, published?.value ?? updated?.value ?? null),
  };
}

/** The words of the article without its boilerplate; where that is all there is, the whole text. */
function properText(text: string, pieces: readonly Piece[]): string {
  const proper = pieces.filter(({ block }) => !block.boilerplate).map((piece) => piece.text).join('\n');
  return proper === '' ? text : proper;
}

/** Datelines stand at the head of one of the first paragraphs. */
function datelinesOf(pieces: readonly Piece[]): { piece: Piece; dateline: Dateline }[] {
  const paragraphs = pieces.filter(({ block }) => block.kind === 'paragraph' && !block.boilerplate).slice(0, 3);
  return paragraphs.flatMap((piece) => {
    const dateline = readDateline(piece.text);
    return dateline ? [{ piece, dateline }] : [];
  });
}
