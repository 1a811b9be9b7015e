// The tree of tags as it is read and typed, also where two merged copies left it crooked.
import { expect, test } from 'vitest';
import { pathNames, tagPaths, treeOf, withDescendants } from '../../contract/tag-tree.ts';

const node = (id: string, parentId: string | null) => ({ id, parentId, name: id.toUpperCase() });

test('paths run from the root', () => {
  expect([...tagPaths([node('c', 'b'), node('b', 'a'), node('a', null)]).values()]).toEqual(['A/B/C', 'A/B', 'A']);
  expect(pathNames(' casualties / civilians/ ')).toEqual(['casualties', 'civilians']);
});

test('a ring and a lost parent hide nothing and end', () => {
  const crooked = [node('a', 'b'), node('b', 'a'), node('c', 'gone'), node('d', 'b')];
  expect(treeOf(crooked).map(({ tag, depth }) => `${tag.id}${depth}`).toSorted()).toEqual(['a0', 'b1', 'c0', 'd2']);
  expect(tagPaths(crooked).get('a')).toBe('B/A');
  expect(withDescendants(crooked, 'a')).toEqual(new Set(['a', 'b', 'd']));
});
