// Snapping: selections grow to whole characters, words and sentences, and to nothing beyond.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { sentencesIn } from '../../../contract/text/sentences.ts';
import { snapToGraphemes, snapToSentences, snapToWords } from '../../../contract/text/snap.ts';
import { boundariesOf, rawText, spanIn } from './any-text.ts';

function words(text: string, part: string): string {
  const at = text.indexOf(part);
  const { start, end } = snapToWords(text, { start: at, end: at + part.length });
  return text.slice(start, end);
}

function sentence(text: string, part: string, blocks: Parameters<typeof snapToSentences>[2] = []): string {
  const at = text.indexOf(part);
  const { start, end } = snapToSentences(text, { start: at, end: at + part.length }, blocks);
  return text.slice(start, end);
}

test('words grow to their ends, numbers with their commas, without the space around them', () => {
  const text = 'Port Sadel’s mayor said more than 1,500 had left. قال المَدِينَة ذلك';
  expect(words(text, '500 h')).toBe('1,500 had');
  expect(words(text, 'ort Sad')).toBe('Port Sadel’s');
  expect(words(text, ' mayor ')).toBe('mayor');
  expect(words(text, 'دِين')).toBe('المَدِينَة');
});

test('a caret takes the word that it touches, and stays where there is none', () => {
  expect(snapToWords('one two', { start: 3, end: 3 })).toEqual({ start: 0, end: 3 });
  expect(snapToWords('one two', { start: 7, end: 7 })).toEqual({ start: 4, end: 7 });
  expect(snapToWords('one   two', { start: 5, end: 5 })).toEqual({ start: 5, end: 5 });
});

test('sentences survive abbreviations, quotations and decimals', () => {
  const text = 'Gen. A. Vale of the U.S. Navy saw 1.5 km of oil on Nov. 8. “It is bad,” he said. “Very.” Then he left.';
  expect(sentence(text, 'Navy')).toBe('Gen. A. Vale of the U.S. Navy saw 1.5 km of oil on Nov. 8.');
  expect(sentence(text, 'bad')).toBe('“It is bad,” he said.');
  expect(sentence(text, 'said. “V')).toBe('“It is bad,” he said. “Very.”');
});

test('a hard-wrapped sentence is whole when the blocks are known, and ends with its line when they are not', () => {
  const text = 'The ferry left\nat noon. It sank\nat one.\n\nNext.';
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: 39 }, { kind: 'paragraph' as const, start: 41, end: 46 }];
  expect(sentence(text, 'sank', blocks)).toBe('It sank\nat one.');
  expect(sentence(text, 'sank')).toBe('It sank');
  expect(sentence(text, 'one.\n\nN', blocks)).toBe('It sank\nat one.\n\nNext.');
});

test('every snap holds the selection, keeps characters whole and changes nothing the second time', () => {
  const given = rawText.map(normaliseText).chain((text) => fc.record({ text: fc.constant(text), span: spanIn(text.length) }));
  fc.assert(
    fc.property(given, ({ text, span }) => {
      const boundaries = boundariesOf(text);
      const whole = snapToGraphemes(text, span);
      for (const snapped of [whole, snapToWords(text, span), snapToSentences(text, span)]) {
        expect(boundaries.has(snapped.start) && boundaries.has(snapped.end)).toBe(true);
        const chosen = text.slice(span.start, span.end).trim();
        expect(text.slice(snapped.start, snapped.end)).toContain(chosen);
      }
      expect(snapToGraphemes(text, whole)).toEqual(whole);
      if (span.start < span.end) expect(whole.start <= span.start && whole.end >= span.end).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the sentences of a text are in order and hold all its words', () => {
  fc.assert(
    fc.property(rawText.map(normaliseText), (text) => {
      const found = sentencesIn(text, { start: 0, end: text.length });
      const joined = found.map(({ start, end }) => text.slice(start, end)).join('');
      expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const [k, { start }] of found.entries()) expect(start).toBeGreaterThanOrEqual(found[k - 1]?.end ?? 0);
    }),
  );
});
