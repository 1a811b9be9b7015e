// Finding in an article: spelt as the search spells it, whole characters only, the same however it is folded in slices.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../contract/text/fold.ts';
import { createFinder, matchFrom } from '../../../renderer/reading/find-in-text.ts';
import { boundariesOf, rawText } from '../../contract/text/any-text.ts';

function found(text: string, query: string, wholeWords = false): string[] {
  const finder = createFinder(text, [{ start: 0, end: text.length }]);
  finder.fold(Number.POSITIVE_INFINITY);
  return finder.find(query, wholeWords).map(({ start, end }) => text.slice(start, end));
}

describe('what is found', () => {
  test('Latin whatever its case and accents', () => {
    expect(found('Café, CAFÉ, cafe\u0301 and cafeteria', 'cafe')).toEqual(['Café', 'CAFÉ', 'cafe\u0301', 'cafe']);
    expect(found('Die Straße in Łódź', 'strasse')).toEqual(['Straße']);
    expect(found('Die Straße in Łódź', 'LODZ')).toEqual(['Łódź']);
  });

  test('Arabic whatever its harakat, alef forms and digits', () => {
    expect(found('إنَّ نحو ١٢٠ من أهالي المَدِينَة', 'ان')).toEqual(['إنَّ']);
    expect(found('نحو ١٢٠ عائلة، 120 بيتا، ۱۲۰', '١٢٠')).toEqual(['١٢٠', '120', '۱۲۰']);
    expect(found('في المَدِينَة مدينه', 'مدينة')).toEqual(['مَدِينَة', 'مدينه']);
  });

  test('over a line end, and signs as they are', () => {
    expect(found('more than\n120  people', 'than 120 people')).toEqual(['than\n120  people']);
    expect(found('He said (about) 1.5% + 3', '(about) 1.5% +')).toEqual(['(about) 1.5% +']);
  });

  test('whole words only, where that is wanted', () => {
    expect(found('art, party, art.', 'art')).toHaveLength(3);
    expect(found('art, party, art.', 'art', true)).toHaveLength(2);
  });

  test('nothing for nothing', () => {
    for (const query of ['', '  ', '\u064b', 'x']) expect(found('a b', query)).toEqual([]);
  });
});

test('the match to begin with is the first one that does not lie before the caret', () => {
  const matches = [{ start: 2, end: 4 }, { start: 9, end: 12 }];
  expect([0, 3, 4, 11, 12].map((offset) => matchFrom(matches, offset))).toEqual([0, 0, 1, 1, 0]);
  expect(matchFrom([], 3)).toBe(-1);
});

test('whatever is searched, no character is cut and every match folds to what was sought', () => {
  fc.assert(
    fc.property(rawText, fc.nat(60), fc.integer({ min: 1, max: 4 }), (text, from, length) => {
      const query = text.slice(from, from + length);
      const finder = createFinder(text, [{ start: 0, end: text.length }]);
      finder.fold(Number.POSITIVE_INFINITY);
      const boundaries = boundariesOf(text);
      const matches = finder.find(query, false);
      let last = 0;
      for (const { start, end } of matches) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(boundaries.has(start) && boundaries.has(end)).toBe(true);
        const wanted = foldText(query).trim().replace(/\s+/g, ' ');
        expect(foldText(text.slice(start, end)).replace(/\s+/g, ' ')).toContain(wanted);
        last = end;
      }
    }),
  );
});

test('folded in slices it finds the same as at once', () => {
  const blocks = Array.from({ length: 400 }, (_, index) => ({ start: index * 12, end: index * 12 + 11 }));
  const text = blocks.map((_, index) => (index % 3 ? 'نحو ١٢٠ بيت' : 'about 120 x')).join('\n');
  const atOnce = createFinder(text, blocks);
  expect(atOnce.fold(Number.POSITIVE_INFINITY)).toBe(true);
  const inSlices = createFinder(text, blocks);
  let slices = 0;
  while (!inSlices.fold(0)) {
    slices++;
    inSlices.find('120', false);
  }
  expect(slices).toBeGreaterThan(10);
  expect(inSlices.find('120', false)).toEqual(atOnce.find('120', false));
  expect(inSlices.find('120', false)).toHaveLength(400);
});
