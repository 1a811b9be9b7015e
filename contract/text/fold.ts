// Search folding: one spelling for what a reader takes for the same word, with a way back to the original positions.
import { foldRun } from './fold-characters.ts';
import { snapToGraphemes } from './snap.ts';
import type { Span } from './span.ts';

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

/** Such a text folds to itself in lower case. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** What the full-text index is given: its tokenizer sets ASCII in lower case itself, so that such a text needs no folding and no copy. */
export function indexed(text: string): string {
  return ASCII.test(text) ? text : foldText(text);
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

/**
 * Where these words occur, in order, as UTF-16 spans of the original text that never cut a character. Each word is folded
 * and must be a whole word; `*` at its end finds words that begin so; several words in one string are a phrase, whatever
 * stands between them. At most `limit` spans. Costs folding the text once, then one scan.
 */
export function findFolded(text: string, words: readonly string[], limit?: number): Span[] {
  return wordFinder(words).find(text, limit);
}

/** Words made ready to be looked for in many texts. */
export interface WordFinder {
  find(text: string, limit?: number): Span[];
  /** Is one of them in this text, which is folded already? A tenth of `find`. */
  isIn(folded: string): boolean;
}

export function wordFinder(words: readonly string[]): WordFinder {
  const pattern = patternOf(words);
  if (!pattern) return { find: () => [], isIn: () => false };
  const heads = headsOf(words);
  const test = new RegExp(pattern.source, 'u');
  return {
    find: (text, limit) => findPattern(text, pattern, limit),
    // The plain comparison spares most lines the pattern, which looks behind every character.
    isIn: (folded) => heads.some((head) => folded.includes(head)) && test.test(folded),
  };
}

/** The first letters of every word or phrase. */
function headsOf(words: readonly string[]): string[] {
  const heads = [...new Set(words.map((word) => foldText(word).match(TOKEN)?.[0] ?? '').filter((head) => head !== ''))];
  return heads.filter((head) => !heads.some((other) => other !== head && head.includes(other)));
}

function findPattern(text: string, pattern: RegExp, limit = Number.POSITIVE_INFINITY): Span[] {
  const map = foldedWithWayBack(text);
  const found: Span[] = [];
  for (const match of map.folded.matchAll(pattern)) {
    if (found.length >= limit) break;
    const end = match.index + match[0].length;
    const span = snapToGraphemes(text, { start: map.startOf(match.index), end: map.endOf(end) });
    const last = found.at(-1);
    if (!last || last.end <= span.start) found.push(span);
  }
  return found;
}

function patternOf(words: readonly string[]): RegExp | null {
  const alternatives = words.map(patternOfPhrase).filter((alternative) => alternative !== '');
  if (alternatives.length === 0) return null;
  // The longest first, so that a phrase wins over its first word.
  alternatives.sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![${LETTERS}])(?:${alternatives.join('|')})(?![${LETTERS}])`, 'gu');
}

/** Tokens hold letters and digits only, so nothing in them needs escaping. */
function patternOfPhrase(phrase: string): string {
  const tokens = foldText(phrase).match(TOKEN) ?? [];
  if (tokens.length === 0) return '';
  const ending = phrase.trimEnd().endsWith('*') ? `[${LETTERS}]*` : '';
  return tokens.join(`[^${LETTERS}]+`) + ending;
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
