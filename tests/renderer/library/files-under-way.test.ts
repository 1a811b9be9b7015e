// Which file an import is said to be reading, and what is left of one that was stopped.
import { expect, test } from 'vitest';
import { FilesUnderWay, withHolders } from '../../../renderer/library/files-under-way.ts';

function given(...names: string[]): FilesUnderWay {
  const files = new FilesUnderWay();
  files.add(names);
  return files;
}

test('a row of a table in an archive lies in both', () => {
  expect(withHolders('a/b.zip/c.csv#3')).toEqual(['a/b.zip/c.csv#3', 'a', 'a/b.zip', 'a/b.zip/c.csv']);
  expect(withHolders('plain.txt')).toEqual(['plain.txt']);
});

test('the first file of which nothing has come is the one that is read', () => {
  const files = given('a.txt', 'b.pdf', 'c.txt');
  expect(files.current).toBe('a.txt');
  files.settle('a.txt');
  files.settle('c.txt');
  expect(files.current).toBe('b.pdf');
  expect(['a.txt', 'b.pdf', 'c.txt'].map((name) => files.isDone(name))).toEqual([true, false, true]);
});

test('an archive is answered by what it holds, and is named again while nothing else is left', () => {
  const files = given('a.zip', 'b.txt');
  files.settle('a.zip/one.txt');
  expect(files.current).toBe('b.txt');
  files.settle('b.txt');
  expect(files.isDone('a.zip')).toBe(true);
  files.settle('a.zip/two.txt');
  expect(files.current).toBe('a.zip');
  expect(['a.zip', 'b.txt'].map((name) => files.isDone(name))).toEqual([false, true]);
});

test('files that are given later come after those that wait', () => {
  const files = given('a.txt');
  files.add(['b.txt']);
  expect(files.current).toBe('a.txt');
  files.settle('a.txt');
  expect(files.current).toBe('b.txt');
});
