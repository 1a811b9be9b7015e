// Words are counted as an editor counts them, in any alphabet.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../../core/import/count-words.ts';

test.for([
  ['', 0],
  ['One two, three — four.', 4],
  ["Don't re-enter; 1,500 (or 81)!", 5],
  ['•  * — …', 0],
  ['قال المتحدث، أمس: ١٢٠ فاراً؟', 5],
  ['Zażółć gęślą\u00a0jaźń\t\n\nЁлка', 4],
] as const)('%s', ([text, words]) => expect(countWords(text)).toBe(words));

test('without spaces a dictionary cuts them, also where there is only one such letter', () => {
  expect(countWords('警察は逃走した受刑者を捜している。')).toBeGreaterThan(6);
  expect(countWords('The words 警察 and police')).toBe(5);
});

test('in letters with spaces, each stretch between spaces that holds one counts once', () => {
  const piece = fc.constantFrom('word', 'a', '81', '1,500', '—', '…', '"', 'é', 'ل', 'Ё', '-', '(', '”');
  const space = fc.constantFrom(' ', '\n', '\t', '\u00a0', '  ', '');
  fc.assert(fc.property(fc.array(fc.tuple(piece, space)), (parts) => {
    const text = parts.flat().join('');
    expect(countWords(text)).toBe(text.split(/[\s\u00a0]+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length);
  }));
});
