// The reading threads: a cancelled import disturbs no other one, and a file without end costs only itself.
import { expect, test } from 'vitest';
import { ReadingPool, usualLimits } from '../../../core/import/reading-pool.ts';

const file = (n: number, text = `Report ${n} of the ministry.`) => ({ name: `${n}.txt`, bytes: new TextEncoder().encode(text), depth: 0 });

test('a cancelled reading ends, and those after it are read', async () => {
  const pool = new ReadingPool({ ...usualLimits, threads: 1 });
  const large = Array.from({ length: 400 }, (_, n) => file(n, `Report ${n}.\n\n`.repeat(400)));
  for (let round = 0; round < 5; round++) {
    const stop = new AbortController();
    const cancelled = pool.read(large, stop.signal);
    const after = pool.read([file(1), file(2)]);
    stop.abort();
    await expect(cancelled).rejects.toThrow();
    expect((await after).map(({ kind }) => kind)).toEqual(['content', 'content']);
  }
  await pool.close();
});

test('a file that never ends, and one that takes all memory, cost only themselves', { timeout: 60_000 }, async () => {
  const thread = new URL('../../support/unruly-thread.ts', import.meta.url);
  const pool = new ReadingPool({ threads: 1, milliseconds: 5000, mebibytes: 64 }, thread);
  const names = ['a.txt', 'greedy.txt', 'b.txt', 'endless.txt', 'c.txt'];
  const readings = await pool.read(names.map((name) => ({ name, bytes: new Uint8Array([65]), depth: 0 })));
  expect(readings.map(({ kind }) => kind)).toEqual(['content', 'refused', 'content', 'refused', 'content']);
  expect(readings[3]).toMatchObject({ data: { file: 'endless.txt', reason: 'reading it took longer than 5 seconds' } });
  expect(readings[1]).toMatchObject({ data: { file: 'greedy.txt', reason: expect.stringMatching(/^reading it needs too much memory/) } });
  await pool.close();
});

test('a table whose columns are never found out is refused, and the next one is looked at', async () => {
  const endless = new ReadingPool({ threads: 1, milliseconds: 1000, mebibytes: 64 }, new URL('../../support/unruly-thread.ts', import.meta.url));
  const table = (name: string) => ({ name, bytes: new TextEncoder().encode('title,text\nOne,Two') });
  expect(await endless.recognise(table('endless.csv'))).toEqual({ kind: 'refused', data: expect.objectContaining({ file: 'endless.csv', reason: 'reading it took longer than 1 seconds' }) });
  await endless.close();
  const pool = new ReadingPool({ ...usualLimits, threads: 1 });
  expect(await pool.recognise(table('a.csv'))).toMatchObject({ kind: 'table', table: { columns: ['title', 'text'], rows: 1 } });
  expect(await pool.recognise(table('a.json'))).toMatchObject({ kind: 'refused', data: { file: 'a.json' } });
  await pool.close();
});
