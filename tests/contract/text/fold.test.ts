// Folding: one spelling for one word, and every hit leads back to whole characters of the original.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { findFolded } from '../../../contract/text/find-words.ts';
import { foldText, foldWithMap } from '../../../contract/text/fold.ts';
import { boundariesOf, rawText } from './any-text.ts';

test.each([
  ['حَبيبي', 'حبيبي'],
  ['الأحبار إلى آخر ٱلمدى', 'الاحبار الي اخر المدي'],
  ['المَدِينَة', 'المدينه'],
  ['جــهــاز', 'جهاز'],
  ['رحمٰن', 'رحمن'],
  ['١٢٠ و۱۲۰', '120 و120'],
  ['ﺍﻟﺴﺠﻦ', 'السجن'],
  ['ایران کرد', 'ايران كرد'],
  ['École E\u0301cole', 'ecole ecole'],
  ['Straße ﬁlm Ørsted Łódź İstanbul ILIĆ', 'strasse film orsted lodz istanbul ilic'],
  ['Ώρα ΣΑΣ', 'ωρα σασ'],
  ['Ёлка, за\u0301мок, мой', 'елка, замок, мой'],
  ['Hay’at ‘x’', "hay'at 'x'"],
  ['co\u00adop \u200fabc', 'coop abc'],
  ['हिन्दी がく 각', 'हिन्दी がく 각'],
])('%s is found as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('a hit is the original spelling, with its marks', () => {
  const text = 'قال إنَّ المَدِينَةَ آمنة، وفرّ ١٢٠ من السّجن. Café Straße ﬁlm.';
  const hits = (...words: string[]) => findFolded(text, words).map(({ start, end }) => text.slice(start, end));
  expect(hits('المدينه', '120')).toEqual(['المَدِينَةَ', '١٢٠']);
  expect(hits('السجن')).toEqual(['السّجن']);
  expect(hits('cafe strasse')).toEqual(['Café Straße']);
  expect(hits('fi*')).toEqual(['ﬁlm']);
  expect(hits('caf')).toEqual([]);
  expect(hits('', '*', '“”')).toEqual([]);
  expect(findFolded('a b a b a', ['a'], 2)).toEqual([{ start: 0, end: 1 }, { start: 4, end: 5 }]);
});

test('a phrase is found over other punctuation and line ends, and wins over its words', () => {
  expect(findFolded('The Interior\nMinistry said', ['ministry', 'interior ministry'])).toEqual([{ start: 4, end: 21 }]);
});

test('folding with a map gives the same text, and offsets that rise from start to end', () => {
  fc.assert(
    fc.property(rawText, (text) => {
      const { folded, offsets } = foldWithMap(text);
      expect(folded).toBe(foldText(text));
      expect(offsets.length).toBe(folded.length + 1);
      expect(offsets.at(-1)).toBe(text.length);
      for (let unit = 1; unit < offsets.length; unit++) expect(offsets[unit]).toBeGreaterThanOrEqual(offsets[unit - 1] ?? 0);
    }),
    { numRuns: 1000 },
  );
});

test('every word of a text is found at its own place, in whole characters', () => {
  fc.assert(
    fc.property(rawText.map(normaliseText), (text) => {
      const words = foldText(text).match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
      const boundaries = boundariesOf(text);
      for (const word of words) {
        const hits = findFolded(text, [word]);
        expect(hits.length).toBeGreaterThan(0);
        for (const { start, end } of hits) {
          expect(boundaries.has(start) && boundaries.has(end) && start < end).toBe(true);
          expect(foldText(text.slice(start, end))).toContain(word);
        }
      }
    }),
    { numRuns: 300 },
  );
});
