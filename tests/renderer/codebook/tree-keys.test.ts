// The keys of the tree: where arrows lead, also where the page runs from right to left.
import { expect, test } from 'vitest';
import { treeOf } from '../../../contract/tag-tree.ts';
import type { Tag } from '../../../contract/tags.ts';
import { treeMove, visibleLines } from '../../../renderer/codebook/tree-keys.ts';

const tag = (id: string, parentId: string | null): Tag => ({ id, parentId, name: id, colour: 'yellow', description: '', uses: 0, usesBelow: 0 });
const lines = treeOf([tag('a', null), tag('b', 'a'), tag('c', 'b'), tag('d', null)]);
const ids = (shown: typeof lines) => shown.map((line) => line.tag.id).join('');
const inward = 'ArrowRight';

test('hides what is below a closed line, and nothing else', () => {
  expect(ids(visibleLines(lines, new Set()))).toBe('abcd');
  expect(ids(visibleLines(lines, new Set(['b'])))).toBe('abd');
  expect(ids(visibleLines(lines, new Set(['a', 'b'])))).toBe('ad');
});

test('up, down, Home and End go along the lines that are shown', () => {
  const closed = new Set(['a']);
  const shown = visibleLines(lines, closed);
  expect(treeMove('ArrowDown', 'a', shown, { closed, inward })).toEqual({ kind: 'go', id: 'd' });
  expect(treeMove('ArrowDown', 'd', shown, { closed, inward })).toBeNull();
  expect(treeMove('ArrowDown', null, shown, { closed, inward })).toEqual({ kind: 'go', id: 'a' });
  expect(treeMove('ArrowUp', 'd', shown, { closed, inward })).toEqual({ kind: 'go', id: 'a' });
  expect(treeMove('Home', 'd', shown, { closed, inward })).toEqual({ kind: 'go', id: 'a' });
  expect(treeMove('End', 'a', shown, { closed, inward })).toEqual({ kind: 'go', id: 'd' });
  expect(treeMove('x', 'a', shown, { closed, inward })).toBeNull();
});

test('inward opens, then goes to the first child; outward closes, then goes to the parent', () => {
  const closed = new Set(['a']);
  expect(treeMove('ArrowRight', 'a', visibleLines(lines, closed), { closed, inward })).toEqual({ kind: 'open', id: 'a' });
  expect(treeMove('ArrowLeft', 'a', visibleLines(lines, closed), { closed, inward: 'ArrowLeft' })).toEqual({ kind: 'open', id: 'a' });
  const open = new Set<string>();
  expect(treeMove('ArrowRight', 'a', lines, { closed: open, inward })).toEqual({ kind: 'go', id: 'b' });
  expect(treeMove('ArrowRight', 'c', lines, { closed: open, inward })).toBeNull();
  expect(treeMove('ArrowLeft', 'c', lines, { closed: open, inward })).toEqual({ kind: 'go', id: 'b' });
  expect(treeMove('ArrowLeft', 'b', lines, { closed: open, inward })).toEqual({ kind: 'close', id: 'b' });
  expect(treeMove('ArrowLeft', 'd', lines, { closed: open, inward })).toBeNull();
});
