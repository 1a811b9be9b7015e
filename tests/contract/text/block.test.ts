// Blocks: what makes them the structure of a text, and finding the one at a position.
import { expect, test } from 'vitest';
import { Block, blockAt, BoilerplateReason, boilerplateReasons, problemOfBlocks } from '../../../contract/text/block.ts';

const TEXT = 'Title\n\n  One two.\nHome\n';
const blocks: Block[] = [
  { kind: 'heading', level: 1, start: 0, end: 5 },
  { kind: 'paragraph', start: 9, end: 17 },
  { kind: 'paragraph', start: 18, end: 22, boilerplate: 'navigation' },
];

test('blocks that hold every word, in order, are the structure of the text', () => {
  expect(blocks.map((block) => Block.parse(block))).toEqual(blocks);
  expect(problemOfBlocks(TEXT, blocks)).toBeNull();
});

test('lost words, overlaps, white space at an end and blocks outside the text are named', () => {
  expect(problemOfBlocks(TEXT, blocks.slice(0, 2))).toBe('The text at 18 lies in no block.');
  expect(problemOfBlocks(TEXT, blocks.slice(1))).toBe('The text at 0 lies in no block.');
  expect(problemOfBlocks(TEXT, [{ kind: 'paragraph', start: 0, end: 22 }, { kind: 'quote', start: 18, end: 22 }])).toMatch(/does not follow/);
  expect(problemOfBlocks(TEXT, [{ kind: 'paragraph', start: 0, end: 23 }])).toMatch(/white space/);
  expect(problemOfBlocks(TEXT, [{ kind: 'paragraph', start: 0, end: 30 }])).toMatch(/does not follow/);
});

test('the block at a position is found, and none between blocks', () => {
  expect([0, 4, 9, 16, 18, 21].map((at) => blocks.indexOf(blockAt(blocks, at) as Block))).toEqual([0, 0, 1, 1, 2, 2]);
  expect([5, 8, 17, 22, 99].map((at) => blockAt(blocks, at))).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('every reason for dimming has its words, and a block without text is refused', () => {
  expect(Object.keys(boilerplateReasons)).toEqual(BoilerplateReason.options);
  expect(Block.safeParse({ kind: 'paragraph', start: 4, end: 4 }).success).toBe(false);
});
