// Pieces of an import: nothing lost, nothing twice, none larger than it may be.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf } from '../../../renderer/library/import-chunks.ts';

const most = { files: 4, bytes: 100 };
const sizes = fc.array(fc.nat(140).map((size) => ({ size })), { maxLength: 40 });

test('together the pieces are the files, in their order', () => {
  fc.assert(
    fc.property(sizes, (files) => {
      expect(chunksOf(files, most).flat()).toEqual(files);
    }),
  );
});

test('a piece is neither empty nor too large, unless it is one large file', () => {
  fc.assert(
    fc.property(sizes, (files) => {
      for (const chunk of chunksOf(files, most)) {
        const bytes = chunk.reduce((sum, { size }) => sum + size, 0);
        expect(chunk.length).toBeGreaterThan(0);
        expect(chunk.length).toBeLessThanOrEqual(most.files);
        expect(chunk.length === 1 || bytes <= most.bytes).toBe(true);
      }
    }),
  );
});

test('a piece is as large as it may be', () => {
  const lengths = chunksOf([10, 90, 1, 1, 1, 1, 1, 300, 5].map((size) => ({ size })), most).map((chunk) => chunk.length);
  expect(lengths).toEqual([2, 4, 1, 1, 1]);
});
