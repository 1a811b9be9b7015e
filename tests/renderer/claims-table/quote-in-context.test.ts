// A passage with the words around it, as the evidence of a claim shows it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteInContext } from '../../../renderer/claims-table/quote-in-context.ts';
import { valueParts } from '../../../renderer/claims-table/value-parts.ts';

const text = 'A headline\nThe ministry said about 120 inmates had escaped on Monday.\nThe next paragraph';

function around(quote: string, reach?: number) {
  const start = text.indexOf(quote);
  return quoteInContext(text, start, start + quote.length, reach);
}

test('stays within the lines of the passage', () => {
  expect(around('about 120')).toEqual({ before: 'The ministry said ', quote: 'about 120', after: ' inmates had escaped on Monday.' });
  expect(around('A headline')).toEqual({ before: '', quote: 'A headline', after: '' });
});

test('cuts at whole words where the line is long, and says so', () => {
  expect(around('about 120', 8)).toEqual({ before: '… said ', quote: 'about 120', after: ' inmates …' });
});

test('never changes the quote, at any place of any text', () => {
  const place = fc.string({ unit: 'grapheme', minLength: 1 }).chain((whole) =>
    fc.tuple(fc.constant(whole), fc.nat(whole.length - 1), fc.nat(whole.length)),
  );
  fc.assert(
    fc.property(place, fc.nat(20), ([whole, from, length], reach) => {
      const end = Math.min(whole.length, from + length + 1);
      const { before, quote, after } = quoteInContext(whole, from, end, reach);
      expect(quote).toBe(whole.slice(from, end));
      expect(`${before}${after}`).not.toContain('\n');
    }),
  );
});

test('takes a value apart so that numbers line up and no qualifier is lost', () => {
  const parts = (atLeast: number | null, atMost: number | null, qualifier: 'exact' | 'about' | 'at-least' | 'at-most' | 'vague') =>
    valueParts({ atLeast, atMost, unit: 'inmates', qualifier });
  expect(parts(120, 120, 'about')).toEqual({ qualifier: 'about', number: '120', unit: 'inmates' });
  expect(parts(1501, null, 'at-least')).toEqual({ qualifier: '≥', number: '1,501', unit: 'inmates' });
  expect(parts(null, 80, 'at-most')).toEqual({ qualifier: '≤', number: '80', unit: 'inmates' });
  expect(parts(24, 99, 'vague')).toEqual({ qualifier: 'vague', number: '24–99', unit: 'inmates' });
  expect(parts(1000, null, 'about')).toEqual({ qualifier: 'about ≥', number: '1,000', unit: 'inmates' });
});
