// Numbers in sentences: the bounds and the doubt are never lost, and a rounder wording comes only from the claim's own words.
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../contract/claims.ts';
import { quantityInProse } from '../../../core/briefings/quantity-in-prose.ts';

function quantity(atLeast: number | null, atMost: number | null, qualifier: Quantity['qualifier'] = 'exact'): Quantity {
  return { atLeast, atMost, qualifier, unit: 'inmates' };
}

describe('quantityInProse', () => {
  it.each<[Quantity, string[], string]>([
    [quantity(81, 81), [], '81'],
    [quantity(120, 120, 'about'), [], 'about 120'],
    [quantity(1500, null, 'at-least'), [], 'at least 1,500'],
    [quantity(1500, null, 'at-least'), ['more than 1,500 fled'], 'more than 1,500'],
    [quantity(1500, null, 'at-least'), ['Over 1 500 fled'], 'more than 1,500'],
    [quantity(1500, null, 'at-least'), ['more than 1,400 fled'], 'at least 1,500'],
    [quantity(null, 80, 'at-most'), ['up to 80'], 'at most 80'],
    [quantity(null, 80, 'at-most'), ['fewer than 80.'], 'fewer than 80'],
    [quantity(100, 120), [], '100 to 120'],
    [quantity(24, 99, 'vague'), ['Dozens fled'], 'dozens (24 to 99)'],
    [quantity(24, 99, 'vague'), ['Some fled'], 'a vague figure (24 to 99)'],
    [quantity(1.5, 1.5), [], '1.5'],
  ])('%j with %j', (given, texts, words) => {
    expect(quantityInProse(given, texts)).toBe(words);
  });
});
