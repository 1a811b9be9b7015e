// Search folding: one spelling for what a reader takes for the same word, with a way back to the original positions.
import { foldRun } from './fold-characters.ts';

/** Folded text and, for each of its units, the UTF-16 offset of the original character that it came from. */
export interface Folded {
  folded: string;
  /** `folded.length + 1` ascending offsets; the last one is the length of the original. */
  offsets: Uint32Array;
}

const ASCII = /^[\x00-\x7f]*$/;
// Single spaces inside keep a paragraph of Arabic one run: one call per paragraph instead of one per word.
const FOREIGN_RUN = /[^\x00-\x7f]+(?: [^\x00-\x7f]+)*/g;
// A character with all that NFKC could join to it: marks, the later letters of a Korean syllable, half-width kana signs.
const CHARACTER = /[^][\p{M}\u1160-\u11ff\u{d7b0}-\u{d7fb}\uff9e-\uffdc]*/gu;

// What the search index takes for part of a word, and marks that no folding takes off (vowel signs of Hindi, say).
export const LETTERS = '\\p{L}\\p{N}\\p{M}\\p{Co}';
const TOKEN = new RegExp(`[${LETTERS}]+`, 'gu');

/**
 * The text as the search index has it and queries are put to it: NFKC and lower case; Latin and Greek without diacritics
 * (ß, æ, œ, ø, ł, đ, ð, þ, ı spelt plainly), Cyrillic ё as е; Arabic without harakat, tatweel and superscript alef, alef
 * forms as ا, ى and Persian ی as ي, ة as ه, Persian ک as ك; Hebrew without points; Arabic-Indic and Persian digits as
 * ASCII; curly apostrophes straight; invisible joiners, direction marks and soft hyphens gone.
 * ASCII text costs one test and `toLowerCase`; otherwise only the runs that are not ASCII are folded.
 */
export function foldText(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : text.replace(FOREIGN_RUN, foldRun).toLowerCase();
}

/** The words of a folded text, as the index cuts it. */
export function wordsOfFolded(folded: string): string[] {
  return folded.match(TOKEN) ?? [];
}

/** Such a text folds to itself in lower case. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** `foldText` with the way back. Costs about ten times as much where the text is not ASCII: for articles shown, not indexed. */
export function foldWithMap(text: string): Folded {
  const offsets: number[] = [];
  let folded = '';
  const take = (piece: string, from: number, step: 0 | 1): void => {
    for (let unit = 0; unit < piece.length; unit++) offsets.push(from + unit * step);
    folded += piece;
  };
  let at = 0;
  for (const run of text.matchAll(/[^\x00-\x7f]+/g)) {
    take(text.slice(at, run.index).toLowerCase(), at, 1);
    for (const character of run[0].matchAll(CHARACTER)) {
      take(foldRun(character[0]).toLowerCase(), run.index + character.index, 0);
    }
    at = run.index + run[0].length;
  }
  take(text.slice(at).toLowerCase(), at, 1);
  offsets.push(text.length);
  return { folded, offsets: Uint32Array.from(offsets) };
}

/** Folded text and where its units came from: the original start and end of what starts or ends at a unit. */
export interface WayBack {
  folded: string;
  startOf: (unit: number) => number;
  endOf: (unit: number) => number;
}

/** Folding ASCII moves nothing, so no map is made. */
export function foldedWithWayBack(text: string): WayBack {
  if (ASCII.test(text)) return { folded: text.toLowerCase(), startOf: (unit) => unit, endOf: (unit) => unit };
  const map = foldWithMap(text);
  return { folded: map.folded, startOf: (unit) => map.offsets[unit] ?? 0, endOf: (unit) => endInOriginal(map, unit) };
}

/**
 * The original end of what ends before this folded unit. One character may fold to several units ("ﬁ", "ß"): a hit that
 * ends among them ends behind that character.
 */
function endInOriginal({ offsets }: Folded, unit: number): number {
  if (unit <= 0) return 0;
  const from = offsets[unit - 1] ?? 0;
  let next = unit;
  while (next < offsets.length - 1 && offsets[next] === from) next++;
  return offsets[next] ?? 0;
}
