// Correcting a text: whatever is edited, the blocks still hold every word, and what lies outside the edit keeps its words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemOfBlocks, type Block } from '../../../contract/text/block.ts';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { correctedText, shiftSpan, type TextEdit } from '../../../contract/text/correction.ts';
import { trimSpan, type Span } from '../../../contract/text/span.ts';
import { rawText, spanIn } from './any-text.ts';

/** Blocks as an importer makes them of this text: one a line, some dimmed, some headings. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const span = trimSpan(text, { start: index, end: index + line.length });
    if (span.start === span.end) continue;
    blocks.push(blocks.length % 3 === 0 ? { kind: 'heading', level: 2, ...span } : { kind: 'paragraph', ...span });
  }
  return blocks;
}

const isInPair = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;

const lined = fc.tuple(rawText, rawText, rawText).map((parts) => normaliseText(parts.join('\n\n')));
const edited = fc
  .tuple(lined, rawText)
  .chain(([text, given]) => fc.tuple(fc.constant(text), fc.constant(normaliseText(given)), spanIn(text.length), spanIn(text.length)))
  .filter(([text, , edit]) => !isInPair(text, edit.start) && !isInPair(text, edit.end))
  .map(([text, given, edit, span]): [string, TextEdit, Span] => [text, { ...edit, text: given }, span]);

test('after any edit every word lies in one block, and no block begins or ends with white space', () => {
  fc.assert(fc.property(edited, ([text, edit]) => {
    const corrected = correctedText(text, blocksOf(text), edit);
    expect(corrected.text).toBe(text.slice(0, edit.start) + edit.text + text.slice(edit.end));
    expect(problemOfBlocks(corrected.text, corrected.blocks)).toBeNull();
    expect(corrected.origins).toHaveLength(corrected.blocks.length);
  }));
});

test('a block outside the edit keeps its words and what it is', () => {
  fc.assert(fc.property(edited, ([text, edit]) => {
    const blocks = blocksOf(text);
    const corrected = correctedText(text, blocks, edit);
    for (const [at, block] of blocks.entries()) {
      if (block.end >= edit.start && block.start <= edit.end) continue;
      const now = corrected.blocks[corrected.origins.indexOf(at)];
      expect(now && corrected.text.slice(now.start, now.end)).toBe(text.slice(block.start, block.end));
      expect(now).toMatchObject({ kind: block.kind });
    }
  }));
});

test('a passage outside the edit keeps its exact quote; one around it reads as corrected', () => {
  fc.assert(fc.property(edited, ([text, edit, span]) => {
    const { text: now } = correctedText(text, blocksOf(text), edit);
    const { start, end, fate, near } = shiftSpan(span, edit);
    const quote = now.slice(start, end);
    expect(near.start <= start && end <= near.end && near.end <= now.length).toBe(true);
    if (fate === 'kept') expect(quote).toBe(text.slice(span.start, span.end));
    if (fate === 'changed') expect(quote).toBe(text.slice(span.start, edit.start) + edit.text + text.slice(edit.end, span.end));
    if (fate === 'cut') expect(text.slice(span.start, span.end)).toContain(quote);
    if (fate === 'swallowed') expect(quote).toBe('');
  }));
});

test('an edit and its opposite give the old text and the old places', () => {
  fc.assert(fc.property(edited, ([text, edit, span]) => {
    const there = correctedText(text, blocksOf(text), edit);
    const opposite = { start: edit.start, end: edit.start + edit.text.length, text: text.slice(edit.start, edit.end) };
    if (isInPair(there.text, opposite.start) || isInPair(there.text, opposite.end)) return;
    expect(correctedText(there.text, there.blocks, opposite).text).toBe(text);
    const shifted = shiftSpan(span, edit);
    if (shifted.fate === 'kept' && edit.start < edit.end && span.start < span.end && edit.text !== '') {
      expect(shiftSpan(shifted, opposite)).toMatchObject({ start: span.start, end: span.end });
    }
  }));
});

const text = 'Storm hits harbour\n\nThe ferry escpaed\n\nthe storm by noon.\n\nNobody was hurt.';
const blocks: Block[] = [
  { kind: 'heading', level: 1, start: 0, end: 18 }, { kind: 'paragraph', start: 20, end: 37, page: 2 },
  { kind: 'paragraph', start: 39, end: 57, page: 3 }, { kind: 'quote', start: 59, end: 75 },
];
const shown = ({ text: now, blocks: found }: { text: string; blocks: Block[] }) => found.map(({ kind, start, end }) => `${kind}: ${now.slice(start, end)}`);

test.for<[string, TextEdit, string[]]>([
  ['a word is put right', { start: 30, end: 37, text: 'escaped' },
    ['heading: Storm hits harbour', 'paragraph: The ferry escaped', 'paragraph: the storm by noon.', 'quote: Nobody was hurt.']],
  ['two blocks are joined', { start: 37, end: 39, text: ' ' },
    ['heading: Storm hits harbour', 'paragraph: The ferry escpaed the storm by noon.', 'quote: Nobody was hurt.']],
  ['a block is split', { start: 48, end: 49, text: '\n\n' },
    ['heading: Storm hits harbour', 'paragraph: The ferry escpaed', 'paragraph: the storm', 'paragraph: by noon.', 'quote: Nobody was hurt.']],
  ['what is cut off from a heading is a paragraph', { start: 10, end: 11, text: '\n\n' },
    ['heading: Storm hits', 'paragraph: harbour', 'paragraph: The ferry escpaed', 'paragraph: the storm by noon.', 'quote: Nobody was hurt.']],
  ['a block is taken out with the gap behind it', { start: 20, end: 39, text: '' },
    ['heading: Storm hits harbour', 'paragraph: the storm by noon.', 'quote: Nobody was hurt.']],
  ['a block is put between two others', { start: 58, end: 58, text: 'It was late.' },
    ['heading: Storm hits harbour', 'paragraph: The ferry escpaed', 'paragraph: the storm by noon.', 'paragraph: It was late.', 'quote: Nobody was hurt.']],
  ['words at the end of a block belong to it', { start: 75, end: 75, text: ' Not one.' },
    ['heading: Storm hits harbour', 'paragraph: The ferry escpaed', 'paragraph: the storm by noon.', 'quote: Nobody was hurt. Not one.']],
  ['the words over a gap are replaced by two paragraphs', { start: 30, end: 48, text: 'escaped.\n\nThe storm' },
    ['heading: Storm hits harbour', 'paragraph: The ferry escaped.', 'paragraph: The storm by noon.', 'quote: Nobody was hurt.']],
])('%s', ([, edit, expected]) => {
  expect(shown(correctedText(text, blocks, edit))).toEqual(expected);
});
