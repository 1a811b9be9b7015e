// The data of eld 2.1.0 (which n-grams speak for which of sixty languages) in typed arrays: 4 MB and 50 ms a thread instead of 40 and 300.
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An n-gram has 3 to 6 characters of one byte: the first four are `low`, the others `high`. */
export interface LanguageTable {
  /** The mark by which eld tells words apart; what it matches is white space. */
  separators: RegExp;
  /** eld's character for each byte of UTF-8, as its code. */
  codes: Uint8Array;
  languages: readonly string[];
  /** How well a text of a language usually fits it, by the place of the language. */
  usual: readonly number[];
  /** Open addressing: `slotOf` is where to begin to look; `high` is 0 only in slots that are free or hold four characters. */
  low: Uint32Array;
  high: Uint16Array;
  /** The first of a slot's pairs, and how many it has; none in a free slot. */
  first: Uint32Array;
  count: Uint8Array;
  /** Pairs: a language, and what the n-gram says for it. */
  language: Uint8Array;
  score: Uint8Array;
}

const SLOTS = 2 ** 18;
const MOST_PAIRS = 2 ** 18;

export function slotOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
}

export function nextSlot(slot: number): number {
  return (slot + 1) & (SLOTS - 1);
}

/** Reads eld's own files, which its package does not offer by name: `tests/core/import/guess-language.test.ts` holds them against eld. */
export async function loadLanguageTable(): Promise<LanguageTable> {
  const manifest = findPackageJSON('eld', import.meta.url);
  if (manifest === undefined) throw new Error('eld is not installed');
  const fileOf = (name: string): string => join(dirname(manifest), 'src', name);
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

type Pairs = Pick<LanguageTable, 'low' | 'high' | 'first' | 'count' | 'language' | 'score'>;

const [QUOTE, DOUBLE_QUOTE, COMMA, COLON, OPEN, CLOSE, BACKSLASH, ZERO] = [0x27, 0x22, 0x2c, 0x3a, 0x7b, 0x7d, 0x5c, 0x30];

/** One pass over the source text of `{'key':{12:34,…},…}`: ten times as quick as to have it run, and nothing of it stays. */
function pairsOf(data: string): Pairs {
  const table: Pairs = {
    low: new Uint32Array(SLOTS), high: new Uint16Array(SLOTS), first: new Uint32Array(SLOTS), count: new Uint8Array(SLOTS),
    language: new Uint8Array(MOST_PAIRS), score: new Uint8Array(MOST_PAIRS),
  };
  let pairs = 0;
  let at = data.indexOf('ngrams:{') + 'ngrams:{'.length;
  for (let unit = COMMA; unit === COMMA; unit = data.charCodeAt(at++)) {
    const mark = data.charCodeAt(at);
    const end = mark === QUOTE || mark === DOUBLE_QUOTE ? mark : COLON;
    if (end !== COLON) at++;
    let [low, high, size] = [0, 0, 0];
    for (let code = data.charCodeAt(at); code !== end; code = data.charCodeAt(++at), size += 8) {
      if (code === BACKSLASH) code = data.charCodeAt(++at);
      if (size < 32) low |= code << size;
      else high |= code << (size - 32);
    }
    at += end === COLON ? 1 : 2;
    if (size > 48 || data.charCodeAt(at) !== OPEN) throw new Error(`the data of eld cannot be read at ${at}`);
    const first = pairs;
    while (data.charCodeAt(at) !== CLOSE) {
      let number = 0;
      for (unit = data.charCodeAt(++at); unit >= ZERO && unit < COLON; unit = data.charCodeAt(++at)) number = number * 10 + unit - ZERO;
      if (unit === COLON) table.language[pairs] = number;
      else table.score[pairs++] = number;
    }
    at++;
    put(table, low >>> 0, high, first, pairs - first);
  }
  return table;
}

function put(table: Pairs, low: number, high: number, first: number, count: number): void {
  let slot = slotOf(low, high);
  while (table.count[slot] !== 0) slot = nextSlot(slot);
  table.low[slot] = low;
  table.high[slot] = high;
  table.first[slot] = first;
  table.count[slot] = count;
}
