// Dates in the words of an article, where its page states none: lines at either end, bylines and datelines.
import { findDates, type StatedDates } from '../find-dates.ts';
import type { Found } from '../imported-article.ts';
import type { Piece } from '../pieces.ts';
import { readDateline } from '../read-dateline.ts';
import { lineOf } from './page-dom.ts';
import type { PagePiece } from './pieces-of-element.ts';

/** What was stated stays; what was not is looked for in these pieces, untrimmed: a date line stands above the article. */
export async function datesOfText(stated: StatedDates, pieces: readonly PagePiece[], language: string | null): Promise<StatedDates> {
  const lines = pieces.map(({ kind, text }, at): Piece => ({ block: { kind, start: 0, end: text.length }, text: lineOf(text), line: at + 1 }));
  const datelines = lines
    .filter(({ block }) => block.kind === 'paragraph')
    .slice(0, 4)
    .flatMap((piece) => {
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
