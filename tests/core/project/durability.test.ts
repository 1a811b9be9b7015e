// What was acknowledged is never lost: not by kill -9 in the middle of a write, not by a full disk.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { createProject, openProject } from '../../../db/open-project.ts';
import { Recorder } from '../../../db/recorder.ts';
import { createWorkbench } from '../../../core/workbench.ts';
import { createRouterClient } from '@orpc/server';
import { test, testDoor } from '../../support/workbench.ts';

const here = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** Claims without end, telling each one once it is acknowledged. */
const writer = `
  const { createWorkbench } = await import(${here('../../../core/workbench.ts')});
  const { createRouterClient } = await import('@orpc/server');
  const workbench = createWorkbench({ actor: 'a', dialogs: false, projectsFolder: '.', logCrash: (_, error) => console.error(error) });
  workbench.openAt(process.env.PROJECT);
  const client = createRouterClient(workbench.router);
  const { id } = (await client.articles.list({}))[0];
  for (let n = 0; ; n++) {
    const claim = await client.claims.create({ statement: 'Claim ' + n, claimant: 'Party ' + n, evidence: { articleId: id, start: n % 40, end: n % 40 + 5 } });
    console.log(claim.id);
  }`;

test('a killed process loses nothing that it acknowledged', { timeout: 60_000 }, async ({ desk: { client, workbench, path, importText } }) => {
  await importText('The ministry said about 120 inmates had escaped from the prison on Monday.');
  await client.project.close();
  for (const many of [3, 40, 17]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', writer], {
      cwd: new URL('../../..', import.meta.url), env: { ...process.env, PROJECT: path }, stdio: ['ignore', 'pipe', 'inherit'],
    });
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === many) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    workbench.openAt(path);
    const there = new Set((await client.claims.list({})).map(({ id }) => id));
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    expect(await client.project.check()).toMatchObject({ ok: true });
    await client.project.close();
    expect(readdirSync(dirname(path))).toEqual(['Escape.assay']);
  }
});

test('a full disk is said, and the project stays as it was', async ({ folder }) => {
  const path = join(folder, 'Full.assay');
  const file = createProject(path, 'Full', '2026-01-20T12:00:00.000Z');
  file.sql.pragma('max_page_count = 60'); // SQLite then fails as it does on a full disk: SQLITE_FULL
  const note = 'x'.repeat(50_000);
  const write = (id: string) =>
    file.sql.transaction(() => new Recorder(file.sql).insert('question', { id, wording: note, measure: null, note, created_at: '' }));
  let written = 0;
  expect(() => {
    for (; written < 100; written++) write(String(written));
  }).toThrow(expect.objectContaining({ code: 'DISK_FULL', message: expect.stringContaining('The disk has no room left for Full.assay') }));
  file.close();
  expect(readdirSync(folder)).toEqual(['Full.assay']);
  const again = openProject(path);
  expect(again.sql.rawRows<{ n: number }>('SELECT count(*) AS n FROM question')).toEqual([{ n: written }]);
  again.close();
});

test('a read-only project answers questions and refuses actions', async ({ folder, desk: { client, path, importText } }) => {
  const articleId = await importText('About 120 escaped.');
  await client.project.close();
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(path);
  db.pragma('user_version = 99');
  db.close();
  const workbench = createWorkbench(testDoor(folder));
  expect(workbench.openAt(path).readOnly).toBe('it was written by a newer Assay');
  const reader = createRouterClient(workbench.router);
  expect(await reader.articles.text({ id: articleId })).toMatchObject({ text: 'About 120 escaped.' });
  await expect(reader.passages.create({ articleId, start: 0, end: 5 })).rejects.toMatchObject({
    code: 'PROJECT_READ_ONLY', message: 'Nothing was changed in Escape.assay: it was written by a newer Assay. Save a copy elsewhere to work on it.',
  });
  workbench.close();
});
