// What search folding does to characters beyond ASCII, script by script.

const PLAIN = new Map<string, string>([
  ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ı', 'i'],
  ['ς', 'σ'], ['ё', 'е'], ['’', "'"], ['‘', "'"], ['ʼ', "'"], ['ʿ', "'"], ['ʾ', "'"],
  ['أ', 'ا'], ['إ', 'ا'], ['آ', 'ا'], ['ٱ', 'ا'], ['ى', 'ي'], ['ی', 'ي'], ['ة', 'ه'], ['ک', 'ك'],
]);
const REPLACED = new RegExp(`[${[...PLAIN.keys()].join('')}\u0660-\u0669\u06f0-\u06f9]`, 'g');
const ACCENTED = /[\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff]/g;
// Combining marks; Hebrew points; Arabic signs, tatweel, harakat, superscript alef, Koranic signs; soft hyphen, joiners,
// direction marks, variation selectors, byte order mark.
const DROPPED =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;

const unaccented = new Map<string, string>();

/**
 * Folds a stretch that holds no ASCII letters. Folding it piece by piece gives the same, as long as no piece begins with
 * a mark or jamo that belongs to the piece before.
 */
export function foldRun(run: string): string {
  return run
    .normalize('NFKC')
    .toLowerCase()
    .replace(ACCENTED, withoutAccents)
    .replace(DROPPED, '')
    .replace(REPLACED, plainly);
}

function withoutAccents(letter: string): string {
  const known = unaccented.get(letter);
  if (known !== undefined) return known;
  const plain = letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  unaccented.set(letter, plain);
  return plain;
}

function plainly(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return PLAIN.get(letter) ?? letter;
}
