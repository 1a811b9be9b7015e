// A name taken apart for comparing: its telling words, without titles, articles and the signs between them.
import { foldText } from '../../contract/text/fold.ts';
import { bodyWords, kinWords, latinArticle, smallWords, titles } from './name-words.ts';

export interface ReadName {
  /** The name as it was written. */
  written: string;
  /** Its telling words, folded: "President Ahmed al-Sharaa" -> ahmed, sharaa. */
  words: readonly string[];
  /** The first letters, with the small words between and without them: "MoD" is either. */
  initials: readonly string[];
  /** Of a ministry, an army, a channel: not of a person. */
  isBody: boolean;
  /** "SDF", "U.N.", "قسد": what may stand for the first letters of others; null where it cannot. */
  acronym: string | null;
}

export function readName(written: string): ReadName {
  const all = foldText(written)
    .replace(/['’ʿʾʻ`´]s(?![\p{L}\p{N}])/gu, ' ')
    .replace(/['’ʿʾʻ`´"“”]/gu, '')
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.){2,})/gu, (initials) => `${initials.replaceAll('.', '')} `)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  const bare = joinServant(all.filter((word, at) => !isArticle(word, all[at + 1])).map(withoutArticle));
  const untitled = bare.filter((word) => !titles.has(word));
  const kept = untitled.length > 0 ? untitled : bare;
  const words = kept.filter((word) => !smallWords.has(word) && !kinWords.has(word));
  return {
    written,
    words: words.length > 0 ? words : kept,
    initials: words.length < 2 ? [] : [...new Set([firstLetters(words), firstLetters(kept)])],
    isBody: all.some((word) => bodyWords.has(withoutArticle(word)) || smallWords.has(word)),
    acronym: acronymOf(written, all),
  };
}

function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined || !latinArticle.test(word)) return false;
  const sound = word.slice(1);
  return sound === 'l' || next.startsWith(sound); // "as-Sisi", but not "an" before anything
}

/** "alsharaa", "الشرع", "ezzor": the article written as part of the word. */
function withoutArticle(word: string): string {
  if (/^ال.{2}/.test(word)) return word.slice(2);
  if (/^al[^aeiou].{3}/.test(word) && !word.startsWith('all')) return word.slice(2);
  return word.replace(/^e(sh|[rzdtns])(?=\1)/, '');
}

/** "Abd al-Rahman", "Abdul Rahman" and "Abdurrahman" are one word, as are the Arabic ones. */
function joinServant(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (next !== undefined && /^(?:abd|abdu|abd[aeiu][lrshdnz]+|عبد)$/.test(word)) {
      joined.push(servantOf(word.startsWith('ع') ? `عبد${next}` : `abd${next}`));
      at++;
    } else joined.push(servantOf(word));
  }
  return joined;
}

function servantOf(word: string): string {
  return word.replace(/^abd[aeiu](?:l+|r(?=r)|s(?=s)|sh(?=sh)|d(?=d)|n(?=n)|z(?=z))(?=.{2})/, 'abd').replace(/^عبدال(?=.{2})/, 'عبد');
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => [...word][0] ?? '').join('');
}

/** Capitals alone in Latin; in scripts without capitals any short single word may be one. */
function acronymOf(written: string, words: readonly string[]): string | null {
  const [only] = words;
  if (words.length !== 1 || only === undefined || only.length < 2 || only.length > 7) return null;
  const letters = written.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  const hasCase = letters.toLowerCase() !== letters.toUpperCase();
  if (hasCase) return capitals >= 2 && capitals >= letters.length - 1 ? only : null;
  return only.length <= 5 ? only : null;
}
