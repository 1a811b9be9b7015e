// Which letter of the canonical text is which letter of a PDF page: the same words, set with other spaces, hyphens and order.

/** The letters and digits of a text without case, marks and presentation forms; `at[i]` is the UTF-16 offset of letter i. */
export interface Letters {
  text: string;
  at: Int32Array;
  /** Where words begin, as indices into `text`; one more at the end, its length. */
  words: Int32Array;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Linear. ASCII, which is most of a page, is folded without normalisation. */
export function lettersOf(source: string): Letters {
  const letters: string[] = [];
  const at: number[] = [];
  const words: number[] = [];
  let isInWord = false;
  for (let offset = 0; offset < source.length; ) {
    const sign = String.fromCodePoint(source.codePointAt(offset) ?? 0);
    const folded = sign.length === 1 && sign < '\x80' ? sign.toLowerCase() : sign.normalize('NFKD').toLowerCase();
    let isLetter = false;
    for (const part of folded) {
      if (!LETTER.test(part)) continue;
      if (!isInWord && !isLetter) words.push(at.length);
      isLetter = true;
      for (let unit = 0; unit < part.length; unit++) {
        letters.push(part.charAt(unit));
        at.push(offset);
      }
    }
    // A mark belongs to its word, whatever it is dropped for.
    isInWord = isLetter || (isInWord && /\p{M}/u.test(sign));
    offset += sign.length;
  }
  words.push(at.length);
  return { text: letters.join(''), at: Int32Array.from(at), words: Int32Array.from(words) };
}

/** Windows of so many words are looked for, the widest first: the wider, the surer. */
const WINDOWS = [12, 4, 1];
/** One word alone proves nothing, unless it is the next one; so many letters may stand between. */
const NEAR = 80;
/** A window shorter than this is looked for only near by. */
const TELLING_LETTERS = 16;

/**
 * For each letter of `own` the index of its letter in `other`, or -1. Greedy over windows of words, so that columns in another order, a
 * running head between two lines and a hyphen at a line's end cost nothing; what was read differently (a ligature, a lost
 * letter) leaves its word unmatched and no more. About (words × length) in the worst case: some ms for a page.
 */
export function alignLetters(own: Letters, other: Letters): Int32Array {
  const found = new Int32Array(own.text.length).fill(-1);
  const count = own.words.length - 1;
  let next = 0;
  for (let word = 0; word < count; ) {
    const window = WINDOWS.find((size) => word + size <= count && placeOf(own, other, word, size, next) !== -1);
    if (window === undefined) {
      word++;
      continue;
    }
    const from = own.words[word] ?? 0;
    const to = own.words[word + window] ?? 0;
    const place = placeOf(own, other, word, window, next);
    for (let letter = from; letter < to; letter++) found[letter] = place + letter - from;
    next = place + to - from;
    word += window;
  }
  return found;
}

function placeOf(own: Letters, other: Letters, word: number, size: number, next: number): number {
  const wanted = own.text.slice(own.words[word], own.words[word + size]);
  if (wanted === '') return -1;
  const ahead = other.text.indexOf(wanted, next);
  if (ahead !== -1 && ahead - next <= NEAR) return ahead;
  if (wanted.length < TELLING_LETTERS) return -1;
  return ahead === -1 ? other.text.indexOf(wanted) : ahead;
}
