// The outlet of a text and its address, where a line states them: label, dateline, byline, copyright, masthead.
import type { Dateline } from './read-dateline.ts';
import type { Found } from './imported-article.ts';
import { placeOf, type Piece } from './pieces.ts';

const LABEL = /^(?:source|outlet|publisher|published (?:by|in)|newspaper|المصدر|الناشر|الصحيفة)\s*[:：]\s*(\S.{1,60})$/iu;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright|حقوق النشر)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+|لـ)?(\p{L}.{1,60}?)(?:,?\s*(?:©\s*)?\d{4})?(?:[.,|–-]?\s*(?:all rights reserved|جميع الحقوق محفوظة).*)?\.?$/iu;
const MASTHEAD =
  /^(?:The )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Times|Herald|Post|Gazette|Tribune|Courier|Chronicle|Observer|Monitor|Mirror|Journal|Press|News|News Agency|Press Agency|Agency|Telegraph|Dispatch|Bulletin|Radio)$/u;

const TOP = 12;
const BOTTOM = 6;

/** `byByline` is what the byline said; `datelines` are the pieces that begin with one. The plainest statement wins. */
export function findOutlet(
  pieces: readonly Piece[],
  datelines: readonly { piece: Piece; dateline: Dateline }[],
  byByline: Found<string> | null,
): Found<string> | null {
  const edge = edgesOf(pieces);
  const labelled = firstMatch(edge, (text) => LABEL.exec(text)?.[1], (name) => !/^(?:https?:|www\.)/i.test(name));
  if (labelled) return labelled;
  for (const { piece, dateline } of datelines) {
    if (dateline.outlet !== null) return { value: dateline.outlet, from: placeOf(piece) };
  }
  if (byByline) return byByline;
  const owned = firstMatch(edge, (text) => COPYRIGHT.exec(text)?.[1], (name) => /^[\p{Lu}\p{Lo}]/u.test(name));
  if (owned) return owned;
  return firstMatch(pieces.slice(0, 4), mastheadOf, () => true);
}

/** A newspaper's name standing alone on a line, or null. */
export function mastheadOf(text: string): string | null {
  return text.length <= 60 && MASTHEAD.test(text) ? text : null;
}

/** The address of the article: a line that is nothing else, with or without a label, near either end. */
export function findUrl(pieces: readonly Piece[]): Found<string> | null {
  const ADDRESS = /^(?:(?:url|link|source|original|address|available at|الرابط|المصدر)\s*[:：]\s*)?<?(https?:\/\/[^\s<>]{4,2000})>?$/iu;
  return firstMatch(edgesOf(pieces), (text) => ADDRESS.exec(text)?.[1], () => true);
}

function edgesOf(pieces: readonly Piece[]): Piece[] {
  return [...pieces.slice(0, TOP), ...pieces.slice(TOP).slice(-BOTTOM)];
}

function firstMatch(
  pieces: readonly Piece[],
  read: (text: string) => string | null | undefined,
  accept: (value: string) => boolean,
): Found<string> | null {
  for (const piece of pieces) {
    const value = piece.text.length <= 2100 ? read(piece.text)?.trim() : undefined;
    if (value && accept(value)) return { value, from: placeOf(piece) };
  }
  return null;
}
