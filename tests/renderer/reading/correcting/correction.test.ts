// Fields over the text: what is typed, joined and split in them becomes corrections of exactly that, and passages are foretold.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleText } from '../../../../contract/articles.ts';
import type { Passage } from '../../../../contract/passages.ts';
import { problemOfBlocks, type Block } from '../../../../contract/text/block.ts';
import { normaliseText } from '../../../../contract/text/canonical-text.ts';
import { correctedText } from '../../../../contract/text/correction.ts';
import { trimSpan } from '../../../../contract/text/span.ts';
import { rawText, spanIn } from '../../../contract/text/any-text.ts';
import {
  beginCorrection, editsOf, fatesOf, joinedTo, newTextOf, placesOf, splitAt, withText, type Correction,
} from '../../../../renderer/reading/correcting/correction.ts';

function articleOf(text: string): ArticleText {
  const blocks: Block[] = [];
  for (const { index, 0: line } of text.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)) {
    const span = trimSpan(text, { start: index, end: index + line.length });
    if (span.start < span.end) blocks.push({ kind: 'paragraph', ...span });
  }
  return { id: 'a', text, blocks, sha256: 's' };
}

const article = articleOf('Inmates escpae\n\nThe ministry said that 120 inmates had escpaed from\n\nthe prison near the town.\n\nNobody was hurt.');

const begun = (words: string, given = article): Correction => {
  const start = given.text.indexOf(words);
  const correction = beginCorrection(given, { start, end: start + words.length });
  if (!correction) throw new Error('no field');
  return correction;
};

const passage = (quote: string): Passage => {
  const start = article.text.indexOf(quote);
  return { id: quote, articleId: 'a', start, end: start + quote.length, quote, prefix: '', suffix: '', note: '', createdAt: '', tags: [], claims: [] };
};

const inWords = (correction: Correction) => editsOf(correction).map(({ start, end, text }) => [article.text.slice(start, end), text]);

test('one block is one field, with the selected words selected in it', () => {
  const correction = begun('120 inmates');
  expect(correction.pieces.map(({ text }) => text)).toEqual(['The ministry said that 120 inmates had escpaed from']);
  expect(correction.focus).toEqual({ piece: 0, at: 23, to: 34 });
  expect(editsOf(correction)).toEqual([]);
});

test('a mended typo changes the words of the highlights over it, and of no others', () => {
  const correction = begun('escpaed');
  const mended = withText(correction, 0, correction.pieces[0]?.text.replace('escpaed', 'escaped') ?? '');
  expect(inWords(mended)).toEqual([['escpaed', 'escaped']]);
  const fates = fatesOf(mended, article, [passage('The ministry'), passage('inmates had escpaed'), passage('Nobody')]);
  expect(fates.map(({ place }) => place?.quote)).toEqual(['The ministry', 'inmates had escaped']);
});

test('joined with the next and with the previous; the caret stands at the seam', () => {
  const next = joinedTo(begun('escpaed'), article, 0, 1, true);
  expect(inWords(next)).toEqual([['\n\n', ' ']]);
  expect(next.focus).toEqual({ piece: 0, at: 'The ministry said that 120 inmates had escpaed from'.length });
  expect(inWords(joinedTo(begun('the prison near'), article, 0, -1, true))).toEqual([['\n\n', ' ']]);
  const last = begun('Nobody');
  expect(joinedTo(last, article, 0, 1, true)).toBe(last);
});

test('a word that a line end cut at its hyphen is joined without a space', () => {
  const cut = articleOf('an inter-\n\nnational court');
  expect(newTextOf(joinedTo(begun('inter', cut), cut, 0, 1, true))).toBe('an inter-national court');
});

test('split at the caret, never through a character', () => {
  const emoji = articleOf('one 👩🏽‍🚒 two');
  const split = splitAt(begun('one', emoji), { piece: 0, at: 6 });
  expect(newTextOf(split)).toBe('one\n\n👩🏽‍🚒 two');
  expect(split.focus).toEqual({ piece: 1, at: 0 });
});

test('a highlight of which nothing is left loses its place', () => {
  const correction = begun('Nobody was hurt.');
  expect(fatesOf(withText(correction, 0, 'Nobody.'), article, [passage('was hurt')])[0]?.place).toBeNull();
});

test('in a table only the cell is a field, and takes no line end', () => {
  const table: ArticleText = { id: 'a', sha256: 's', text: 'Town\tCuont\nAmal\t12', blocks: [{ kind: 'table-row', start: 0, end: 10 }, { kind: 'table-row', start: 11, end: 18 }] };
  const cell = begun('Cuont', table);
  expect(cell).toMatchObject({ start: 5, end: 10, isCell: true });
  expect(editsOf(withText(cell, 0, 'Count\n\tall'))).toEqual([{ start: 5, end: 10, text: 'Count all' }]);
  expect(joinedTo(cell, table, 0, 1, true)).toBe(cell);
});

const step = fc.oneof(
  fc.record({ do: fc.constant('type' as const), at: fc.nat(5), text: rawText }),
  fc.record({ do: fc.constant('split' as const), at: fc.nat(5), offset: fc.nat(40) }),
  fc.record({ do: fc.constant('join' as const), at: fc.nat(5), by: fc.constantFrom(1 as const, -1 as const) }),
);

test('whatever is typed, split and joined, the edits give the words of the fields, and every block is whole', () => {
  const texts = fc.array(rawText, { minLength: 1, maxLength: 5 }).map((parts) => normaliseText(`Begin\n\n${parts.join('\n\n')}\n\nEnd`));
  fc.assert(fc.property(texts.chain((text) => fc.tuple(fc.constant(text), spanIn(text.length))), fc.array(step, { maxLength: 6 }), ([text, place], steps) => {
    const given = articleOf(text);
    let correction = beginCorrection(given, place);
    if (!correction) return;
    for (const one of steps) {
      const piece = correction.pieces[one.at % correction.pieces.length];
      if (!piece) continue;
      if (one.do === 'type') correction = withText(correction, piece.id, one.text);
      else if (one.do === 'split') correction = splitAt(correction, { piece: piece.id, at: one.offset });
      else correction = joinedTo(correction, given, piece.id, one.by, true);
    }
    let now = { text, blocks: given.blocks };
    for (const edit of editsOf(correction).toReversed()) now = correctedText(now.text, now.blocks, edit);
    const expected = newTextOf(correction);
    expect(now.text).toBe(text.slice(0, correction.start) + expected + text.slice(correction.end));
    expect(problemOfBlocks(now.text, now.blocks)).toBeNull();
    for (const { start, end, text: words } of placesOf(correction)) expect(now.text.slice(start, end)).toBe(words);
  }), { numRuns: 400 });
});
