// Selectors: the quote is always the text between its positions, and no character is ever cut.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { CONTEXT_UNITS, describeRange, TextSelector, tidySelection } from '../../../contract/text/selector.ts';
import { boundariesOf, rawText, spanIn } from './any-text.ts';

const textAndSpan = rawText
  .map(normaliseText)
  .chain((text) => fc.record({ text: fc.constant(text), span: spanIn(text.length) }));

test('a family of four is selected whole', () => {
  const text = 'crew 👨‍👩‍👧‍👦 saved';
  expect(describeRange(text, 7, 9)).toEqual({ start: 5, end: 16, exact: '👨‍👩‍👧‍👦', prefix: 'crew ', suffix: ' saved' });
});

test('context goes on to a whole character where 32 units would cut one', () => {
  const text = `${'e\u0301'.repeat(40)}X`;
  const { prefix } = describeRange(`a${text}`, 81, 82);
  expect(prefix).toBe('e\u0301'.repeat(16));
  expect(describeRange(`${'👍🏽'.repeat(30)}X`, 120, 121).prefix.length).toBe(32);
  expect(describeRange(`${'👍🏽'.repeat(30)} X`, 121, 122).prefix.length).toBe(33);
});

test('the quote equals its text, context joins it, and every end is a boundary between characters', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, span }) => {
      fc.pre(span.start < span.end);
      const selector = TextSelector.parse(describeRange(text, span.start, span.end));
      const { start, end, exact, prefix, suffix } = selector;
      expect(exact).toBe(text.slice(start, end));
      expect(text.startsWith(prefix + exact + suffix, start - prefix.length)).toBe(true);
      expect(start <= span.start && end >= span.end).toBe(true);
      expect(prefix.length).toBeGreaterThanOrEqual(Math.min(CONTEXT_UNITS, start));
      expect(suffix.length).toBeGreaterThanOrEqual(Math.min(CONTEXT_UNITS, text.length - end));
      const boundaries = boundariesOf(text);
      for (const at of [start, end, start - prefix.length, end + suffix.length]) expect(boundaries).toContain(at);
      expect(describeRange(text, start, end)).toEqual(selector);
    }),
    { numRuns: 500 },
  );
});

test('a tidied selection has no white space at its ends, or is null', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, span }) => {
      const tidy = tidySelection(text, span);
      if (tidy === null) return;
      const boundaries = boundariesOf(text);
      expect(boundaries.has(tidy.start) && boundaries.has(tidy.end)).toBe(true);
      expect(tidySelection(text, tidy)).toEqual(tidy);
    }),
    { numRuns: 500 },
  );
  expect(tidySelection('a \n\t b', { start: 1, end: 5 })).toBeNull();
  expect(tidySelection('  about 120 ', { start: 0, end: 12 })).toEqual({ start: 2, end: 11 });
});

test('a stretch outside the text or without text is a fault', () => {
  expect(() => describeRange('abc', 1, 1)).toThrow(RangeError);
  expect(() => describeRange('abc', -1, 2)).toThrow(RangeError);
  expect(() => describeRange('abc', 2, 4)).toThrow(RangeError);
  expect(() => describeRange('abc', 2, 1)).toThrow(RangeError);
});
