// The order in which letters stand is turned back to the one in which they were written.
import bidiFactory, { type Bidi } from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logicalText, type Direction } from '../../../../core/import/pdf/logical-order.ts';
import { plainForms } from '../../../../core/import/pdf/plain-forms.ts';

const bidi = (bidiFactory as unknown as () => Bidi)();

/** As a page shows it, one glyph a letter, left to right. */
function shown(text: string, direction: Direction): string[] {
  return [...bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, direction))];
}

const ARABIC = fc.constantFrom('هرب', 'سجناء', 'من', 'قال', 'الوزير', 'لا', 'في', 'مدينة', 'أمس');
const NUMBER = fc.constantFrom('120', '1,500', '12.5', '١٢٠', '١٫٥', '3%');

describe('logicalText', () => {
  it('gives back Arabic lines with numbers, stops and brackets in them', () => {
    const word = fc.oneof({ weight: 6, arbitrary: ARABIC }, { weight: 1, arbitrary: NUMBER }, { weight: 1, arbitrary: fc.constantFrom('(سوريا)', '«عاجل»', 'نعم،', 'CNN') });
    fc.assert(
      fc.property(ARABIC, fc.array(fc.tuple(word, ARABIC), { maxLength: 6 }), (first, rest) => {
        const line = [first, ...rest.flat()].join(' ');
        expect(logicalText(shown(line, 'rtl'), 'rtl')).toBe(line);
      }),
    );
  });

  it('gives back Latin lines with Arabic words in them', () => {
    const latin = fc.constantFrom('The', 'minister', '(deputy)', 'said:', '1,500', 'men', 'left.');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('The', 'word', 'means'), ARABIC, fc.constantFrom('and', 'but'), latin), { minLength: 1, maxLength: 5 }), (words) => {
        const line = words.flat().join(' ');
        expect(logicalText(shown(line, 'ltr'), 'ltr')).toBe(line);
      }),
    );
  });

  it('leaves the letters of one glyph in their own order', () => {
    expect(logicalText(['م', 'لا', 'س'], 'rtl')).toBe('سلام');
    expect(logicalText(['ي', 'ب', 'حَ'], 'rtl')).toBe('حَبي');
  });

  it('takes a number behind a Latin word as part of its name', () => {
    expect(logicalText([...'Covid 19'], 'rtl')).toBe('Covid 19');
  });

  it('keeps brackets that the file has not mirrored', () => {
    expect(logicalText([...')بأ('], 'rtl')).toBe('(أب)');
    expect(logicalText([...'(بأ)'], 'rtl')).toBe('(أب)');
  });
});

describe('plainForms', () => {
  it('turns presentation forms into letters and nothing else', () => {
    expect(plainForms('ﺳﻼﻡ ﬁne ﷺ ② ½')).toBe('سلام fine ﷺ ② ½');
  });

  it('gives marks without the space that Unicode sets under them', () => {
    expect(plainForms('\ufe76\ufe7c')).toBe('\u064e\u0651');
  });
});
