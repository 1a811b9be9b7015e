// The languages of the interface: which there are, how each runs, and how it writes numbers and counts things.

interface InterfaceLanguage {
  /** How its page runs. */
  direction: 'ltr' | 'rtl';
  /** How its letters run, where they do not run as the page does. */
  letters?: 'ltr';
  /** For Intl: how dates and numbers are written. */
  locale: string;
}

/**
 * English is complete and is what a missing word falls back to. The two others are made of it, for trying out what a
 * translation will do to the page: longer words in other letters, and the same mirrored (the tags are the usual ones for that).
 */
const languages: Readonly<Record<string, InterfaceLanguage>> = {
  en: { direction: 'ltr', locale: 'en-GB' },
  'qps-ploc': { direction: 'ltr', locale: 'en-GB' },
  'qps-plocm': { direction: 'rtl', letters: 'ltr', locale: 'en-GB' },
};

export function knownLanguage(tag: string): string {
  return Object.hasOwn(languages, tag) ? tag : 'en';
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return languages[knownLanguage(tag)]?.direction ?? 'ltr';
}

/** The direction of its sentences, which a mirrored page leaves as it is. */
export function lettersOf(tag: string): 'ltr' | 'rtl' {
  return languages[knownLanguage(tag)]?.letters ?? directionOf(tag);
}

/** The page's own language, which its root element says; English where there is no page. */
export const language = knownLanguage(typeof document === 'undefined' ? 'en' : document.documentElement.lang);

export const locale = languages[language]?.locale ?? 'en-GB';

const numbers = new Intl.NumberFormat(locale);
const rules = new Intl.PluralRules(locale);

/** The forms that a counted word has; a language takes those that it needs, and `other` always. */
export type Forms = { readonly [Rule in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { readonly other: string };

/** "1,204". */
export function numberInWords(number: number): string {
  return numbers.format(number);
}

/** The form that goes with a number, without the number: "article" or "articles". */
export function formFor(number: number, forms: Forms): string {
  return forms[rules.select(number)] ?? forms.other;
}

/** "1 article", "1,204 articles". */
export function counted(number: number, one: string, other: string): string {
  return `${numberInWords(number)} ${formFor(number, { one, other })}`;
}
