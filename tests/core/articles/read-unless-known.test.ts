// What a thread takes for known by mistake is read after all, in its place among the others, and all buffers are used again.
import { join } from 'node:path';
import { expect } from 'vitest';
import { readUnlessKnown } from '../../../core/articles/read-unless-known.ts';
import type { Reading } from '../../../core/import/reading.ts';
import { ReadingPool, usualLimits } from '../../../core/import/reading-pool.ts';
import { sha256 } from '../../../db/content-names.ts';
import { knownOriginals } from '../../../db/known-originals.ts';
import { createProject } from '../../../db/open-project.ts';
import { test } from '../../support/temp-folder.ts';

function plainText(name: string) {
  return { name, depth: 0, bytes: new TextEncoder().encode(`${name} said so.\r\n`) };
}

function utf8Of(reading: Reading | undefined): Uint8Array {
  if (reading?.kind !== 'content' || !reading.read) throw new Error('it was not read');
  return reading.read.text.utf8;
}

test('a file whose name looks like a known one', async ({ folder }) => {
  const file = createProject(join(folder, 'Escape.assay'), 'Escape', '2026-01-20T12:00:00.000Z');
  const pool = new ReadingPool({ ...usualLimits, threads: 1 });
  const files = ['first.txt', 'second.txt', 'third.txt'].map(plainText);
  knownOriginals(file.sql).add(sha256(files[1]?.bytes ?? ''));
  const readings = await readUnlessKnown(file.sql, files, pool, new AbortController().signal);
  const texts = readings.map(utf8Of);
  expect(texts.map((utf8) => Buffer.from(utf8).toString())).toEqual([
    expect.stringContaining('first.txt'), expect.stringContaining('second.txt'), expect.stringContaining('third.txt')]);
  pool.done(readings);
  await pool.read([plainText('fourth.txt')]);
  expect(texts[0]?.buffer).toHaveProperty('detached', true);
  await pool.close();
  file.close();
});
