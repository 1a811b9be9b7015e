// Sketches kept many at a time: the same rows and the same shares as one at a time, commonplace hashes left out in both.
import fc from 'fast-check';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createProject, type ProjectFile } from '../../db/open-project.ts';
import { keepSketches, removeSketch, type Sketch } from '../../db/sketches.ts';
import { test } from '../support/temp-folder.ts';

const hash = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(2 ** 32 - 1, 2 ** 31, 2 ** 31 - 1));
const lists = fc.array(fc.uniqueArray(hash, { maxLength: 9 }), { maxLength: 60 });
// Also entries further apart than what one statement takes.
const sketchesOf = (hashes: readonly number[][], from: number): Sketch[] =>
  hashes.map((list, at) => ({ entry: from + at * 7 + (at > 30 ? 2 ** 21 : 0), hashes: Uint32Array.from(list).sort() }));

function rows({ sql }: ProjectFile): unknown[] {
  return sql.rawRows('SELECT hash, entry FROM sketch ORDER BY hash, entry');
}

test('many at once are kept and compared as one after the other', { timeout: 60_000 }, ({ folder }) => {
  const [together, apart] = ['together', 'apart'].map((name) => createProject(join(folder, `${name}.assay`), name, '2026-11-21T10:00:00.000Z'));
  if (!together || !apart) throw new Error('there are two projects');
  let from = 1;
  fc.assert(
    fc.property(lists, lists, (first, second) => {
      for (const { sql } of [together, apart]) sql.rawRun('DELETE FROM sketch');
      for (const hashes of [first, second]) {
        from += 2 ** 12;
        const sketches = sketchesOf(hashes, from);
        const shared = keepSketches(together.sql, sketches);
        expect(shared).toEqual(sketches.map((sketch) => keepSketches(apart.sql, [sketch])[0]));
        expect(rows(together)).toEqual(rows(apart));
      }
    }),
    { numRuns: 30, seed: 20261121 },
  );
  together.close();
  apart.close();
});

test('a hash in more than thirty texts says nothing, and a removed sketch leaves nothing behind', ({ folder }) => {
  const file = createProject(join(folder, 'common.assay'), 'Common', '2026-11-21T10:00:00.000Z');
  const { sql } = file;
  const sketches = Array.from({ length: 40 }, (_, at): Sketch => ({ entry: at + 1, hashes: Uint32Array.of(16, 1600 + at) }));
  const shared = keepSketches(sql, sketches);
  expect(shared[30]?.size).toBe(30);
  expect(shared[31]?.size).toBe(0);
  expect(sql.rawRows('SELECT count(*) AS n FROM sketch WHERE hash = 16')).toEqual([{ n: 31 }]);
  for (const { entry, hashes } of sketches) removeSketch(sql, entry, hashes);
  expect(sql.rawRows('SELECT * FROM sketch')).toEqual([]);
  file.close();
});
