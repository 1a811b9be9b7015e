// Quotation marks around words that have some of their own: never doubled, and the words as they are.
import { expect, test } from 'vitest';
import { quoted } from '../../../contract/text/quoted.ts';

test.each([
  ['120 inmates escaped', '“120 inmates escaped”'],
  ['“They left,” he said', '‘“They left,” he said’'],
  ['“They left before noon.”', '“They left before noon.”'],
  ['“They left,” he said. “All of them.”', '‘“They left,” he said. “All of them.”’'],
  ['“The order “leave” was clear”', '“The order “leave” was clear”'],
  ['the "state" of things', '‘the "state" of things’'],
  ['"All of it"', '"All of it"'],
  ['“They left', '‘“They left’'],
  ['”', '‘”’'],
])('%s is quoted as %s', (words, expected) => {
  expect(quoted(words)).toBe(expected);
});

test('Arabic words stand in the marks of their script', () => {
  expect(quoted('قالت الوزارة', 'rtl')).toBe('«قالت الوزارة»');
  expect(quoted('العبّارة «ألميرا» غرقت', 'rtl')).toBe('“العبّارة «ألميرا» غرقت”');
  expect(quoted('«ألميرا»', 'rtl')).toBe('«ألميرا»');
});
