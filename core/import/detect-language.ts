// The language of a text (by eld's data, from two samples) and its direction (by its letters).
import { LanguageGuesser } from './guess-language.ts';
import { loadLanguageTable } from './language-table.ts';

let loaded: Promise<LanguageGuesser> | undefined;

/** Below forty letters a guess is none. */
const HAS_LETTERS = /^(?:\P{L}*\p{L}){40}/u;
/** How far the first language must lie before the second; Russian and Bulgarian, or Danish and Norwegian, come that close. */
const MARGIN = 0.01;
/** As much as is read of a text in one-byte letters, and some to end on a word. */
const SAMPLE = 420;

/**
 * BCP 47, or null where it is not plain: too few letters, two languages nearly as likely, or another one in the middle
 * than at the start. Bounded: about 350 bytes of each sample are read. The data takes some 40 ms to load, once.
 */
export async function detectLanguage(proper: string): Promise<string | null> {
  const start = proper.slice(0, SAMPLE);
  if (!HAS_LETTERS.test(start)) return null;
  const guesser = await (loaded ??= loadGuesser());
  const first = languageOf(guesser, start);
  if (first === null || proper.length < 3000) return first;
  const middle = proper.length >> 1;
  const second = languageOf(guesser, proper.slice(proper.indexOf(' ', middle) + 1, middle + SAMPLE));
  return second === first ? first : null;
}

async function loadGuesser(): Promise<LanguageGuesser> {
  return new LanguageGuesser(await loadLanguageTable());
}

function languageOf(guesser: LanguageGuesser, sample: string): string | null {
  const guess = guesser.guess(sample);
  return guess?.reliable && guess.margin >= MARGIN ? guess.language : null;
}

/** The direction of most letters among the first 4,000 units. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 4000);
  const rightToLeft = sample.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  if (rightToLeft === 0) return 'ltr';
  return rightToLeft * 2 > (sample.match(/\p{L}/gu)?.length ?? 0) ? 'rtl' : 'ltr';
}
