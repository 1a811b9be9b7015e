// Code points and UTF-16 units: both ways, with emoji before, inside and after.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCodePoints, indexCodePoints, toCodePoints } from '../../../contract/text/code-points.ts';
import { rawText, spanIn } from './any-text.ts';

test('an emoji counts once', () => {
  expect(toCodePoints('a😀b😀c', { start: 3, end: 7 })).toEqual({ start: 2, end: 5 });
  expect(fromCodePoints('a😀b😀c', { start: 2, end: 5 })).toEqual({ start: 3, end: 7 });
  expect(toCodePoints('a😀b', { start: 2, end: 4 })).toEqual({ start: 1, end: 3 });
});

test('converts as counting by hand does, and back to the same units', () => {
  fc.assert(
    fc.property(rawText.chain((text) => fc.record({ text: fc.constant(text), span: spanIn([...text].length) })), ({ text, span }) => {
      const points = [...text];
      const units = { start: points.slice(0, span.start).join('').length, end: points.slice(0, span.end).join('').length };
      const index = indexCodePoints(text);
      expect(index.fromCodePoints(span)).toEqual(units);
      expect(index.toCodePoints(units)).toEqual(span);
    }),
  );
});
