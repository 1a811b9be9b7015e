// When a text says that it was published and updated. The words of the text only: never a file's date, never "on Tuesday".
import { dateAtEnd, datesIn, readDate, readPlacedDate, type StatedDate } from './read-date-line.ts';
import { readByline } from './find-byline.ts';
import type { Found } from './imported-article.ts';
import { knowsDatesOf, readOtherDate } from './other-date.ts';
import { placeOf, type Piece } from './pieces.ts';
import type { Dateline } from './read-dateline.ts';

const TOP = 15;
const BOTTOM = 8;

export interface StatedDates {
  published: Found<string> | null;
  updated: Found<string> | null;
}

/**
 * Looks at lines near either end, then at bylines and datelines. A labelled date wins over a bare one, the first over
 * later ones; a bare date counts as that of publication.
 */
export async function findDates(
  pieces: readonly Piece[],
  datelines: readonly { piece: Piece; dateline: Dateline }[],
  language: string | null,
): Promise<StatedDates> {
  const stated: (StatedDate & { from: string })[] = [];
  for (const piece of [...pieces.slice(0, TOP), ...pieces.slice(TOP).slice(-BOTTOM)]) {
    const line = datesIn(piece.text);
    if (!line) continue; // nearly all: no promise for each
    for (const date of await datesOfLine(piece, line, language)) stated.push({ ...date, from: placeOf(piece) });
  }
  for (const { piece, dateline } of datelines) {
    if (dateline.date !== null) stated.push({ label: null, value: dateline.date, from: placeOf(piece) });
  }
  const first = (label: StatedDate['label']): Found<string> | null => {
    const found = stated.find((date) => date.label === label);
    return found ? { value: found.value, from: found.from } : null;
  };
  return { published: first('published') ?? first(null), updated: first('updated') };
}

async function datesOfLine({ block, text }: Piece, line: NonNullable<ReturnType<typeof datesIn>>, language: string | null): Promise<StatedDate[]> {
  if (line.rest.length === 0) return line.dates;
  if (readByline(text)) return [...line.dates, ...trailingDate(line.rest[0]?.words ?? '')];
  if (knowsDatesOf(language)) return [...line.dates, ...(await otherDates(line.rest, language))];
  // A label makes a date of part of a line; "Port Sadel, 8 November 2026" is one too, unless it is a caption.
  const labelled = line.dates.filter(({ label }) => label !== null);
  if (labelled.length > 0) return labelled;
  const value = block.kind === 'paragraph' ? readPlacedDate(text) : null;
  return value === null ? [] : [{ label: null, value }];
}

function trailingDate(words: string): StatedDate[] {
  const at = dateAtEnd(words);
  const value = at === undefined ? null : readDate(words.slice(at).replace(/^[\s,،]+/, ''));
  return value === null ? [] : [{ label: null, value }];
}

async function otherDates(rest: readonly { label: StatedDate['label']; words: string }[], language: Parameters<typeof readOtherDate>[1]) {
  const dates: StatedDate[] = [];
  for (const { label, words } of rest) {
    const value = await readOtherDate(words, language);
    if (value !== null) dates.push({ label, value });
  }
  return dates;
}
