// A quantity as it is written inside a sentence: "about 120", "more than 1,500", "dozens (24 to 99)".
import type { Quantity } from '../../contract/claims.ts';

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const vagueWords = /\b(dozens|scores|hundreds|tens of thousands|thousands|several|a few|many)\b/i;

/** The value without its unit. `texts` are the claim's own words: a rounder wording is taken from there, never made up. */
export function quantityInProse({ atLeast, atMost, qualifier }: Quantity, texts: readonly string[]): string {
  if (atLeast !== null && atMost === null) return lowerBound(atLeast, texts);
  if (atLeast === null && atMost !== null) return upperBound(atMost, texts);
  if (atLeast === null || atMost === null) return '';
  const range = atLeast === atMost ? figures.format(atLeast) : `${figures.format(atLeast)} to ${figures.format(atMost)}`;
  if (qualifier === 'about') return `about ${range}`;
  if (qualifier !== 'vague') return range;
  const word = texts.map((text) => vagueWords.exec(text)?.[0]).find((found) => found !== undefined);
  return word ? `${word.toLowerCase()} (${range})` : `a vague figure (${range})`;
}

function lowerBound(value: number, texts: readonly string[]): string {
  return says(texts, /(?:more than|over|above)/, value)
    ? `more than ${figures.format(value)}`
    : `at least ${figures.format(value)}`;
}

function upperBound(value: number, texts: readonly string[]): string {
  return says(texts, /(?:fewer than|less than|under|below)/, value)
    ? `fewer than ${figures.format(value)}`
    : `at most ${figures.format(value)}`;
}

function says(texts: readonly string[], words: RegExp, value: number): boolean {
  const number = new RegExp(`\\b${words.source}\\s+(\\d[\\d,. \\u00a0\\u202f]*)`, 'gi');
  return texts.some((text) => [...text.matchAll(number)].some(([, digits]) => plainNumber(digits ?? '') === value));
}

/** "1,500", "1 500" or "1500" as 1500. A single separator before other than three digits is a decimal point. */
export function plainNumber(digits: string): number {
  const trimmed = digits.trim().replace(/[.,]+$/, '');
  const grouped = /^\d{1,3}(?:[,. \u00a0\u202f]\d{3})+$/.test(trimmed);
  return Number(grouped ? trimmed.replace(/\D/g, '') : trimmed.replace(',', '.'));
}
