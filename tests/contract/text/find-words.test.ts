// Finding words: letter by letter it finds what a pattern of Unicode's own classes finds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordFinder } from '../../../contract/text/find-words.ts';
import { foldText } from '../../../contract/text/fold.ts';
import { rawText } from './any-text.ts';

const LETTERS = '\\p{L}\\p{N}\\p{M}\\p{Co}';

/** The same question as a pattern; words are folded and hold letters only. */
function patternOf(words: readonly string[]): RegExp {
  const sources = words.map((word) => word.replace(/\*$/, `[${LETTERS}]*`).split(' ').join(`[^${LETTERS}]+`));
  return new RegExp(`(?<![${LETTERS}])(?:${sources.join('|')})(?![${LETTERS}])`, 'u');
}

const letters = fc.array(fc.constantFrom('a', 'b', '1', '\u0628', '\u064e\u0628', '\u{1d49c}', '\ue000'), { minLength: 1, maxLength: 3 }).map((list) => foldText(list.join('')));
const gaps = fc.constantFrom(' ', ', ', '\n', '-', '\u{1f600}', '\ud83d', '\u200d');
const folded = fc.array(fc.oneof(letters, gaps, rawText), { maxLength: 20 }).map((parts) => foldText(parts.join('')));
const phrase = fc.tuple(fc.array(letters, { minLength: 1, maxLength: 2 }), fc.boolean()).map(([list, isOpen]) => list.join(' ') + (isOpen ? '*' : ''));

test('a word is in a text where the pattern finds it', () => {
  fc.assert(fc.property(folded, phrase, (text, words) => {
    expect(wordFinder([words]).isIn(text)).toBe(patternOf([words]).test(text));
  }), { numRuns: 1000 });
});

test('one after the other, the longest where several begin', () => {
  const found = (text: string, ...words: string[]) => wordFinder(words).find(text).map(({ start, end }) => text.slice(start, end));
  expect(found('prison prisoners, prison break', 'prison', 'prison break', 'prisoner*')).toEqual(['prison', 'prisoners', 'prison break']);
  expect(found('imprisonment', 'prison', 'prison*')).toEqual([]);
  expect(found('a b a b a b', 'a b a')).toEqual(['a b a']);
  expect(found('b a b', 'a b', 'b a')).toEqual(['b a']);
});
