// Finds in a sentence the number that counts something, with its bound and what is counted; dates, ages and names are left alone.
import type { Quantity } from '../claims.ts';
import type { DatePhrase } from '../dating/find-date-phrases.ts';
import type { Legible } from '../dating/legible.ts';
import type { Span } from '../text/span.ts';
import { vagueNumbers } from '../vocabulary/number-words.ts';
import { readNumber } from '../vocabulary/parse-number.ts';
import { parseQuantity } from '../vocabulary/parse-quantity.ts';
import { arabicDuals, notCountedAfter, notCountedBefore, pointers } from './counted-nouns.ts';
import { isAfterName, unitAfter } from './unit-of.ts';

const START =
  /(?<![\p{L}\p{N}.,:$€£-])(?:\d|(?:several|many|some|a few|a handful|tens|hundreds|thousands|dozens|scores|an?(?= (?:dozen|hundred|thousand|million|billion))|half a (?:million|billion)|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|(?:thir|four|fif|six|seven|eigh|nine)teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one|none|no)(?![\p{L}-])|\p{Script=Arabic})/giu;

const LEAD =
  /(?:(?:more than|greater than|in excess of|upwards of|over|above|at least|no fewer than|no less than|fewer than|less than|under|below|at most|no more than|not more than|up to|as many as|about|around|approximately|roughly|some|circa|nearly|almost|close to|an estimated|estimated|exactly|a total of|between)\s+|(?:(?:ما )?(?:لا )?يزيد (?:على|عن)|(?:ما )?لا يقل عن|اكثر من|اقل من|(?:ما )?يصل الي|نحو|حوالي|قرابه|زهاء|(?:ما )?يقارب|ما يقرب من|ما بين|بين)\s+)+$/iu;

interface Found {
  quantity: Quantity;
  score: number;
}

/**
 * The quantity whose number stands in `quote` (units of the legible text, end exclusive): of several, the first that counts
 * people, else the first. Words before the quote that belong to the number ("more than") are read with it.
 */
export function findQuantity(reading: Legible, quote: Span, dates: readonly DatePhrase[]): Quantity | null {
  const found: Found[] = [];
  let from = quote.start;
  for (const match of reading.folded.slice(0, quote.end).matchAll(START)) {
    if (match.index < from) continue;
    const read = readAt(reading, match.index, dates);
    if (!read || read.end > quote.end + 60) continue;
    from = read.end;
    if (read.found) found.push(read.found);
  }
  return found.reduce<Found | null>((best, one) => (best === null || one.score > best.score ? one : best), null)?.quantity ?? null;
}

/** `end` is where the number ends, so that "1,500" is not read again from within. */
function readAt({ text, folded }: Legible, start: number, dates: readonly DatePhrase[]): { end: number; found: Found | null } | null {
  const rest = folded.slice(start);
  const dual = /^\p{Script=Arabic}+/u.exec(rest)?.[0];
  if (dual !== undefined && arabicDuals.has(dual)) {
    const unit = text.slice(start, start + dual.length);
    return { end: start + dual.length, found: { quantity: { atLeast: 2, atMost: 2, unit, qualifier: 'exact' }, score: 2 } };
  }
  const number = numberAt(rest, /(?:between|بين)\s+$/i.test(folded.slice(0, start)));
  if (!number) return null;
  const end = start + number.length;
  const none = { end, found: null };
  const before = folded.slice(0, start);
  const lead = LEAD.exec(before)?.[0] ?? '';
  const bare = before.slice(0, before.length - lead.length);
  const after = folded.slice(end);
  const overlapsDate = dates.some((date) => date.start < end && start < date.end);
  if (overlapsDate || notCountedAfter.test(after) || (lead === '' && notCountedBefore.test(before))) return none;
  if (number.isSmallWord && lead === '' && pointers.test(bare)) return none;
  if (/^\s*and\s+(?:\d|(?:a |one )?(?:half|quarter|third)|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)/i.test(after) && number.isWord) return none;
  if (isAge(bare, after, number.value)) return none;
  const tail = /^\s*(?:\+|or more|or fewer|or less|على الاقل|او اكثر)/u.exec(after)?.[0] ?? '';
  const unit = unitAfter(text, folded, end + tail.length);
  if (!isCount({ ...number, hasLead: lead !== '', unit, bare })) return none;
  const quantity = parseQuantity(`${lead}${rest.slice(0, number.length)}${tail} `);
  if (!quantity) return none;
  const counted = unit?.noun ?? '';
  return { end, found: { quantity: { ...quantity, unit: counted }, score: (unit?.isPeople ? 2 : 0) + (lead === '' ? 0 : 0.5) } };
}

interface NumberAt {
  length: number;
  value: number | null;
  isWord: boolean;
  /** "two", "seven": so small a word is often no count. */
  isSmallWord: boolean;
}

/** The number, or both of "40 to 60" and "between 40 and 60", as the quantity grammar reads them. */
function numberAt(rest: string, isBetween: boolean): NumberAt | null {
  for (const { words } of vagueNumbers) {
    const vague = words.exec(rest);
    if (vague) return { length: vague[0].length, value: null, isWord: true, isSmallWord: false };
  }
  const first = readNumber(rest);
  if (!first) return null;
  const isWord = !/^\d/.test(rest);
  const joiner = /^\s*(?:and|to|-|–|—|و|الي)\s*(?=[\d\p{L}])/iu.exec(first.rest);
  const second = joiner && readNumber(first.rest.slice(joiner[0].length));
  const isRange = second && second.value > first.value && (isBetween || !/^\s*(?:and|و)/i.test(joiner?.[0] ?? ''));
  const left = isRange ? second.rest : first.rest;
  return { length: rest.length - left.length, value: first.value, isWord, isSmallWord: isWord && first.value <= 12 };
}

/** ", 34," and "(34)" behind a name. */
function isAge(before: string, after: string, value: number | null): boolean {
  if (value === null || value > 110) return false;
  return (/\p{L},\s*$/u.test(before) && /^\s*,/.test(after)) || (/\(\s*$/.test(before) && /^\s*\)/.test(after));
}

function isCount({ value, isWord, isSmallWord, hasLead, unit, bare }: NumberAt & { hasLead: boolean; unit: ReturnType<typeof unitAfter>; bare: string }): boolean {
  const isYear = !isWord && value !== null && value >= 1900 && value <= 2100;
  if (value === 0 && isWord) return unit?.isPeople === true;
  if (value === 1 && isWord) return unit?.isPeople === true;
  if (unit === null || (isYear && !hasLead && !unit.isPeople)) return false;
  if (unit.noun !== '') return true;
  return !isSmallWord && (hasLead || (unit.hasVerb === true && !isAfterName(bare) && (value === null || value > 12)));
}
