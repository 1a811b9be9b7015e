// Quantities as people write them, and back from their own words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../contract/claims.ts';
import { parseQuantity } from '../../../contract/vocabulary/parse-quantity.ts';
import { quantityInWords } from '../../../contract/vocabulary/quantity-in-words.ts';

const read: [string, Quantity][] = [
  ['about 120 inmates', { atLeast: 120, atMost: 120, unit: 'inmates', qualifier: 'about' }],
  ['120', { atLeast: 120, atMost: 120, unit: '', qualifier: 'exact' }],
  ['more than 1,500 prisoners', { atLeast: 1500, atMost: null, unit: 'prisoners', qualifier: 'at-least' }],
  ['at least 1 500', { atLeast: 1500, atMost: null, unit: '', qualifier: 'at-least' }],
  ['1,500+ Islamic State fighters', { atLeast: 1500, atMost: null, unit: 'Islamic State fighters', qualifier: 'at-least' }],
  ['80 or more', { atLeast: 80, atMost: null, unit: '', qualifier: 'at-least' }],
  ['fewer than 80 men', { atLeast: null, atMost: 80, unit: 'men', qualifier: 'at-most' }],
  ['up to 80', { atLeast: null, atMost: 80, unit: '', qualifier: 'at-most' }],
  ['between 80 and 100 detainees', { atLeast: 80, atMost: 100, unit: 'detainees', qualifier: 'exact' }],
  ['80–100', { atLeast: 80, atMost: 100, unit: '', qualifier: 'exact' }],
  ['dozens of ISIS fighters', { atLeast: 24, atMost: 99, unit: 'ISIS fighters', qualifier: 'vague' }],
  ['several hundred terrorists', { atLeast: 200, atMost: 999, unit: 'terrorists', qualifier: 'vague' }],
  ['tens of thousands of civilians', { atLeast: 20_000, atMost: 99_999, unit: 'civilians', qualifier: 'vague' }],
  ['a dozen guards', { atLeast: 12, atMost: 12, unit: 'guards', qualifier: 'exact' }],
  ['1.5 million dollars', { atLeast: 1_500_000, atMost: 1_500_000, unit: 'dollars', qualifier: 'exact' }],
  ['nearly two thousand', { atLeast: 2000, atMost: 2000, unit: '', qualifier: 'about' }],
  ['approximately 12.5 tonnes', { atLeast: 12.5, atMost: 12.5, unit: 'tonnes', qualifier: 'about' }],
  ['~١٢٠ سجيناً', { atLeast: 120, atMost: 120, unit: 'سجيناً', qualifier: 'about' }],
  ['over 8,000 detainees.', { atLeast: 8000, atMost: null, unit: 'detainees', qualifier: 'at-least' }],
  ['81 of the escapees', { atLeast: 81, atMost: 81, unit: 'the escapees', qualifier: 'exact' }],
];

describe('parseQuantity', () => {
  test.each(read)('reads “%s”', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  test.each(['', 'inmates', 'overtime', 'somebody', 'between friends', '100–80', 'about'])('finds no number in “%s”', (text) => {
    expect(parseQuantity(text)).toBeNull();
  });

  test('reads what it prints', () => {
    const number = fc.integer({ min: 0, max: 10_000_000 });
    const unit = fc.constantFrom('', 'inmates', 'Islamic State fighters', 'km');
    const quantity = fc.oneof(
      fc.record({ low: number, more: fc.integer({ min: 0, max: 1000 }), unit, qualifier: fc.constantFrom('exact', 'about', 'vague') }).map(
        ({ low, more, unit: named, qualifier }): Quantity => ({
          atLeast: low,
          atMost: low + more,
          unit: named,
          qualifier: qualifier as Quantity['qualifier'],
        }),
      ),
      fc.record({ atLeast: number, unit }).map((given): Quantity => ({ ...given, atMost: null, qualifier: 'at-least' })),
      fc.record({ atMost: number, unit }).map((given): Quantity => ({ ...given, atLeast: null, qualifier: 'at-most' })),
    );
    fc.assert(
      fc.property(quantity, (given) => {
        expect(parseQuantity(quantityInWords(given))).toEqual(given);
      }),
    );
  });
});
