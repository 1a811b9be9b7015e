// Every entry says in one sentence that Node is too old, instead of crashing on TypeScript.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { complaint } from '../../server/needs-node.mjs';

const ROOT = join(import.meta.dirname, '../..');

test.each([
  ['20.20.2', 'Assay needs Node 22.18 or newer; this is 20.20.2. Run it through npm (npm start), which brings its own.'],
  ['22.17.9', 'Assay needs Node 22.18 or newer; this is 22.17.9. Run it through npm (npm start), which brings its own.'],
  ['22.18.0', null],
  ['24.0.0', null],
])('Node %s', (version, sentence) => {
  expect(complaint(version, 'strip', 'npm start')).toBe(sentence);
});

/** What every entry begins with. */
const beginnings = ['needs-node.mjs', 'keep-compiled.mjs'];
const entries = globSync(['server/*.mjs', 'scripts/*.mjs', 'tests/bench/*.mjs'], { cwd: ROOT }).filter((path) => !beginnings.includes(basename(path)));

test.each(entries)('%s checks before it loads any TypeScript', (entry) => {
  const { status, stderr } = spawnSync(process.execPath, ['--no-experimental-strip-types', join(ROOT, entry)], { encoding: 'utf8' });
  expect(stderr).toMatch(/^Assay needs a Node that runs TypeScript; .+ Run it through npm \(npm .+\), which brings its own\.\n$/);
  expect(status).toBe(2);
});
