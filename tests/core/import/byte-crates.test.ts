// Crates: what was put in comes out as it was, in as few buffers as it takes, and buffers that came back are filled again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteCrates } from '../../../core/import/byte-crates.ts';

const piece = fc.oneof(
  fc.uint8Array({ maxLength: 50 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 20 }).map((list) => Uint32Array.from(list)),
  fc.constantFrom('ع'.repeat(80_000), 'x'.repeat(300_000), 'é'.repeat(90_000), new Uint8Array(700_000).fill(7)),
);

/** To be compared as memory: number by number takes a hundred times as long. */
function bytesOf(one: string | Uint8Array | Uint32Array | undefined): Buffer {
  return one === undefined || typeof one === 'string' ? Buffer.from(one ?? '', 'utf8') : Buffer.from(one.buffer, one.byteOffset, one.byteLength);
}

test('bytes, texts and numbers come out as they were put in', () => {
  const crates = new ByteCrates();
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const put = pieces.map((one) => (typeof one === 'string' ? crates.write(one) : one instanceof Uint32Array ? crates.putNumbers(one) : crates.put(one)));
      for (const [at, one] of pieces.entries()) {
        const kept = put[at];
        expect(kept).toBeInstanceOf(one instanceof Uint32Array ? Uint32Array : Uint8Array);
        expect(bytesOf(kept).equals(bytesOf(one))).toBe(true);
      }
      crates.addSpare(crates.seal());
    }),
    { seed: 20261128, numRuns: 100 },
  );
});

test('a thousand short texts lie in a few buffers, which are used again', () => {
  const crates = new ByteCrates();
  const fill = () => {
    for (let at = 0; at < 1000; at++) crates.write(`${at} `.repeat(700));
    return crates.seal();
  };
  const first = fill();
  expect(first.length).toBeLessThan(5);
  expect(crates.seal()).toEqual([]);
  crates.addSpare(first);
  expect(new Set(fill())).toEqual(new Set(first));
});

test('more buffers than a batch fills are not kept, whoever filled them', () => {
  const crates = new ByteCrates();
  const others = Array.from({ length: 100 }, () => new ArrayBuffer(1024 * 1024));
  for (let turn = 0; turn < 10; turn++) crates.addSpare(others.slice(10 * turn, 10 * turn + 10));
  for (let at = 0; at < 100 * 4; at++) crates.put(new Uint8Array(256 * 1024));
  expect(crates.seal().filter((crate) => others.includes(crate))).toHaveLength(16);
});
