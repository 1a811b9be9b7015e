// Sketches: which articles share how many hashes, as a plain list would say; commonplace hashes left out; the same when read from the file.
import fc from 'fast-check';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createProject } from '../../db/open-project.ts';
import { SketchIndex } from '../../db/sketch-index.ts';
import { keepSketch, removeSketch, settleSketches } from '../../db/sketches.ts';
import { test } from '../support/temp-folder.ts';

const hash = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(2 ** 32 - 1, 2 ** 31, 2 ** 31 - 1), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const sketch = fc.uniqueArray(hash, { maxLength: 9 }).map((list) => Uint32Array.from(list).sort());
type Move = { entry: number; hashes: Uint32Array } | { remove: number };
// Thirty texts at most: a hash in more of them says nothing.
const moves = fc.array(fc.oneof(
  fc.record({ entry: fc.integer({ min: 1, max: 30 }), hashes: sketch }),
  fc.record({ remove: fc.integer({ min: 1, max: 30 }) }),
), { maxLength: 80 });

test('an index says what a plain list says, also after removals and beyond its first room', () => {
  fc.assert(
    fc.property(moves, (steps: Move[]) => {
      const index = new SketchIndex(16);
      const here = new Map<number, Uint32Array>();
      for (const step of steps) {
        const entry = 'remove' in step ? step.remove : step.entry;
        const before = here.get(entry);
        if (before) index.remove(entry, before);
        here.delete(entry);
        if ('remove' in step) continue;
        const shared = [...here].map(([other, hashes]) => [other, hashes.filter((one) => step.hashes.includes(one)).length] as const);
        expect(new Map([...index.add(entry, step.hashes)].sort(([a], [b]) => a - b))).toEqual(new Map(shared.filter(([, count]) => count > 0).sort(([a], [b]) => a - b)));
        here.set(entry, step.hashes);
      }
    }),
    { seed: 20261128, numRuns: 300 },
  );
});

test('the file brings back what was in memory', ({ folder }) => {
  const file = createProject(join(folder, 'kept.assay'), 'Kept', '2026-11-28T10:00:00.000Z');
  const { sql } = file;
  const all = Array.from({ length: 20 }, (_, at) => Uint32Array.of(16, 32 * at + 48, 2 ** 32 - 16));
  for (const [at, hashes] of all.entries()) expect(keepSketch(sql, at + 1, hashes)).toHaveLength(at);
  settleSketches(sql, false); // forgotten, and read again from the file
  removeSketch(sql, 3);
  expect(keepSketch(sql, 99, Uint32Array.of(16))).toEqual(expect.arrayContaining(all.flatMap((_, at) => (at === 2 ? [] : [{ entry: at + 1, common: 1, size: 3 }]))));
  removeSketch(sql, 99);
  removeSketch(sql, 4);
  expect(keepSketch(sql, 99, Uint32Array.of(48 + 32 * 4, 2 ** 32 - 16))).toContainEqual({ entry: 5, common: 2, size: 3 });
  for (let entry = 1; entry < 100; entry++) removeSketch(sql, entry);
  expect(sql.rawRows('SELECT * FROM sketch')).toEqual([]);
  file.close();
});

test('a hash in more than thirty texts says nothing', ({ folder }) => {
  const file = createProject(join(folder, 'common.assay'), 'Common', '2026-11-28T10:00:00.000Z');
  const shared = Array.from({ length: 40 }, (_, at) => keepSketch(file.sql, at + 1, Uint32Array.of(16, 1600 + 16 * at)));
  expect(shared[30]).toHaveLength(30);
  expect(shared[31]).toEqual([]);
  file.close();
});
