// The forms in which an Arabic word stands in a text: with the article and with what is written together with it (and, so, in, like, for).
import { foldText } from './fold.ts';

/** What may stand before a word and its article: و ف alone or before ب ك ل. */
const before = ['', 'و', 'ف', 'ب', 'ك', 'وب', 'فب', 'وك', 'فك'];
/** ل swallows the alef of the article: للسجن. */
const beforeWithLam = ['ل', 'ول', 'فل'];
const article = 'ال';

const ARABIC_WORD = /^[\u0621-\u064a]+$/;
// The article at the beginning of a folded word, with what may stand before it.
const WITH_ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(?=.{2})/;
const shortestStem = 2;

/**
 * All spellings under which the index may have this word: "السجناء", "سجناء" and "والسجناء" find one another. A bare و or ب at
 * the beginning is taken for part of the word, since so many words begin with them; only with the article is it taken off.
 * Words in other scripts have one form. Gives folded words, the one that was asked for first.
 */
export function formsOf(word: string): string[] {
  const folded = foldText(word);
  if (!ARABIC_WORD.test(folded)) return [folded];
  const stem = stemOf(folded);
  if (stem.length < shortestStem) return [folded];
  return [...new Set([
    folded,
    ...before.flatMap((letters) => [letters + stem, letters + article + stem]),
    ...beforeWithLam.flatMap((letters) => [letters + stem, `${letters}ل${stem}`]),
  ])];
}

/** The few that matter where two words stand near each other, and every pair of forms has to be asked for. */
export function usualFormsOf(word: string): string[] {
  const folded = foldText(word);
  if (!ARABIC_WORD.test(folded)) return [folded];
  const stem = stemOf(folded);
  if (stem.length < shortestStem) return [folded];
  return [...new Set([folded, stem, `ال${stem}`, `و${stem}`, `وال${stem}`, `ب${stem}`, `بال${stem}`, `لل${stem}`])];
}

function stemOf(folded: string): string {
  return folded.replace(WITH_ARTICLE, '');
}
