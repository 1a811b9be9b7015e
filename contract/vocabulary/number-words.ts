// Number words of English and Arabic: exact ones, multipliers, and those that only name an order of magnitude.
import { foldLetters } from '../dating/legible.ts';

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const english = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, 20 + 10 * index]),
  ...tens.flatMap((ten, index) => units.slice(1, 10).map((unit, value): [string, number] => [`${ten}-${unit}`, 21 + 10 * index + value])),
  ['no', 0],
  ['none', 0],
]);

/** Either gender and every case; without "one", which Arabic does not say before what it counts. */
const arabic = new Map<string, number>(
  ([
    [2, 'اثنان اثنين اثنتان اثنتين'], [3, 'ثلاثة ثلاث'], [4, 'أربعة أربع'], [5, 'خمسة خمس'], [6, 'ستة ست'], [7, 'سبعة سبع'],
    [8, 'ثمانية ثماني ثمان'], [9, 'تسعة تسع'], [10, 'عشرة عشر'], [20, 'عشرون عشرين'], [30, 'ثلاثون ثلاثين'],
    [40, 'أربعون أربعين'], [50, 'خمسون خمسين'], [60, 'ستون ستين'], [70, 'سبعون سبعين'], [80, 'ثمانون ثمانين'],
    [90, 'تسعون تسعين'], [100, 'مئة مائة'], [200, 'مئتان مئتين مائتان مائتين'], [300, 'ثلاثمئة ثلاثمائة'], [400, 'أربعمئة أربعمائة'],
    [500, 'خمسمئة خمسمائة'], [1000, 'ألف'], [2000, 'ألفان ألفين'],
  ] as const).flatMap(([value, words]) => foldLetters(words).split(' ').map((word): [string, number] => [word, value])),
);

/** The word at the start of a text as a number, with its length, or null. */
export function readNumberWord(text: string): { value: number; length: number } | null {
  const dozens = /^(?:(an?|one|two|three|four|five|six)\s+)?dozen\b(?!s)/i.exec(text);
  if (dozens) return { value: 12 * (english.get((dozens[1] ?? 'a').toLowerCase()) ?? 1), length: dozens[0].length };
  const half = /^half a(?= million\b| billion\b)/i.exec(text);
  if (half) return { value: 0.5, length: half[0].length };
  const one = /^an?(?=\s+(?:hundred|thousand|million|billion)\b)/i.exec(text);
  if (one) return { value: 1, length: one[0].length };
  const word = /^[a-z]+(?:-[a-z]+)?(?![\p{L}-])/iu.exec(text)?.[0];
  if (word !== undefined) return known(english.get(word.toLowerCase()), word);
  const foreign = /^\p{Script=Arabic}+/u.exec(text)?.[0];
  return foreign === undefined ? null : known(arabic.get(foldLetters(foreign)), foreign);
}

function known(value: number | undefined, word: string): { value: number; length: number } | null {
  return value === undefined ? null : { value, length: word.length };
}

export const multipliers: readonly [RegExp, number][] = [
  [/^\s*(?:hundred)\b/i, 100],
  [/^\s*(?:thousand\b|k\b)/i, 1000],
  [/^\s*(?:million\b|mn\b|m\b)/i, 1_000_000],
  [/^\s*(?:billion\b|bn\b)/i, 1_000_000_000],
  [/^\s*(?:[أا]لفا?|[آا]لاف)(?!\p{L})/u, 1000],
  [/^\s*(?:مليون|ملايين)(?!\p{L})/u, 1_000_000],
  [/^\s*(?:مليار|مليارات)(?!\p{L})/u, 1_000_000_000],
];

/** Words that name an order of magnitude and no number; the bounds are the widest that a reader would accept. */
export const vagueNumbers: readonly { words: RegExp; low: number; high: number }[] = [
  { words: /^(?:several |many )?tens of thousands\b/i, low: 20_000, high: 99_999 },
  { words: /^(?:several |many )?hundreds of thousands\b/i, low: 200_000, high: 999_999 },
  { words: /^(?:several |many |some )?dozens\b/i, low: 24, high: 99 },
  { words: /^(?:several|many|a few) dozen\b/i, low: 36, high: 99 },
  { words: /^(?:several |many )?scores\b/i, low: 40, high: 99 },
  { words: /^(?:several|many|a few|some) hundred\b/i, low: 200, high: 999 },
  { words: /^(?:many )?hundreds\b/i, low: 200, high: 999 },
  { words: /^(?:several|many|a few) thousand\b/i, low: 2000, high: 9999 },
  { words: /^(?:many )?thousands\b/i, low: 2000, high: 9999 },
  { words: /^(?:several|a few|a handful)\b/i, low: 3, high: 9 },
  { words: /^عشرات (?:ال)?[آا]لاف(?!\p{L})/u, low: 20_000, high: 99_999 },
  { words: /^مئات (?:ال)?[آا]لاف(?!\p{L})/u, low: 200_000, high: 999_999 },
  { words: /^(?:ال)?عشرات(?!\p{L})/u, low: 20, high: 99 },
  { words: /^(?:ال)?(?:مئات|مءات)(?!\p{L})/u, low: 200, high: 999 },
  { words: /^[آا]لاف(?!\p{L})/u, low: 2000, high: 9999 },
  { words: /^(?:بضعة|بضعه|بضع|عدة|عده)(?!\p{L})/u, low: 3, high: 9 },
];
