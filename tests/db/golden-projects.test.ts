// One project of each released version: it opens, is sound, and still says what it said.
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { WorkbenchClient } from '../../contract/contract.ts';
import { createWorkbench } from '../../core/workbench.ts';
import { checkFile } from '../../db/check.ts';
import { currentVersion } from '../../db/migrations/migrations.ts';
import { Sql } from '../../db/sql.ts';
import { test } from '../support/temp-folder.ts';
import { testDoor } from '../support/workbench.ts';

function unpacked(folder: string, version: number): string {
  const golden = new URL(`../fixtures/projects/v${version}.assay.gz`, import.meta.url);
  const path = join(folder, `v${version}.assay`);
  writeFileSync(path, gunzipSync(readFileSync(golden)));
  return path;
}

test('the golden project of every version opens and is sound', async ({ folder }) => {
  for (let version = 1; version <= currentVersion; version++) {
    const path = unpacked(folder, version);
    const workbench = createWorkbench(testDoor(folder));
    workbench.openAt(path);
    const client: WorkbenchClient = createRouterClient(workbench.router);
    expect(await client.project.check()).toMatchObject({ ok: true });
    expect(await client.claims.list({})).toMatchObject([
      {
        statement: '31 people are missing', claimant: { name: 'Transport Ministry' }, status: 'open', tags: [{ name: 'numbers' }],
        evidence: [{ quote: '31 people were missing', source: { name: 'The Harbour Post', reliability: 'B' } }],
      },
      { statement: 'More than 310 people are missing', evidence: [{ quote: 'أكثر من ٣١٠ أشخاص' }] },
    ]);
    expect((await client.search.find({ query: '310' })).total).toBeGreaterThan(0);
    expect((await client.history.list({})).length).toBe(7);
    workbench.close();
  }
});

test('one that may not be written, and so stays in its version, is read all the same', ({ folder }) => {
  for (let version = 1; version <= currentVersion; version++) {
    const db = new Database(unpacked(folder, version), { readonly: true });
    expect(checkFile(new Sql(db)).find(({ part }) => part === 'originals')).toMatchObject({ ok: true, problems: [] });
    expect(db.pragma('user_version', { simple: true })).toBe(version);
    db.close();
  }
});
