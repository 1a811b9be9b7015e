// The groups of an import's outcomes, and which files are tried again.
import { expect, test } from 'vitest';
import type { ImportOutcome } from '../../../contract/articles.ts';
import { groupOutcomes, keepableFiles, outcomesAsTable, reasonBeside, refusedFiles } from '../../../renderer/library/outcome-groups.ts';

function outcome(path: string, kind: ImportOutcome['outcome'], reason: string | null = null): ImportOutcome {
  return { path, outcome: kind, articleId: null, title: null, published: null, updated: null, outlet: null, language: null, words: null, reason };
}

const all = [
  outcome('a.txt', 'imported'),
  outcome('b.txt', 'imported', 'It has the same text as “A”.'),
  outcome('c.html', 'revision', 'It is another text of “C”.'),
  outcome('d.txt', 'duplicate', 'skipped'),
  outcome('e.zip/folder/f.pdf', 'refused', 'locked'),
  outcome('g/h.pdf', 'refused', 'damaged'),
];

test('copies and new texts stand together, apart from what is simply new', () => {
  const groups = groupOutcomes(all);
  const paths = Object.fromEntries(Object.entries(groups).map(([group, ones]) => [group, ones.map(({ path }) => path)]));
  expect(paths).toEqual({
    refused: ['e.zip/folder/f.pdf', 'g/h.pdf'], incomplete: [], related: ['b.txt', 'c.html'], skipped: ['d.txt'], imported: ['a.txt'],
  });
});

test('articles of damaged files stand together, whatever else is said of them', () => {
  const damaged = { ...outcome('i.pdf', 'revision', 'Page 2 of 3 is damaged.'), missingPages: { pages: [2], of: 3 } };
  expect(groupOutcomes([...all, damaged]).incomplete).toEqual([damaged]);
});

test('an archive is tried again for what lies in it, and nothing else is', () => {
  const files = ['a.txt', 'e.zip', 'g', 'g/h.pdf', 'g/i.pdf', 'e'].map((name) => ({ name }));
  expect(refusedFiles(files, all).map(({ name }) => name)).toEqual(['e.zip', 'g', 'g/h.pdf']);
});

test('a table is tried again for a row of it', () => {
  const row = outcome('reports.csv#3', 'refused', 'no text');
  expect(refusedFiles([{ name: 'reports.csv' }, { name: 'other.csv' }], [row])).toEqual([{ name: 'reports.csv' }]);
});

test('beside its path a reason goes on without it; one that says more than why stays whole', () => {
  const beside = (reason: string | null) => reasonBeside(outcome('f/a.pdf', 'refused', reason));
  expect(beside('f/a.pdf was not imported: it is damaged (page 2: no). Get it again.')).toBe('It is damaged (page 2: no). Get it again.');
  expect(beside('f/a.pdf was skipped: the same file is already here as “A: b”.')).toBe('The same file is already here as “A: b”.');
  expect(beside('It has the same text as “A”.')).toBe('It has the same text as “A”.');
  expect(beside(null)).toBeNull();
});

test('of the refused files those may be kept unread that are documents with bytes', () => {
  const files = [['g/h.pdf', 9], ['a.txt', 9], ['i.pdf', 0], ['j.png', 9], ['e.zip', 9], ['k.pdf', 9]].map(([name, size]) => ({ name: String(name), size: Number(size) }));
  const refused = [...all, ...['i.pdf', 'j.png', 'e.zip'].map((path) => outcome(path, 'refused', 'damaged'))];
  expect(keepableFiles(files, refused).map(({ name }) => name)).toEqual(['g/h.pdf']);
});

test('a copied line keeps its columns, whatever stands in the cells', () => {
  const odd = { ...outcome('a.txt', 'refused', 'two\nlines'), title: 'with\ttab' };
  expect(outcomesAsTable([odd], (kind) => kind.toUpperCase())).toBe('a.txt\tREFUSED\twith tab\ttwo lines');
});
