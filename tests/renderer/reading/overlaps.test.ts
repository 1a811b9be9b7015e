// Where passages lie on top of each other, against counting letter by letter.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapsOf } from '../../../renderer/reading/overlaps.ts';

test('gives the stretches that two or more passages share', () => {
  const passages = [
    { start: 0, end: 10 },
    { start: 5, end: 20 },
    { start: 8, end: 9 },
    { start: 30, end: 40 },
    { start: 40, end: 50 },
  ];
  expect(overlapsOf(passages)).toEqual([{ start: 5, end: 10 }]);
});

test('agrees with counting every letter', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const letters = Array.from({ length: 90 }, (_, at) => spans.filter(({ start, end }) => start <= at && at < end).length >= 2);
      const found = overlapsOf(spans);
      const painted = letters.map((_, at) => found.some(({ start, end }) => start <= at && at < end));
      expect(painted).toEqual(letters);
      for (const [index, one] of found.entries()) expect(one.start).toBeGreaterThan(found[index - 1]?.end ?? -1);
    }),
  );
});
