// Finds words and phrases in a text as the search index understands them: by letters, since a pattern of Unicode classes costs more to make than a search.
import { foldedWithWayBack, foldText, LETTERS, wordsOfFolded } from './fold.ts';
import { snapToGraphemes } from './snap.ts';
import type { Span } from './span.ts';

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
  /** Is one of them in this text, which is folded already? */
  isIn(folded: string): boolean;
}

export function wordFinder(words: readonly string[]): WordFinder {
  const phrases = words.map(phraseOf).filter(({ tokens }) => tokens.length > 0).toSorted(byLength);
  return {
    find: (text, limit) => spansOf(text, phrases, limit),
    isIn: (folded) => phrases.some((phrase) => nextOf(folded, phrase, 0) !== null),
  };
}

/** Words that follow one another, folded; `isOpen`: the last one may go on. */
interface Phrase {
  tokens: readonly string[];
  isOpen: boolean;
}

function phraseOf(words: string): Phrase {
  return { tokens: wordsOfFolded(foldText(words)), isOpen: words.trimEnd().endsWith('*') };
}

/** The longest first: a phrase wins over its first word, a beginning over the word itself. */
function byLength(a: Phrase, b: Phrase): number {
  return b.tokens.length - a.tokens.length || Number(b.isOpen) - Number(a.isOpen) || b.tokens.join('').length - a.tokens.join('').length;
}

function spansOf(text: string, phrases: readonly Phrase[], limit = Number.POSITIVE_INFINITY): Span[] {
  const found: Span[] = [];
  if (phrases.length === 0) return found;
  const map = foldedWithWayBack(text);
  for (const { start, end } of matchesIn(map.folded, phrases)) {
    if (found.length >= limit) break;
    const span = snapToGraphemes(text, { start: map.startOf(start), end: map.endOf(end) });
    const last = found.at(-1);
    if (!last || last.end <= span.start) found.push(span);
  }
  return found;
}

/** Never one within another: the first, and of those that begin together the longest. */
function* matchesIn(folded: string, phrases: readonly Phrase[]): Generator<Span> {
  const next = phrases.map((phrase) => nextOf(folded, phrase, 0));
  for (;;) {
    let first: Span | null = null;
    for (const span of next) if (span && (!first || span.start < first.start)) first = span;
    if (!first) return;
    yield first;
    for (const [at, phrase] of phrases.entries()) {
      const span = next[at];
      if (span && span.start < first.end) next[at] = nextOf(folded, phrase, first.end);
    }
  }
}

/** The first place of a phrase from here on. */
function nextOf(folded: string, phrase: Phrase, from: number): Span | null {
  const [head = ''] = phrase.tokens;
  for (let at = folded.indexOf(head, from); at !== -1; at = folded.indexOf(head, at + 1)) {
    if (isLetterBefore(folded, at)) continue;
    const end = endOfPhrase(folded, phrase, at);
    if (end !== null) return { start: at, end };
  }
  return null;
}

function endOfPhrase(folded: string, { tokens, isOpen }: Phrase, start: number): number | null {
  let at = start;
  for (const [nth, token] of tokens.entries()) {
    if (nth > 0) at = afterGap(folded, at);
    if (!folded.startsWith(token, at)) return null;
    at += token.length;
    const rest = lettersAt(folded, at);
    if (rest > 0 && !(isOpen && nth === tokens.length - 1)) return null;
    for (let more = rest; more > 0; more = lettersAt(folded, at)) at += more;
  }
  return at;
}

/** Where the next word begins. */
function afterGap(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && lettersAt(folded, at) === 0) at++;
  return at;
}

/** How many units the letter here has, 0 where there is none. */
function lettersAt(folded: string, at: number): 0 | 1 | 2 {
  if (at >= folded.length) return 0;
  const unit = folded.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return isLetter(unit) ? 1 : 0;
  return isLetter(folded.codePointAt(at) ?? 0) ? 2 : 0;
}

function isLetterBefore(folded: string, at: number): boolean {
  if (at === 0) return false;
  const unit = folded.charCodeAt(at - 1);
  if (unit < 0xdc00 || unit > 0xdfff) return isLetter(unit);
  return at > 1 && lettersAt(folded, at - 2) === 2;
}

/** 0 not looked at yet, 1 a letter, 2 none: of the first plane. Beyond it every letter is looked at anew. */
const known = new Uint8Array(0x10000);
const LETTER = new RegExp(`[${LETTERS}]`, 'u');

/** What the index takes for part of a word. */
function isLetter(point: number): boolean {
  if (point > 0xffff) return LETTER.test(String.fromCodePoint(point));
  if (known[point] === 0) known[point] = LETTER.test(String.fromCharCode(point)) ? 1 : 2;
  return known[point] === 1;
}
