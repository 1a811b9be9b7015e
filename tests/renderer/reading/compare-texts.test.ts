// Comparing two texts word by word: both can be read out of the result, and what did not change is not marked.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aroundChanges, compareTexts, paragraphSign, type ComparedLine, type Comparison, type Piece } from '../../../renderer/reading/compare-texts.ts';

function side({ lines }: Comparison, left: Piece['kind']): string {
  return lines.map(({ pieces }) => pieces.filter(({ kind }) => kind !== left).map(({ text }) => text).join('')).join(' ');
}

/** Only the words: where a paragraph was joined or parted its ends go with the newer text. */
const packed = (text: string) => text.replaceAll(paragraphSign, '').replace(/\s+/g, '');
const marked = (comparison: Comparison) =>
  comparison.lines.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind === 'added' ? '+' : '-'}${text.trim()}`));

const paragraph = fc.array(fc.constantFrom('the', 'ferry', 'sank', '120', 'people', 'قالت', 'اللجنة', '٤١', '😀', 'Údolí', ',', '.'), { minLength: 1, maxLength: 9 });
const text = fc.array(paragraph.map((words) => words.join(' ')), { maxLength: 7 }).map((lines) => lines.join('\n\n'));

test('the older and the newer text are both in the comparison, whole', () => {
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const compared = compareTexts(older, newer);
      expect(packed(side(compared, 'added'))).toBe(packed(older));
      expect(packed(side(compared, 'removed'))).toBe(packed(newer));
    }),
  );
});

test('a text compared with itself has no change', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(compareTexts(same, same)).toMatchObject({ removed: 0, added: 0 });
    }),
  );
});

test('one number that was corrected is all that is marked', () => {
  const compared = compareTexts('First.\n\nAbout 40 people were hurt, it said.', 'First.\n\nAbout 44 people were hurt, it said.');
  expect(marked(compared)).toEqual(['-40', '+44']);
  expect(compared.lines.map(({ changed }) => changed)).toEqual([false, true]);
});

test('Arabic is compared by words, not by letters', () => {
  expect(marked(compareTexts('بلغ عددهم ٤١ قارباً يوم الثلاثاء', 'بلغ عددهم ٤٤ قارباً يوم الأربعاء'))).toEqual(['-٤١', '+٤٤', '-الثلاثاء', '+الأربعاء']);
});

test('exchanged words are not torn at the spaces that they share', () => {
  expect(marked(compareTexts('The old grey harbour master left.', 'The new red pilot boat left.'))).toEqual(['-old grey harbour master', '+new red pilot boat']);
});

test('paragraphs that have nothing in common are taken out and put in whole', () => {
  const compared = compareTexts('Same.\n\nOne thing was so.\n\nEnd.', 'Same.\n\nQuite another matter\n\nEnd.');
  expect(marked(compared)).toEqual(['-One thing was so.', '+Quite another matter']);
});

test('a joined and a split paragraph are seen at their break', () => {
  const joined = compareTexts('Left from\n\nthe town.', 'Left from the town.');
  expect(marked(joined)).toEqual(['-¶']);
  expect(joined.lines).toHaveLength(1);
  const split = compareTexts('One two. Three four.', 'One two.\n\nThree four.');
  expect(marked(split)).toEqual(['+¶']);
  expect(split.lines).toHaveLength(2);
});

test('far from changes paragraphs are only counted', () => {
  const lines: ComparedLine[] = Array.from({ length: 12 }, (_, at) => ({ pieces: [], changed: at === 5 }));
  expect(aroundChanges(lines).map((one) => ('leftOut' in one ? one.leftOut : lines.indexOf(one.line)))).toEqual([4, 4, 5, 6, 5]);
});
