// A reading thread for tests of the pool's limits: it never ends, or takes all memory, as the file's name asks.
import type { ReadingDone, ReadingTask } from '../../core/import/reading.ts';

export default function read({ files }: ReadingTask): ReadingDone {
  const readings = files.map(({ name }) => {
    while (name.startsWith('endless'));
    const hoard: number[][] = [];
    while (name.startsWith('greedy')) hoard.push(Array.from(new Float64Array(1_000_000)));
    return { kind: 'content' as const, read: null, contained: null };
  });
  return { readings, crates: [] };
}

export function recogniseTable({ name }: { name: string }): never {
  for (;;) if (!name.startsWith('endless')) throw new Error(name);
}
