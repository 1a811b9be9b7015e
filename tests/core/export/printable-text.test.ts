// Texts made safe to print, and cut by direction without losing a letter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, printable, stretches } from '../../../core/export/printable-text.ts';

describe('printable', () => {
  it('drops what XML forbids and what turns text round, and keeps everything else', () => {
    expect(printable('a\u0000b\u001bc\u202ed\u2066e\ud800f\ufffeg\r\nh\ti')).toBe('abcde\ufffdfg\nh\ti');
    expect(printable('emoji 👩‍👩‍👧, حَبيبي, \u200fmark')).toBe('emoji 👩‍👩‍👧, حَبيبي, \u200fmark');
  });
});

describe('directionOf', () => {
  it('goes by most of the letters', () => {
    expect(directionOf('الصحيفة reports that residents heard it')).toBe('ltr');
    expect(directionOf('قال Karim إنه سمع الانفجار')).toBe('rtl');
    expect(directionOf('120')).toBe('ltr');
  });
});

describe('stretches', () => {
  it('keeps words of one direction together', () => {
    expect(stretches('Al-Sahifa (الصحيفة اليوم) says')).toEqual([
      { text: 'Al-Sahifa (', rtl: false },
      { text: 'الصحيفة اليوم', rtl: true },
      { text: ') says', rtl: false },
    ]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', 'ب', 'َ', '1', '،', '\n', '👩') }), (text) => {
        expect(stretches(text).map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
