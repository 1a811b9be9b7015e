// The data of eld 2.1.0 (which n-grams speak for which of sixty languages) in typed arrays: 3 MB and 40 ms a thread instead of 40 and 300.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An n-gram has 3 to 6 characters of one byte: the first four are `low`, the others `high` (`highOf`). */
export interface LanguageTable {
  /** The mark by which eld tells words apart; what it matches is white space. */
  separators: RegExp;
  /** eld's character for each byte of UTF-8, as its code. */
  codes: Uint8Array;
  languages: readonly string[];
  /** How well a text of a language usually fits it, by the place of the language. */
  usual: readonly number[];
  /**
   * Open addressing, two numbers a slot: the first four characters, 0 where it is free; and behind the fifth (8 bits) and
   * whether a space is the sixth (1 bit) the place of the n-gram's first pair.
   */
  slots: Uint32Array;
  /** A language (6 bits), what the n-gram says for it (8 bits), and whether this is its last pair. */
  pairs: Uint16Array;
}

export const LAST = 1 << 14;

const SLOTS = 2 ** 18;
const MOST_PAIRS = 2 ** 18; // a place has 18 bits

/** Where to begin to look, as a place in `slots`. */
export function slotOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) & (SLOTS - 1)) << 1;
}

export function nextSlot(slot: number): number {
  return (slot + 2) & (2 * SLOTS - 1);
}

/** The fifth and the sixth character, which is a space where there is one, in 9 bits. */
export function highOf(fifth: number, hasSixth: boolean): number {
  return fifth | (hasSixth ? 0x100 : 0);
}

/** Reads eld's own files, which its package does not offer by name: `tests/core/import/guess-language.test.ts` holds them against eld. */
export async function loadLanguageTable(): Promise<LanguageTable> {
  const places = createRequire(import.meta.url).resolve.paths('eld') ?? [];
  const folder = places.map((place) => join(place, 'eld')).find((place) => existsSync(place));
  if (folder === undefined) throw new Error('eld is not installed');
  const fileOf = (name: string): string => join(folder, 'src', name);
  const moduleOf = async (name: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(fileOf(name)).href);
  const [data, { separators }, { avgScore }, { dictionary }] = await Promise.all([
    readFile(fileOf('ngrams/medium.js'), 'utf8'),
    moduleOf('regexPatterns.js') as Promise<{ separators: RegExp }>,
    moduleOf('avgScore.js') as Promise<{ avgScore: Record<string, number> }>,
    moduleOf('dictionary.js') as Promise<{ dictionary: readonly string[] }>,
  ]);
  const languages = [...data.slice(0, data.indexOf('ngrams:{')).matchAll(/(\d+):'(\w+)'/g)].map(([, , code = '']) => code);
  const codes = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : (dictionary[byte]?.charCodeAt(0) ?? 0)));
  return { separators, codes, languages, usual: languages.map((code) => avgScore[code] ?? 1), ...pairsOf(data) };
}

const [QUOTE, DOUBLE_QUOTE, COMMA, COLON, OPEN, CLOSE, BACKSLASH, ZERO, SPACE] = [0x27, 0x22, 0x2c, 0x3a, 0x7b, 0x7d, 0x5c, 0x30, 0x20];

/** One pass over the source text of `{'key':{12:34,…},…}`: ten times as quick as to have it run, and nothing of it stays. */
function pairsOf(data: string): Pick<LanguageTable, 'slots' | 'pairs'> {
  const slots = new Uint32Array(2 * SLOTS);
  const pairs = new Uint16Array(MOST_PAIRS);
  const key = new Uint8Array(8);
  let count = 0;
  let at = data.indexOf('ngrams:{') + 'ngrams:{'.length;
  for (let unit = COMMA; unit === COMMA; unit = data.charCodeAt(at++)) {
    const mark = data.charCodeAt(at);
    const end = mark === QUOTE || mark === DOUBLE_QUOTE ? mark : COLON;
    if (end !== COLON) at++;
    let size = 0;
    for (let code = data.charCodeAt(at); code !== end; code = data.charCodeAt(++at)) key[size++] = code === BACKSLASH ? data.charCodeAt(++at) : code;
    at += end === COLON ? 1 : 2;
    if (size > 6 || (size === 6 && key[5] !== SPACE) || data.charCodeAt(at) !== OPEN) throw new Error(`the data of eld cannot be read at ${at}`);
    key.fill(0, size);
    put(slots, key, size === 6, count);
    while (data.charCodeAt(at) !== CLOSE) {
      let number = 0;
      for (unit = data.charCodeAt(++at); unit >= ZERO && unit < COLON; unit = data.charCodeAt(++at)) number = number * 10 + unit - ZERO;
      if (unit === COLON) pairs[count] = number << 8;
      else pairs[count] = (pairs[count++] ?? 0) | number;
    }
    at++;
    pairs[count - 1] = (pairs[count - 1] ?? 0) | LAST;
  }
  return { slots, pairs: pairs.slice(0, count) };
}

function put(slots: Uint32Array, key: Uint8Array, hasSixth: boolean, pair: number): void {
  const low = ((key[0] ?? 0) | ((key[1] ?? 0) << 8) | ((key[2] ?? 0) << 16) | ((key[3] ?? 0) << 24)) >>> 0;
  const high = highOf(key[4] ?? 0, hasSixth);
  let slot = slotOf(low, high);
  while (slots[slot] !== 0) slot = nextSlot(slot);
  slots[slot] = low;
  slots[slot + 1] = (high << 18) | pair;
}
