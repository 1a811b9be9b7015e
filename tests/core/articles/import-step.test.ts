// An import is one step of history, however many requests it took; it cannot be undone while it is under way, and not half.
import { expect } from 'vitest';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import { madeUpText } from '../../bench/made-up-text.ts';
import { test } from '../../support/workbench.ts';

const texts = (from: number, count: number) => Array.from({ length: count }, (_, at) => new File([madeUpText(from + at, 60)], `${from + at}.txt`));

async function importPiece(client: WorkbenchClient, files: File[], step: string): Promise<void> {
  for await (const { outcomes } of await client.articles.import({ files, step })) for (const { outcome } of outcomes) expect(outcome).toBe('imported');
}

test('pieces of one import are one step and one undo, also with a highlight between them', async ({ desk: { client, crashes } }) => {
  const step = crypto.randomUUID();
  await importPiece(client, texts(0, 3), step);
  const [first] = await client.articles.list({});
  await client.passages.create({ articleId: first?.id ?? '', start: 0, end: 4 });
  await importPiece(client, texts(3, 4), step);
  expect((await client.history.list({})).map(({ label }) => label)).toEqual(['Import 7 articles', 'Highlight passage']);
  await client.history.undo();
  await client.history.undo();
  expect(await client.articles.list({})).toEqual([]);
  await client.history.redo();
  expect(await client.articles.list({})).toHaveLength(7);
  expect(await client.project.check()).toMatchObject({ ok: true });
  expect(crashes).toEqual([]);
});

test('another import is another step', async ({ desk: { client } }) => {
  await importPiece(client, texts(0, 2), crypto.randomUUID());
  await importPiece(client, texts(2, 2), crypto.randomUUID());
  expect((await client.history.list({})).map(({ label }) => label)).toEqual(['Import 2 articles', 'Import 2 articles']);
});

test('what comes after an undo between two pieces is a step of its own', async ({ desk: { client } }) => {
  const step = crypto.randomUUID();
  await importPiece(client, texts(0, 2), step);
  await client.history.undo();
  await importPiece(client, texts(2, 3), step);
  expect(await client.articles.list({})).toHaveLength(3);
  await client.history.undo();
  expect(await client.articles.list({})).toEqual([]);
  await client.history.redo();
  expect(await client.articles.list({})).toHaveLength(3);
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('an import under way is not undone, with a sentence that says so; afterwards it is, as a whole', async ({ desk: { client } }) => {
  let seen = 0;
  for await (const { outcomes } of await client.articles.import({ files: texts(0, 300) })) {
    const isFirst = seen === 0;
    seen += outcomes.length;
    if (isFirst) {
      await expect(client.history.undo()).rejects.toMatchObject({
        code: 'STEP_UNDER_WAY', message: expect.stringMatching(/^“Import \d+ articles?” was not undone: it is still under way\. Wait until it ends, or stop it, then undo it as a whole\.$/),
      });
      const passage = await client.passages.create({ articleId: outcomes[0]?.articleId ?? '', start: 0, end: 4 });
      expect(await client.history.undo()).toEqual({ label: 'Highlight passage' });
      expect((await client.passages.list({})).map(({ id }) => id)).not.toContain(passage.id);
    }
  }
  expect(seen).toBe(300);
  expect(await client.history.undo()).toEqual({ label: 'Import 300 articles' });
  expect(await client.articles.list({})).toEqual([]);
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('an import that nobody listens to any more can be undone', async ({ desk: { client } }) => {
  for await (const { done } of await client.articles.import({ files: texts(0, 300) })) if (done < 300) break;
  const kept = (await client.articles.list({})).length;
  expect(await client.history.undo()).toEqual({ label: kept === 1 ? 'Import 1 article' : `Import ${kept} articles` });
  expect(await client.articles.list({})).toEqual([]);
});
