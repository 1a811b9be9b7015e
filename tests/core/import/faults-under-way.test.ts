// What can go wrong while an import runs: files that go, a disk that fills, a cancel, a second import, a closed project, a kill.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import type { ImportOutcome } from '../../../contract/articles.ts';
import { Refusal } from '../../../contract/refusals.ts';
import { importArticles } from '../../../core/articles/import-articles.ts';
import { processPool } from '../../../core/import/reading-pool.ts';
import { checkFile } from '../../../db/check.ts';
import { gatherFiles } from '../../../server/gather-files.ts';
import { madeUpText } from '../../bench/made-up-text.ts';
import { assayJson } from '../../support/command-line.ts';
import { openOnFullDisk } from '../../support/full-disk.ts';
import { importAll, test } from '../../support/workbench.ts';

const SLOW = { timeout: 180_000 };
const texts = (count: number, words = 120) => Array.from({ length: count }, (_, seed) => new File([madeUpText(seed, words)], `${seed}.txt`));

test('a file that is gone when its turn comes is refused, the others are read', async ({ desk: { client, crashes }, folder }) => {
  const path = join(folder, 'gone.txt');
  writeFileSync(path, 'Words that were here when the file was chosen.');
  const gone = new File([await openAsBlob(path)], 'gone.txt');
  rmSync(path);
  class Broken extends File {
    override arrayBuffer(): Promise<ArrayBuffer> {
      return Promise.reject(new Error('EIO: i/o error, read'));
    }
  }
  const [first, second, third] = await importAll(client, [gone, new Broken(['x'], 'broken.txt'), new File(['Words that stay.'], 'stays.txt')]);
  expect(first?.reason).toBe('gone.txt was not imported: it has gone or was changed since it was chosen. Check that it is still there, and import it again.');
  expect(second?.reason).toBe('broken.txt was not imported: it could not be read from the disk (EIO: i/o error, read). Check that it is still there, and import it again.');
  expect(third).toMatchObject({ outcome: 'imported' });
  expect(crashes).toEqual([]);
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('a folder that disappears meanwhile', async ({ desk: { client, crashes }, folder }) => {
  const news = join(folder, 'news');
  mkdirSync(news);
  for (let at = 0; at < 1500; at++) writeFileSync(join(news, `${String(at).padStart(4, '0')}.txt`), madeUpText(at, 80));
  const { files } = gatherFiles([news]);
  const outcomes: ImportOutcome[] = [];
  for await (const event of await client.articles.import({ files })) {
    if (outcomes.length === 0) rmSync(news, { recursive: true });
    outcomes.push(...event.outcomes);
  }
  expect(outcomes).toHaveLength(1500);
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused');
  expect(refused.length).toBeGreaterThan(0);
  for (const { reason } of refused) expect(reason).toMatch(/^\d+\.txt was not imported: it has gone .+\. Check .+\.$/);
  expect(await client.articles.list({})).toHaveLength(1500 - refused.length);
  expect(crashes).toEqual([]);
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('what may not be read costs nothing else that was given', async ({ folder }) => {
  const news = join(folder, 'news');
  mkdirSync(join(news, 'closed'), { recursive: true });
  mkdirSync(join(news, 'open'));
  for (const name of ['1.txt', 'closed/2.txt', 'open/3.txt']) writeFileSync(join(news, name), name);
  const { files, unreadable } = gatherFiles([join(news, 'gone'), join(news, 'x'.repeat(5000)), news]);
  expect(files.map(({ name }) => name)).toEqual(['1.txt', 'closed/2.txt', 'open/3.txt']);
  expect(unreadable.map(({ reason }) => reason.replace(/^.* was not/, 'it was not'))).toEqual([
    'it was not imported: there is no such file. Check the name.',
    'it was not imported: the system could not read it (ENAMETOOLONG). Copy it to another disk, and import it from there.',
  ]);
});

test('a disk that fills ends the import with one sentence; what came before is whole', SLOW, async ({ desk: { workbench, path } }) => {
  workbench.close();
  const { file, session, makeRoom } = openOnFullDisk(path);
  const kept: ImportOutcome[] = [];
  const run = async () => {
    for await (const { outcomes } of importArticles(session, { files: texts(1500) }, { pool: processPool(), logFault: (stack) => { throw new Error(stack); } })) kept.push(...outcomes);
  };
  const error = await run().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  expect(error).toMatchObject({ code: 'DISK_FULL', message: 'The disk has no room left for Escape.assay, and the last step was not saved. Free some room, then do it again.' });
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(1500);
  const count = () => file.sql.rawRows<{ n: number }>('SELECT count(*) AS n FROM article')[0]?.n;
  expect(count()).toBe(kept.length);
  expect(checkFile(file.sql).filter(({ ok }) => !ok)).toEqual([]);
  makeRoom(); // it goes on where it was
  kept.length = 0;
  await run();
  expect(kept.filter(({ outcome }) => outcome === 'imported' || outcome === 'duplicate')).toHaveLength(1500);
  expect(count()).toBe(1500);
  expect(checkFile(file.sql).filter(({ ok }) => !ok)).toEqual([]);
  file.close();
});

test('stopped in the middle of thousands, it tells all that it has written; what comes later under its step is not read', SLOW, async ({ desk: { client, crashes } }) => {
  const step = crypto.randomUUID();
  const told: ImportOutcome[] = [];
  for await (const { outcomes } of await client.articles.import({ files: texts(3000, 60), step })) {
    if (told.length === 0) await client.articles.stopImport({ step });
    told.push(...outcomes);
  }
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(3000);
  const kept = await client.articles.list({});
  expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(told.map(({ articleId }) => articleId)));
  for await (const late of await client.articles.import({ files: [new File(['Words on their way.'], 'late.txt')], step })) expect(late).toBeUndefined();
  expect(await client.articles.list({})).toHaveLength(kept.length);
  expect(crashes).toEqual([]);
});

test('cancelled by the caller in the middle of thousands', SLOW, async ({ desk: { client, crashes } }) => {
  const cancel = new AbortController();
  const events = await client.articles.import({ files: texts(3000, 60) }, { signal: cancel.signal });
  const listen = async () => {
    for await (const { done } of events) if (done >= 400) cancel.abort();
  };
  await listen().catch((error: unknown) => expect(String(error)).toMatch(/abort/i));
  const kept = await client.articles.list({});
  expect(kept.length).toBeGreaterThanOrEqual(400);
  expect(kept.length).toBeLessThan(3000);
  expect(await client.history.state()).toMatchObject({ undo: { label: `Import ${kept.length} articles` } });
  expect(crashes).toEqual([]);
  expect(await client.project.check()).toMatchObject({ ok: true });
  await client.history.undo();
  expect(await client.articles.list({})).toEqual([]);
});

test('two imports at the same time, and highlights between them, are a step each', SLOW, async ({ desk: { client, crashes, importText } }) => {
  const articleId = await importText('The ministry said about 120 inmates had escaped.', 'first.txt');
  const files = texts(600, 60);
  const highlight = async () => {
    for (let start = 0; start < 20; start += 4) await client.passages.create({ articleId, start, end: start + 3 });
  };
  const [left, right] = await Promise.all([importAll(client, files.slice(0, 400)), importAll(client, files.slice(200)), highlight()]);
  const imported = [...left, ...right].filter(({ outcome }) => outcome === 'imported');
  const duplicates = [...left, ...right].filter(({ outcome }) => outcome === 'duplicate');
  expect([imported.length, duplicates.length]).toEqual([600, 200]);
  expect(await client.articles.list({})).toHaveLength(601);
  expect(await client.project.check()).toMatchObject({ ok: true });
  for (let steps = (await client.history.list({ limit: 100 })).length; steps > 1; steps--) await client.history.undo();
  expect(await client.articles.list({})).toMatchObject([{ id: articleId, passages: 0 }]);
  expect(await client.project.check()).toMatchObject({ ok: true });
  expect(crashes).toEqual([]);
});

test('a project that is closed under an import: it ends, and nothing reaches the next project', SLOW, async ({ desk: { client, workbench, crashes, path }, folder }) => {
  let isOther = false;
  const other = join(folder, 'Other.assay');
  const run = async () => {
    for await (const { done } of await client.articles.import({ files: texts(1500, 60) })) {
      if (done < 200 || isOther) continue;
      isOther = true;
      workbench.createAt(other, 'Other');
    }
  };
  const error = await run().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'NO_PROJECT' });
  expect(await client.articles.list({})).toEqual([]);
  expect(crashes).toEqual([]);
  workbench.openAt(path);
  const kept = (await client.articles.list({})).length;
  expect(kept).toBeGreaterThanOrEqual(200);
  expect(await client.project.check()).toMatchObject({ ok: true });
  expect((await importAll(client, texts(300, 60))).every(({ outcome }) => outcome !== 'refused')).toBe(true);
});

test('a piece that comes after another project was opened does not reach that one', SLOW, async ({ desk: { client, workbench, crashes }, folder }) => {
  const step = crypto.randomUUID();
  for await (const { done } of await client.articles.import({ files: texts(20, 60), step })) expect(done).toBeGreaterThan(0);
  workbench.createAt(join(folder, 'Other.assay'), 'Other');
  const late = async () => {
    for await (const { done } of await client.articles.import({ files: texts(10, 60), step })) expect(done).toBe(0);
  };
  await expect(late()).rejects.toMatchObject({ code: 'NO_PROJECT' });
  expect(await client.articles.list({})).toEqual([]);
  expect(crashes).toEqual([]);
});

test('killed in the middle, `assay import` goes on where it was', SLOW, async ({ folder }) => {
  const news = join(folder, 'news');
  mkdirSync(news);
  const count = 1500;
  for (let at = 0; at < count; at++) writeFileSync(join(news, `${String(at).padStart(4, '0')}.txt`), madeUpText(at, 80));
  const project = join(folder, 'Killed.assay');
  assayJson('new', project);
  const assay = join(import.meta.dirname, '../../../server/assay.mjs');
  const child = spawn(process.execPath, [assay, 'import', project, news, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let lines = 0;
  for await (const _ of createInterface({ input: child.stdout })) if (++lines === 300) child.kill('SIGKILL');
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
  const kept = assayJson('articles', project).length;
  expect(kept).toBeGreaterThanOrEqual(300);
  const outcomes = assayJson('import', project, news) as ImportOutcome[];
  expect(outcomes.filter(({ outcome }) => outcome === 'duplicate')).toHaveLength(kept);
  expect(outcomes.filter(({ outcome }) => outcome === 'imported')).toHaveLength(count - kept);
  expect(assayJson('check', project)).toMatchObject([{ ok: true }]);
});
