// How missing pages are named.
import { expect, test } from 'vitest';
import { missingPagesInWords, missingPagesSentence } from '../../contract/missing-pages.ts';

test.each([
  [[3], 'page 3 of 90'],
  [[3, 7], 'pages 3 and 7 of 90'],
  [[3, 4], 'pages 3 and 4 of 90'],
  [[2, 5, 6, 7, 11], 'pages 2, 5–7 and 11 of 90'],
  [[5, 6, 7], 'pages 5–7 of 90'],
  [Array.from({ length: 40 }, (_, at) => 2 * at + 1), 'pages 1, 3, 5, 7, 9, 11, 13, 15, 17, 19 and 30 more of 90'],
])('%j', (pages, inWords) => {
  expect(missingPagesInWords({ pages, of: 90 })).toBe(inWords);
});

test('the outcome says in one sentence what is missing and what to do', () => {
  expect(missingPagesSentence({ pages: [3, 7], of: 12 })).toBe(
    'Pages 3 and 7 of 12 are damaged and missing from the text; get the file again from its source if you need them.',
  );
});
