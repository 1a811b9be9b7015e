// Moving the ends of a highlight: by words and to any place, in any script, never to nothing and never through a character.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from '../../../../contract/text/canonical-text.ts';
import { trimSpan } from '../../../../contract/text/span.ts';
import { groundOf } from '../../../../renderer/reading/caret-moves.ts';
import { resizedByWord, resizedTo } from '../../../../renderer/reading/resizing/resized.ts';
import { boundariesOf, rawText, spanIn } from '../../../contract/text/any-text.ts';

const groundOfLines = (text: string) => groundOf(text, [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => {
  const span = trimSpan(text, { start: index, end: index + line.length });
  return span.start < span.end ? [{ kind: 'paragraph' as const, ...span }] : [];
}));

const text = 'The warden said about 40 people left.\n\nقالت الإدارة إن نحو ١٢٠ شخصاً غادروا.';
const ground = groundOfLines(text);
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const after = (words: string, edge: 'start' | 'end', direction: 1 | -1) => {
  const span = resizedByWord(ground, spanOf(words), edge, direction);
  return span && text.slice(span.start, span.end);
};

test('each end goes a word further and back', () => {
  expect(after('about 40', 'end', 1)).toBe('about 40 people');
  expect(after('about 40', 'end', -1)).toBe('about');
  expect(after('about 40', 'start', -1)).toBe('said about 40');
  expect(after('about 40', 'start', 1)).toBe('40');
  expect(after('نحو ١٢٠', 'end', 1)).toBe('نحو ١٢٠ شخصاً');
});

test('the last word is not taken away, and the text has an end', () => {
  expect(after('about', 'end', -1)).toBeNull();
  expect(after('about', 'start', 1)).toBeNull();
  expect(after('The', 'start', -1)).toBeNull();
  expect(after('غادروا.', 'end', 1)).toBeNull();
});

test('an end that is dragged over the other stays beside it', () => {
  const span = spanOf('about 40');
  expect(resizedTo(ground, span, 'end', 0)).toEqual({ start: span.start, end: span.start + 1 });
  expect(resizedTo(ground, span, 'start', text.length)).toEqual({ start: span.end - 1, end: span.end });
});

test('whatever is moved, whole characters are left', () => {
  const given = rawText.map((raw) => normaliseText(`a ${raw} b`)).chain((one) =>
    fc.tuple(fc.constant(one), spanIn(one.length), fc.constantFrom('start' as const, 'end' as const), fc.constantFrom(1 as const, -1 as const), fc.nat(one.length)));
  fc.assert(fc.property(given, ([one, span, edge, direction, offset]) => {
    if (span.start === span.end) return;
    const lines = groundOfLines(one);
    const boundaries = boundariesOf(one);
    for (const moved of [resizedByWord(lines, span, edge, direction), resizedTo(lines, span, edge, offset)]) {
      if (moved === null) continue;
      expect(moved.start).toBeLessThan(moved.end);
      expect(boundaries.has(moved.start) && boundaries.has(moved.end)).toBe(true);
    }
  }));
});
