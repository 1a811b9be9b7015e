// Lines put together to running text: spaces, and words that were cut at the end of a line.

/** How often words occur whole in the document, to tell a hyphen that belongs to a word from one that only cuts it. */
export type Words = ReadonlySet<string>;

/** Every word and every hyphenated word that stands inside a line; one pass. */
export function wordsIn(texts: Iterable<string>): Words {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase());
  return words;
}

const WORD = /\p{L}[\p{L}\p{Mn}]*(?:[-\u2010]\p{L}[\p{L}\p{Mn}]*)*/gu;
const CUT = /([\p{L}\p{Mn}\d]+(?:[-\u2010][\p{L}\p{Mn}]+)*)[-\u2010\u00ad]$/u;
/** First parts after which a hyphen is nearly always the word's own. */
const OWN_HYPHEN = /(?:^|[-\u2010])(?:self|ex|well|vice|all|half|high|low|long|short|so|then|non|semi|quasi|cross|north|south|east|west|two|three|four|five|six|ten)$/i;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** The two texts as one, as they would read had the line not ended between them. */
export function joinTexts(before: string, after: string, words: () => Words): string {
  if (before === '') return after;
  const cut = CUT.exec(before.slice(-60));
  const goesOn = /^\p{L}[\p{L}\p{Mn}]*/u.exec(after)?.[0];
  if (cut && goesOn !== undefined) {
    return keepsHyphen(cut[1] ?? '', before.at(-1) === '\u00ad', goesOn, words) ? before.replace(/\u00ad$/, '-') + after : before.slice(0, -1) + after;
  }
  if (cut && /^\d/.test(after)) return before + after;
  if (/[—/]$/.test(before) && !/\s[—/]$/.test(before)) return before + after;
  if (IDEOGRAPH.test(before.at(-1) ?? '') && IDEOGRAPH.test(after.charAt(0))) return before + after;
  return `${before} ${after}`;
}

function keepsHyphen(first: string, isSoft: boolean, second: string, words: () => Words): boolean {
  if (isSoft) return false;
  if (!/\p{L}/u.test(first) || /\d/.test(first)) return true;
  const known = words();
  const last = /[\p{L}\p{Mn}]+$/u.exec(first)?.[0] ?? first;
  if (known.has((last + second).toLowerCase())) return false;
  if (!/^\p{Ll}/u.test(second)) return true;
  if (known.has(`${first}-${second}`.toLowerCase()) || known.has(`${last}-${second}`.toLowerCase())) return true;
  return /[-\u2010]/.test(first) || OWN_HYPHEN.test(first);
}
