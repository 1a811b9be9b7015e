// Reads a quantity as people write it ("about 120 inmates", "more than 1,500", "dozens of fighters") into an interval.
import type { Quantity } from '../claims.ts';
import { vagueNumbers } from './number-words.ts';
import { readNumber } from './parse-number.ts';
import type { Qualifier } from './claim-terms.ts';

/** Words in front of a number. "More than 1,500" is a bound of 1,500: nobody who says so means 1,501. */
const lead: readonly [RegExp, Reading][] = [
  [/^(?:more than|greater than|in excess of|upwards of|over|above|>)\s*/i, { bound: 'at-least' }],
  [/^(?:fewer than|less than|under|below|<(?!=))\s*/i, { bound: 'at-most' }],
  [/^(?:at least|no fewer than|no less than|not fewer than|minimum of|min\.?|>=|≥)\s*/i, { bound: 'at-least' }],
  [/^(?:at most|no more than|not more than|up to|as many as|maximum of|max\.?|<=|≤)\s*/i, { bound: 'at-most' }],
  [/^(?:about|around|approximately|approx\.?|roughly|some|circa|ca\.?|c\.|nearly|almost|close to|an estimated|estimated|~|≈)\s*/i, { about: true }],
  [/^(?:exactly|precisely|a total of|=)\s*/i, {}],
  [/^(?:[أا]كثر من|ما يزيد (?:على|عن)|يزيد (?:على|عن)|ما لا يقل عن|لا يقل عن|على ال[أا]قل)\s+/, { bound: 'at-least' }],
  [/^(?:[أا]قل من|ما لا يزيد (?:على|عن)|لا يزيد (?:على|عن)|ما يصل [إا]لى|يصل [إا]لى)\s+/, { bound: 'at-most' }],
  [/^(?:نحو|حوالي|حوالى|قرابة|قرابه|زهاء|ما يقارب|يقارب|ما يقرب من)\s+/, { about: true }],
];

interface Reading {
  bound?: 'at-least' | 'at-most';
  about?: boolean;
}

/**
 * The quantity that a text names, or null where it names none. What follows the number is its unit, without "of".
 * "more than 1,500" is at least 1,500, "dozens" 24 to 99 and marked as vague. Arabic leads, digits
 * and number words are read too.
 */
export function parseQuantity(text: string): Quantity | null {
  const { rest, reading } = takeLead(text.trim());
  const vague = takeVague(rest);
  if (vague) return finish(vague.low, vague.high, vague.rest, { ...reading, vague: true });
  const between = /^(?:between|ما بين|بين)\s+/i.exec(rest);
  const first = readNumber(between ? rest.slice(between[0].length) : rest);
  if (!first) return null;
  const second = readSecond(first.rest, between !== null);
  if (second) return finish(first.value, second.value, second.rest, reading);
  const open = /^\s*(?:\+|or more|or above|and more|plus\b|على ال[أا]قل(?!\p{L})|[أا]و [أا]كثر)/iu.exec(first.rest);
  if (open) return finish(first.value, first.value, first.rest.slice(open[0].length), { ...reading, bound: 'at-least' });
  const capped = /^\s*(?:or fewer|or less|at most)/i.exec(first.rest);
  if (capped) return finish(first.value, first.value, first.rest.slice(capped[0].length), { ...reading, bound: 'at-most' });
  return finish(first.value, first.value, first.rest, reading);
}

function takeLead(text: string): { rest: string; reading: Reading } {
  let rest = text;
  let reading: Reading = {};
  for (let found = true; found; ) {
    found = false;
    for (const [words, read] of lead) {
      const match = words.exec(rest);
      // "some" before no number and "over" inside a word are no lead: a letter right behind would be swallowed.
      if (!match || (/[a-z]$/i.test(match[0]) && /^[a-z]/i.test(rest.slice(match[0].length)))) continue;
      rest = rest.slice(match[0].length);
      reading = { ...reading, ...read };
      found = true;
      break;
    }
  }
  return { rest, reading };
}

function takeVague(text: string): { low: number; high: number; rest: string } | null {
  for (const { words, low, high } of vagueNumbers) {
    const match = words.exec(text);
    if (match) return { low, high, rest: text.slice(match[0].length) };
  }
  return null;
}

/** "80–100", "80 to 100", and only after "between" also "80 and 100". */
function readSecond(text: string, isBetween: boolean): { value: number; rest: string } | null {
  const joiner = (isBetween ? /^\s*(?:and|to|-|–|—|و)\s*/i : /^\s*(?:to|-|–|—|[إا]لى)\s*/i).exec(text);
  return joiner && readNumber(text.slice(joiner[0].length));
}

function finish(low: number, high: number, rest: string, reading: Reading & { vague?: boolean }): Quantity | null {
  const marked = /^\s*\(vague\)/i.exec(rest);
  const unit = rest.slice(marked?.[0].length ?? 0).replace(/^[\s,]*(?:of\s+|من\s+)?/i, '').replace(/[\s.,;]+$/, '').slice(0, 100).trim();
  if (low > high) return null;
  const { atLeast, atMost } = boundsOf(low, high, reading.bound);
  return { atLeast, atMost, unit, qualifier: qualifierOf(reading, reading.vague === true || marked !== null) };
}

function boundsOf(low: number, high: number, bound: Reading['bound']): Pick<Quantity, 'atLeast' | 'atMost'> {
  switch (bound) {
    case 'at-least':
      return { atLeast: low, atMost: null };
    case 'at-most':
      return { atLeast: null, atMost: high };
    default:
      return { atLeast: low, atMost: high };
  }
}

function qualifierOf({ bound, about }: Reading, isVague: boolean): Qualifier {
  if (isVague) return 'vague';
  if (about) return 'about';
  return bound ?? 'exact';
}
