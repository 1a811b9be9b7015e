// Reads one number at the start of a text: digits of three scripts with their separators, words, multipliers.
import { multipliers, readNumberWord } from './number-words.ts';

/** The number and what follows it, or null where the text starts with none. "1,500", "1.5 million", "١٢٠", "a dozen". */
export function readNumber(text: string): { value: number; rest: string } | null {
  const plain = readDigits(text) ?? readWord(text);
  if (!plain) return null;
  let { value, rest } = plain;
  // "Three hundred thousand" has two.
  for (let turn = 0; turn < 2; turn++) {
    for (const [word, factor] of multipliers) {
      const match = word.exec(rest);
      if (!match) continue;
      value = rounded(value * factor);
      rest = rest.slice(match[0].length);
      break;
    }
  }
  return { value, rest };
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
  const word = readNumberWord(text);
  return word && { value: word.value, rest: text.slice(word.length) };
}

/** 1.1 million is 1,100,000 and not a little more: binary fractions are rounded off. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
