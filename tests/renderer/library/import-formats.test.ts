// What the file dialog offers is what the core reads.
import { expect, test } from 'vitest';
import { formats } from '../../../core/import/formats.ts';
import { endingOf, importableEndings, isTable } from '../../../renderer/library/import-formats.ts';

test('the endings are those of the readers', () => {
  const read = formats.flatMap(({ extensions }) => extensions).filter((ending) => ending !== '');
  expect([...importableEndings].toSorted()).toEqual(read.toSorted());
});

test('the tables are those of the reader of tables', () => {
  const tables = formats.find(({ name }) => name === 'a table')?.extensions ?? [];
  expect(importableEndings.filter((ending) => isTable(`x.${ending}`)).toSorted()).toEqual([...tables].toSorted());
});

test('an ending is what stands behind the last dot of the name', () => {
  expect(['a/b.d/c.CSV', 'x.tar.gz', 'none', 'v1.2/README'].map(endingOf)).toEqual(['csv', 'gz', '', '']);
});
