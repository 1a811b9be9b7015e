// An import that comes in pieces: many files as one message, and a piece that comes while the one before it is read waits for its turn.
import { expect } from 'vitest';
import type { ImportOutcome } from '../../../contract/articles.ts';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import { Refusal } from '../../../contract/refusals.ts';
import { importArticles } from '../../../core/articles/import-articles.ts';
import { processPool } from '../../../core/import/reading-pool.ts';
import { packFiles } from '../../../renderer/library/pack-files.ts';
import { madeUpText } from '../../bench/made-up-text.ts';
import { openOnFullDisk } from '../../support/full-disk.ts';
import { test } from '../../support/workbench.ts';

const texts = (from: number, count: number) => Array.from({ length: count }, (_, at) => new File([madeUpText(from + at, 60)], `news/${from + at}.txt`));
const tools = { pool: processPool(), logFault: (stack: string) => { throw new Error(stack); } };

async function imported(client: WorkbenchClient, files: File[], step: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const { outcomes } of await client.articles.import({ files: packFiles(files), step })) paths.push(...outcomes.map(({ path }) => path));
  return paths;
}

test('files that came as one are each imported under their names, an empty one is refused', async ({ desk: { client } }) => {
  const page = new File(['<html><head><title>The quay</title></head><body><p>The ministry closed the quay on Monday, three officials said.</p></body></html>'], 'pages/quay.html', { type: 'text/html' });
  const arabic = new File(['أعلنت الوزارة إغلاق الميناء، وقال ثلاثة مسؤولين إن السبب لم يعرف بعد.'], 'الميناء.txt', { type: 'text/plain' });
  const given = [...texts(0, 2), new File([], 'empty.txt'), page, arabic];
  const outcomes: ImportOutcome[] = [];
  for await (const event of await client.articles.import({ files: packFiles(given) })) outcomes.push(...event.outcomes);
  expect(outcomes.map(({ path, outcome }) => [path, outcome])).toEqual([
    ['news/0.txt', 'imported'], ['news/1.txt', 'imported'], ['empty.txt', 'refused'], ['pages/quay.html', 'imported'], ['الميناء.txt', 'imported'],
  ]);
  const article = await client.articles.get({ id: outcomes[3]?.articleId ?? '' });
  expect(article).toMatchObject({ fileName: 'pages/quay.html', title: 'The quay', original: { bytes: page.size, mediaType: 'text/html' } });
  expect(await (await client.articles.original({ id: outcomes[4]?.articleId ?? '' })).text()).toBe(await arabic.text());
});

test('parts that are not what their bytes say are not taken', async ({ desk: { client } }) => {
  const { parts, bytes } = packFiles(texts(0, 2));
  const short = { parts, bytes: new File([bytes.slice(1)], bytes.name) };
  await expect(client.articles.import({ files: short })).rejects.toMatchObject({ code: 'BAD_REQUEST', message: 'The size of the bytes of the files was not taken. It is not the one that was announced. Choose the files again.' });
  expect(await client.articles.list({})).toEqual([]);
});

test('pieces that are sent at the same time are one step, in the order in which they came', async ({ desk: { client, crashes } }) => {
  const step = crypto.randomUUID();
  const pieces = await Promise.all([imported(client, texts(0, 200), step), imported(client, texts(200, 30), step), imported(client, texts(230, 5), step)]);
  expect(pieces.map(({ length }) => length)).toEqual([200, 30, 5]);
  const kept = (await client.articles.list({})).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(kept.map(({ fileName }) => fileName)).toEqual(pieces.flat());
  expect((await client.history.list({})).map(({ label }) => label)).toEqual(['Import 235 articles']);
  await client.history.undo();
  expect(await client.articles.list({})).toEqual([]);
  expect(crashes).toEqual([]);
});

test('of a stopped import no piece that waits is read', async ({ desk: { client } }) => {
  const step = crypto.randomUUID();
  const events = await client.articles.import({ files: packFiles(texts(0, 3000)), step });
  const waiting = imported(client, texts(3000, 10), step);
  let told = 0;
  for await (const { outcomes } of events) {
    if (told === 0) await client.articles.stopImport({ step });
    told += outcomes.length;
  }
  expect(await waiting).toEqual([]);
  expect(told).toBeLessThan(3000);
  expect(await client.articles.list({})).toHaveLength(told);
});

test('where a piece fails, nothing comes of those that wait', async ({ desk: { workbench, path } }) => {
  workbench.close();
  const { file, session } = openOnFullDisk(path);
  const step = crypto.randomUUID();
  const kept: number[] = [0, 0];
  const run = async (piece: 0 | 1, files: File[]) => {
    for await (const { outcomes } of importArticles(session, { files, step }, tools)) kept[piece] = (kept[piece] ?? 0) + outcomes.length;
  };
  const [first, second] = await Promise.allSettled([run(0, texts(0, 3000)), run(1, texts(3000, 1))]);
  expect(first).toMatchObject({ status: 'rejected', reason: expect.any(Refusal) });
  expect(second).toMatchObject({ status: 'fulfilled' });
  expect(kept[1]).toBe(0);
  expect(file.sql.rawRows('SELECT id FROM article')).toHaveLength(kept[0] ?? 0);
  file.close();
});
