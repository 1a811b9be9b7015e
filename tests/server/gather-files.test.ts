// Paths of the command line: what is no file is said at once, and nothing waits for it.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { gatherFiles } from '../../server/gather-files.ts';
import { test } from '../support/temp-folder.ts';

test.skipIf(process.platform === 'win32')('a pipe, from which reading might never end, is named, and the file beside it taken', async ({ folder }) => {
  const [pipe, file] = [join(folder, 'pipe.txt'), join(folder, 'file.txt')];
  execFileSync('mkfifo', [pipe]);
  writeFileSync(file, 'Words.');
  const { files, unreadable } = gatherFiles([pipe, file]);
  expect(files.map(({ name }) => name)).toEqual(['file.txt']);
  expect(unreadable).toEqual([{ path: pipe, reason: `${pipe} was not imported: it is neither a file nor a folder. Save what it gives as a file, and import that.` }]);
});
