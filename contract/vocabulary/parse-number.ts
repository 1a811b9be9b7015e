// Reads one number at the start of a text: digits of three scripts with their separators, words to twelve, multipliers.

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const multipliers: readonly [RegExp, number][] = [
  [/^\s*(?:hundred)\b/i, 100],
  [/^\s*(?:thousand\b|k\b)/i, 1000],
  [/^\s*(?:million\b|mn\b|m\b)/i, 1_000_000],
  [/^\s*(?:billion\b|bn\b)/i, 1_000_000_000],
];

/** Words that name an order of magnitude and no number; the bounds are the widest that a reader would accept. */
export const vagueNumbers: readonly { words: RegExp; low: number; high: number }[] = [
  { words: /^(?:several |many )?tens of thousands\b/i, low: 20_000, high: 99_999 },
  { words: /^(?:several |many )?hundreds of thousands\b/i, low: 200_000, high: 999_999 },
  { words: /^(?:several |many |some )?dozens\b/i, low: 24, high: 99 },
  { words: /^(?:several |many )?scores\b/i, low: 40, high: 99 },
  { words: /^(?:several|many|a few) hundred\b/i, low: 200, high: 999 },
  { words: /^(?:many )?hundreds\b/i, low: 200, high: 999 },
  { words: /^(?:several|many|a few) thousand\b/i, low: 2000, high: 9999 },
  { words: /^(?:many )?thousands\b/i, low: 2000, high: 9999 },
  { words: /^(?:several|a few|a handful)\b/i, low: 3, high: 9 },
];

/** The number and what follows it, or null where the text starts with none. "1,500", "1.5 million", "١٢٠", "a dozen". */
export function readNumber(text: string): { value: number; rest: string } | null {
  const plain = readDigits(text) ?? readWord(text);
  if (!plain) return null;
  for (const [word, factor] of multipliers) {
    const match = word.exec(plain.rest);
    if (match) return { value: rounded(plain.value * factor), rest: plain.rest.slice(match[0].length) };
  }
  return plain;
}

/** A comma, space or apostrophe before exactly three digits groups thousands; a full stop before others starts decimals. */
function readDigits(text: string): { value: number; rest: string } | null {
  const ascii = text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replaceAll('٬', ',').replaceAll('٫', '.');
  const match = /^(\d{1,3}(?:[,\u00a0\u202f’' ]\d{3})+(?!\d)|\d+)(\.\d+)?/.exec(ascii);
  if (!match) return null;
  const whole = (match[1] ?? '').replace(/\D/g, '');
  return { value: Number(whole + (match[2] ?? '')), rest: text.slice(match[0].length) };
}

function readWord(text: string): { value: number; rest: string } | null {
  const dozen = /^(?:a|one) dozen\b/i.exec(text);
  if (dozen) return { value: 12, rest: text.slice(dozen[0].length) };
  const unit = /^an?(?=\s+(?:hundred|thousand|million|billion)\b)/i.exec(text);
  if (unit) return { value: 1, rest: text.slice(unit[0].length) };
  const word = /^[a-z]+\b/i.exec(text)?.[0] ?? '';
  const value = numberWords.indexOf(word.toLowerCase());
  return value === -1 ? null : { value, rest: text.slice(word.length) };
}

/** 1.1 million is 1,100,000 and not a little more: binary fractions are rounded off. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
