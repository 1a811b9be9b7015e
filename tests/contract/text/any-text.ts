// Random texts as hard as real ones: emoji sequences, combining marks, Arabic with harakat, flags, every kind of line end.
import fc from 'fast-check';

const pieces = [
  'the ministry said ', 'about 120 inmates', '1,500', ' ', '  ', '\t', '.', '. The ', '“quoted” ', 'Dr. Vale ', 'U.S. ',
  '\n', '\r\n', '\r', '\n\n', '\u2028', '\u2029', '\u0085', '\u00a0', '\ufeff',
  'é', 'e\u0301', 'n\u0303', 'a\u0323\u0302', ' \u0301', 'ﬁ', 'Straße', 'İ', 'Σας', 'ёлка', 'за\u0301мок', 'Ⓐ', '㎅',
  'السجن', 'المَدِينَة', 'جــهاز', '١٢٠', '۱۲', 'ﻻ', 'أإآ', '\u200f', '\u200d', '\u0600',
  '👍🏽', '👨‍👩‍👧‍👦', '🇸🇾', '🇩🇪🇫', '☃️', '𝒜', '\u{10ffff}', 'हिन्दी', 'ไทย', '각', '\u1112\u1161\u11ab', 'ｶﾞ', '各',
];

/** Text as a reader of files may hand it over, before it is made canonical. */
export const rawText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Two positions of a text of this length, in order. */
export function spanIn(length: number): fc.Arbitrary<{ start: number; end: number }> {
  return fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

/** Every position of a text at which no character is cut. */
export function boundariesOf(text: string): Set<number> {
  const boundaries = new Set([text.length]);
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) boundaries.add(index);
  return boundaries;
}
