// Files of the disk: their bytes as they are when they are asked for, unless they have gone or were changed since they were chosen.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fileOnDisk } from '../../../core/import/file-on-disk.ts';
import { test } from '../../support/temp-folder.ts';

test.for([0, 1, 5000, 300_000])('a file of %i bytes', async (size, { folder }) => {
  const path = join(folder, 'a.txt');
  const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251);
  writeFileSync(path, bytes);
  const file = fileOnDisk(path, 'news/a.txt');
  expect(file).toBeInstanceOf(File);
  expect([file.name, file.size]).toEqual(['news/a.txt', size]);
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  expect((await file.text()).length).toBeGreaterThan(size / 2 - 1);
});

test('one that has gone, or was changed', async ({ folder }) => {
  const [gone, changed] = [join(folder, 'gone.txt'), join(folder, 'changed.txt')];
  for (const path of [gone, changed]) writeFileSync(path, 'as it was chosen');
  const files = [fileOnDisk(gone, 'gone.txt'), await fileOnDisk(changed, 'changed.txt')];
  rmSync(gone);
  writeFileSync(changed, 'as it is now, and longer');
  for (const file of files) await expect(file.arrayBuffer()).rejects.toMatchObject({ name: 'NotReadableError' });
});
