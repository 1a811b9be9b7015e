// Whether two names may be one party's, and why: same words, another spelling, initials, an acronym, a part of the other.
import type { Likeness } from '../../contract/parties.ts';
import { bodyWords, partingWords } from './name-words.ts';
import type { ReadName } from './read-name.ts';
import { allowance, spellingOf, wordDistance } from './word-distance.ts';

export interface Alike extends Likeness {
  /** 0 to 1: only for the order in which suggestions are shown. */
  score: number;
}

/** All spellings of a name's words together may be off by this. */
const mostOff = 1;

export function alike(one: ReadName, other: ReadName): Alike | null {
  const found = sameWords(one, other) ?? acronym(one, other) ?? spelling(one, other) ?? partOf(one, other);
  return found && { ...found, one: one.written, other: other.written };
}

type Found = Pick<Alike, 'reason' | 'score'>;

function sameWords(one: ReadName, other: ReadName): Found | null {
  const isSame = wordsInOrder(one, one.isBody && other.isBody) === wordsInOrder(other, one.isBody && other.isBody);
  return isSame && one.words.length > 0 ? { reason: 'same-words', score: 1 } : null;
}

/** "Interior Ministry" and "Ministry of Interior" are one; "Ali Hussein" and "Hussein Ali" are two. */
function wordsInOrder({ words }: ReadName, anyOrder: boolean): string {
  return (anyOrder ? words.toSorted() : words).join(' ');
}

function acronym(one: ReadName, other: ReadName): Found | null {
  const isOne = (short: ReadName, long: ReadName) => short.acronym !== null && long.initials.includes(short.acronym);
  return isOne(one, other) || isOne(other, one) ? { reason: 'acronym', score: 0.95 } : null;
}

/** Word by word in order; an initial stands for a word that begins with it. */
function spelling(one: ReadName, other: ReadName): Found | null {
  if (one.words.length !== other.words.length) return sameWithoutSpaces(one, other);
  const pairs = one.words.map((word, at) => comparison(word, other.words[at] ?? ''));
  const off = pairs.reduce((sum, pair) => sum + pair.off, 0);
  if (off > mostOff) return null;
  const isInitials = pairs.some((pair) => pair.isInitial);
  if (isInitials && pairs.every((pair) => pair.isInitial)) return null;
  return isInitials ? { reason: 'initials', score: 0.85 - off / 10 } : { reason: 'spelling', score: 0.95 - off / 10 };
}

function comparison(one: string, other: string): { off: number; isInitial: boolean } {
  if (one === other) return { off: 0, isInitial: false };
  const [short, long] = [...one].length <= [...other].length ? [one, other] : [other, one];
  if ([...short].length === 1) return { off: long.startsWith(short) ? 0 : Infinity, isInitial: true };
  // Numbers name things apart: the 2nd and the 3rd division.
  if (/\p{N}/u.test(one + other)) return { off: Infinity, isInitial: false };
  const [a, b] = [spellingOf(one), spellingOf(other)];
  const off = wordDistance(a, b);
  return { off: off <= allowance(a, b) ? off : Infinity, isInitial: false };
}

function sameWithoutSpaces(one: ReadName, other: ReadName): Found | null {
  const [a, b] = [one, other].map(({ words }) => spellingOf(words.join('')));
  if (!a || !b || a.isArabic !== b.isArabic || Math.min(a.sounds.length, b.sounds.length) < 5) return null;
  return a.sounds === b.sounds ? { reason: 'spelling', score: 0.9 } : null;
}

/** "al-Sharaa" in "Ahmed al-Sharaa", "Interior Ministry" in "Syrian Interior Ministry"; never a word that any body may have. */
function partOf(one: ReadName, other: ReadName): Found | null {
  const [part, whole] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (part.words.length === 0 || part.words.length === whole.words.length) return null;
  if (part.words.length === 1) return isSurname(part, whole) ? { reason: 'part-of', score: 0.75 } : null;
  if (part.words.every((word) => bodyWords.has(word))) return null;
  const covered = part.isBody && whole.isBody ? isWithin(part, whole) : isEnds(part, whole);
  return covered ? { reason: 'part-of', score: 0.7 } : null;
}

/** One word is enough only where it is the last of a person's name. */
function isSurname(part: ReadName, whole: ReadName): boolean {
  const [word = ''] = part.words;
  const least = /\p{Script=Arabic}/u.test(word) ? 3 : 4; // Arabic writes no short vowels
  if (whole.isBody || part.isBody || word.length < least || whole.words.length > 4) return false;
  if (whole.words.some((other) => partingWords.has(other))) return false;
  return comparison(word, whole.words.at(-1) ?? '').off === 0;
}

function isWithin(part: ReadName, whole: ReadName): boolean {
  return part.words.every((word) => whole.words.some((other) => comparison(word, other).off === 0 && word.length > 1));
}

/** A person's first and last name with others between them ("Ahmed Hussein al-Sharaa"), or with others before the first. */
function isEnds(part: ReadName, whole: ReadName): boolean {
  if (part.isBody || whole.isBody) return false;
  const isAtEnd = areEqual(part.words, whole.words.slice(-part.words.length));
  const isAround = areEqual([part.words[0] ?? ''], [whole.words[0] ?? '']) && areEqual(part.words.slice(1), whole.words.slice(1 - part.words.length));
  return isAtEnd || isAround;
}

function areEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.every((word, at) => comparison(word, others[at] ?? '').off === 0);
}
