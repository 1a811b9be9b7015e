// What the words of an article state where its page does not: dates at either end, in bylines and datelines, and the author.
import { findByline } from '../find-byline.ts';
import { findDates, type StatedDates } from '../find-dates.ts';
import type { Found } from '../imported-article.ts';
import type { Piece } from '../pieces.ts';
import { readDateline } from '../read-dateline.ts';
import { lineOf } from './page-dom.ts';
import type { PagePiece } from './pieces-of-element.ts';

export interface Stated extends StatedDates {
  byline: Found<string> | null;
}

/** Further down, names belong to teasers of other articles. */
const TOP = 6;

/** What was stated stays; what was not is looked for in these pieces, untrimmed: its line stands above the article. */
export async function statedInText(stated: Stated, pieces: readonly PagePiece[], language: string | null): Promise<Stated> {
  if (stated.published && stated.byline) return stated;
  const lines = pieces.map(({ kind, text }, at): Piece => ({ block: { kind, start: 0, end: text.length }, text: lineOf(text), line: at + 1 }));
  const paragraphs = lines.filter(({ block }) => block.kind === 'paragraph');
  const byline = stated.byline ?? inText(findByline(paragraphs.slice(0, TOP))?.byline ?? null);
  return { ...(stated.published ? stated : await datesOfText(stated, lines, paragraphs, language)), byline };
}

async function datesOfText(stated: StatedDates, lines: readonly Piece[], paragraphs: readonly Piece[], language: string | null): Promise<StatedDates> {
  const datelines = paragraphs.slice(0, 4).flatMap((piece) => {
    const dateline = readDateline(piece.text);
    return dateline ? [{ piece, dateline }] : [];
  });
  const { published, updated } = await findDates(lines, datelines, language?.split('-')[0] ?? null);
  return { published: stated.published ?? inText(published), updated: stated.updated ?? inText(updated) };
}

/** A page has no lines to count: "line 2: “8 November 2026”" becomes "the text: “8 November 2026”". */
function inText(found: Found<string> | null): Found<string> | null {
  return found && { value: found.value, from: found.from.replace(/^line \d+/, 'the text').replace(/^first line/, 'the text') };
}
