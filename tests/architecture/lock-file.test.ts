// What `npm ci` needs of the lock file on a machine that has nothing yet: it refuses gaps, and must not ask for a compiler.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../../scripts/root.ts';

const Locked = z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}), gypfile: z.boolean().optional() });
const LockFile = z.object({ packages: z.record(z.string(), Locked) });
const { packages } = LockFile.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));

describe('the lock file', () => {
  it('names every optional package, also those of other systems that npm leaves out where it cannot fetch them', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter((name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages)));
    expect(missing).toEqual([]);
  });

  it('tells npm that better-sqlite3 brings its binary: npm looks for `gypfile` here, and would start a compiler', () => {
    expect(packages['node_modules/better-sqlite3']?.gypfile).toBe(false);
  });
});
