// One project of each released version: it opens, is sound, and still says what it said.
import { createRouterClient } from '@orpc/server';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { WorkbenchClient } from '../../contract/contract.ts';
import { createWorkbench } from '../../core/workbench.ts';
import { currentVersion } from '../../db/migrations/migrations.ts';
import { test } from '../support/temp-folder.ts';
import { testDoor } from '../support/workbench.ts';

test('the golden project of every version opens and is sound', async ({ folder }) => {
  for (let version = 1; version <= currentVersion; version++) {
    const golden = new URL(`../fixtures/projects/v${version}.assay.gz`, import.meta.url);
    const path = join(folder, `v${version}.assay`);
    writeFileSync(path, gunzipSync(readFileSync(golden)));
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
