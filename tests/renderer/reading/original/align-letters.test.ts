// Letters of the canonical text found again on a page that sets them otherwise: hyphens, spaces, columns, presentation forms.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignLetters, lettersOf } from '../../../../renderer/reading/original/align-letters.ts';

/** What stands on the page for each stretch of the text, by its letters. */
function found(own: string, there: string, quote: string): string {
  const a = lettersOf(own);
  const b = lettersOf(there);
  const matches = alignLetters(a, b);
  const start = own.indexOf(quote);
  const places = [...a.at.keys()].filter((letter) => (a.at[letter] ?? 0) >= start && (a.at[letter] ?? 0) < start + quote.length);
  return places.map((letter) => (matches[letter] === -1 ? '·' : b.text.charAt(matches[letter] ?? 0))).join('');
}

test('a word that is hyphenated at a line’s end is found in both lines', () => {
  expect(found('The well-known survey had reported cracks in eleven supports.', 'The well-\nknown survey had re-\nported cracks in\neleven supports.', 'reported cracks')).toBe('reportedcracks');
});

test('columns in another order and a running head between them cost nothing', () => {
  const own = 'The first column says that the north quay is closed. The second column says that nobody at all was hurt there.';
  const there = 'The second column says that nobody at all was hurt there. The Harbour Post 12 The first column says that the north quay is closed.';
  expect(found(own, there, 'north quay is closed')).toBe('northquayisclosed');
  expect(found(own, there, 'nobody at all was hurt')).toBe('nobodyatallwashurt');
});

test('Arabic presentation forms and ligatures are the letters that they stand for', () => {
  expect(found('قالت الأولاد إنهم لا يعرفون', 'قالت اﻷولاد إنهم ﻻ يعرفون', 'الأولاد')).toBe(lettersOf('الأولاد').text);
});

test('a word that is not on the page is left out, and its neighbours are not', () => {
  expect(found('about 120 inmates had escaped from the prison', 'about 12O inmates had escaped from the prison', '120 inmates')).toBe('···inmates');
});

test('whatever the text, matched letters are equal, and a text matches itself in order', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(anyText, anyText, (own, there) => {
      const a = lettersOf(own);
      const b = lettersOf(there);
      alignLetters(a, b).forEach((match, letter) => {
        if (match !== -1) expect(b.text.charAt(match)).toBe(a.text.charAt(letter));
      });
      expect([...alignLetters(a, a)]).toEqual([...a.at.keys()]);
    }),
  );
});
