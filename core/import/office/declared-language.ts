// The language that a document declares, as far as its letters bear it out.

/** Letters of the scripts in which news is written; a language of another script is not taken on trust. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{sc=Latn}/gu,
  Cyrl: /\p{sc=Cyrl}/gu,
  Arab: /\p{sc=Arab}/gu,
  Hebr: /\p{sc=Hebr}/gu,
  Grek: /\p{sc=Grek}/gu,
  Armn: /\p{sc=Armn}/gu,
  Geor: /\p{sc=Geor}/gu,
  Deva: /\p{sc=Deva}/gu,
  Beng: /\p{sc=Beng}/gu,
  Taml: /\p{sc=Taml}/gu,
  Thai: /\p{sc=Thai}/gu,
  Ethi: /\p{sc=Ethi}/gu,
  Hans: /\p{sc=Han}/gu,
  Hant: /\p{sc=Han}/gu,
  Jpan: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu,
  Kore: /[\p{sc=Hang}\p{sc=Han}]/gu,
};

/**
 * The first of the declared languages in whose script most letters are, as BCP 47 without its region; null where none is.
 * For texts too short to tell their language: a word processor declares its own language whatever is written in it.
 */
export function declaredLanguage(declared: readonly (string | null)[], text: string): string | null {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const tag of declared) {
    const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
    const pattern = primary && LETTERS[new Intl.Locale(primary).maximize().script ?? ''];
    if (pattern && letters > 0 && (sample.match(pattern)?.length ?? 0) * 2 > letters) return primary;
  }
  return null;
}
