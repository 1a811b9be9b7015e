// Opening, listing, sharing and checking projects; live changes; faults with an incident number.
import Database from 'better-sqlite3';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { createWorkbench } from '../../../core/workbench.ts';
import { createRouterClient } from '@orpc/server';
import { test, testDoor } from '../../support/workbench.ts';

test('projects are created in the host’s folder under a free name and opened by token', async ({ folder, desk: { client } }) => {
  const created = await client.project.create({ title: 'Escape' });
  expect(created).toMatchObject({ title: 'Escape', fileName: 'Escape 2.assay', readOnly: null });
  const { projects, dialogs } = await client.project.choices();
  expect(dialogs).toBe(false);
  expect(projects.map(({ name }) => name).toSorted()).toEqual(['Escape 2.assay', 'Escape.assay']);
  expect(JSON.stringify(projects)).not.toContain(folder);
  const first = projects.find(({ name }) => name === 'Escape.assay');
  expect(await client.project.open({ token: first?.token })).toMatchObject({ fileName: 'Escape.assay' });
  await expect(client.project.open({ token: '/etc/passwd' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('without a project everything but opening one is refused', async ({ desk: { client } }) => {
  await client.project.close();
  expect(await client.project.current()).toBeNull();
  await expect(client.articles.list({})).rejects.toMatchObject({ code: 'NO_PROJECT', message: 'No project is open. Open or create one first.' });
});

test('a refused project leaves the open one open', async ({ folder, desk: { client, workbench } }) => {
  writeFileSync(join(folder, 'bad.assay'), 'not a database');
  expect(() => workbench.openAt(join(folder, 'bad.assay'))).toThrow(expect.objectContaining({ code: 'NOT_A_PROJECT' }));
  expect(await client.project.current()).toMatchObject({ fileName: 'Escape.assay' });
});

test('a shared copy is one sound file without deleted words', async ({ folder, desk: { client, path, importText } }) => {
  const articleId = await importText('The ministry said about 120 inmates had escaped.');
  await client.passages.create({ articleId, start: 4, end: 12 });
  const db = new Database(':memory:');
  db.close();
  const shared = await client.project.share();
  expect(shared?.fileName).toMatch(/^Escape \(copy \d{4}-\d\d-\d\d\)\.assay$/);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  const other = createWorkbench(testDoor(folder));
  other.openAt(join(folder, shared?.fileName ?? ''));
  const reader = createRouterClient(other.router);
  expect(await reader.passages.list({})).toEqual(await client.passages.list({}));
  expect(await reader.project.check()).toMatchObject({ ok: true });
  other.close();
  await client.project.close();
  expect(existsSync(`${path}-journal`)).toBe(false);
});

test('the copy goes where the dialog says, replaces only whole, and never the project itself', async ({ folder, desk: { client, workbench, path, importText } }) => {
  await importText('About 120 escaped.');
  await client.project.close();
  let answer: string | null = join(folder, 'For Anna.assay');
  const asking = createWorkbench({ ...testDoor(folder), dialogs: true, choosePath: () => Promise.resolve(answer) });
  asking.openAt(path);
  const window = createRouterClient(asking.router);
  writeFileSync(answer, 'an older file that the dialog asked about');
  expect(await window.project.share()).toMatchObject({ fileName: 'For Anna.assay', folder: basename(folder) });
  answer = null;
  expect(await window.project.share()).toBeNull();
  answer = path;
  await expect(window.project.share()).rejects.toMatchObject({ code: 'CONFLICT' });
  answer = join(folder, 'gone', 'x.assay');
  await expect(window.project.share()).rejects.toMatchObject({ code: 'NOT_WRITABLE' });
  asking.close();
  workbench.openAt(join(folder, 'For Anna.assay'));
  expect(await client.articles.list({})).toHaveLength(1);
});

test('check names what was tampered with', async ({ desk: { client, workbench, path, importText } }) => {
  const articleId = await importText('The ministry said about 120 inmates had escaped.');
  await client.passages.create({ articleId, start: 4, end: 12 });
  expect((await client.project.check()).findings.map(({ part, ok }) => ({ part, ok }))).toEqual(
    ['file', 'references', 'offsets', 'originals', 'journal', 'search'].map((part) => ({ part, ok: true })));
  await client.project.close();
  const db = new Database(path);
  db.exec(`UPDATE passage SET start_offset = start_offset + 1`);
  db.exec(`UPDATE canonical_text SET text = replace(text, '120', '150')`);
  db.exec(`DELETE FROM search_entry`);
  db.close();
  workbench.openAt(path);
  const { ok, findings } = await client.project.check();
  expect(ok).toBe(false);
  // The index is made from the rest, so opening the file has filled it again.
  expect(findings.filter((finding) => !finding.ok).map(({ part }) => part)).toEqual(['offsets', 'originals', 'journal']);
  expect((await client.search.find({ query: 'inmates' })).counts.article).toBe(1);
});

test('every window hears of a step after it is on disk', async ({ desk: { client, importText } }) => {
  const articleId = await importText('The ministry said about 120 inmates had escaped.');
  const changes = await client.project.changes();
  const heard = changes.next();
  const passage = await client.passages.create({ articleId, start: 4, end: 12 });
  expect((await heard).value).toMatchObject({ cause: 'action', label: 'Highlight passage', records: { passage: [passage.id] } });
  const undone = changes.next();
  await client.history.undo();
  expect((await undone).value).toMatchObject({ cause: 'undo', label: 'Highlight passage', records: { passage: [passage.id] } });
  await changes.return?.();
});

test('a fault of ours reaches the caller as an incident and the log as an error', async ({ desk: { client, crashes, workbench, path, importText } }) => {
  const articleId = await importText('About 120 escaped.');
  await client.project.close();
  const db = new Database(path);
  db.exec(`UPDATE canonical_text SET blocks = '{not json'`);
  db.close();
  workbench.openAt(path);
  const failing = client.articles.text({ id: articleId });
  await expect(failing).rejects.toMatchObject({ code: 'INTERNAL', message: expect.stringMatching(/incident [0-9A-F]{8}/) });
  expect(crashes).toHaveLength(1);
  expect(readFileSync(path).length).toBeGreaterThan(0);
});
