// Acts on many articles at once: each is one step, and undo brings back the same rows; the trash empties for good.
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import { dump } from '../../support/project-dump.ts';
import { importAll, test } from '../../support/workbench.ts';

const text = (at: number) => `Report ${at}\n\nThe ministry said about ${at}20 inmates had escaped from prison ${at}.\n`;

async function importReports(client: WorkbenchClient, count: number): Promise<string[]> {
  const files = Array.from({ length: count }, (_, at) => new File([text(at)], `${at}.txt`));
  return (await importAll(client, files)).map(({ articleId }) => articleId ?? '');
}

/** The rows as they are on disk; the file is locked for other writers, but whole between commits. */
function rowsOf(path: string): string {
  const db = new Database(path, { readonly: true });
  try {
    return dump(db);
  } finally {
    db.close();
  }
}

test('each bulk act is one step, undone and redone to the same rows', async ({ desk: { client, workbench, path } }) => {
  const ids = await importReports(client, 5);
  for (const [at, id] of ids.entries()) await client.articles.update({ id, outlet: at < 3 ? 'Harbour Post' : 'Strait Monitor' });
  const outlets = (await client.sources.list()).map(({ id }) => id);
  const [post = '', monitor = ''] = outlets;
  const acts: [label: string, act: () => Promise<unknown>][] = [
    ['Mark 5 articles as reviewed', () => client.articles.review({ ids, reviewed: true })],
    ['Mark 2 articles as not reviewed', () => client.articles.review({ ids: ids.slice(0, 2), reviewed: false })],
    ['Tag 5 as Prisons', () => client.tags.apply({ name: 'Prisons', targets: ids.map((id) => ({ record: 'article', id })) })],
    ['Grade 2 outlets C', () => client.sources.grade({ articleIds: ids, reliability: 'C', rationale: 'Local papers.' })],
    ['Merge Strait Monitor into Harbour Post', () => client.sources.merge({ id: monitor, into: post })],
    ['Move 4 articles to trash', () => client.articles.trash({ ids: ids.slice(1) })],
  ];
  for (const [label, act] of acts) {
    await act();
    expect((await client.history.state()).undo).toEqual({ label });
  }
  expect(await client.sources.list()).toMatchObject([{ name: 'Harbour Post', reliability: 'C', rationale: 'Local papers.', articles: 1 }]);
  const after = await client.articles.list({ trashed: true });
  for (const _ of acts) await client.history.undo();
  expect((await client.articles.list({})).map(({ reviewedAt, tags, source }) => [reviewedAt, tags, source?.reliability])).toEqual(ids.map(() => [null, [], null]));
  for (const _ of acts) await client.history.redo();
  expect(await client.articles.list({ trashed: true })).toEqual(after);
  workbench.close();
  const once = rowsOf(path);
  workbench.openAt(path);
  expect((await client.project.check()).findings.flatMap(({ problems }) => problems)).toEqual([]);
  workbench.close();
  expect(rowsOf(path)).toBe(once);
});

test('emptying the trash takes the claims that rest on it alone, and nothing of it is left in the file', async ({ desk: { client, workbench, path } }) => {
  const [kept = '', gone = '', also = ''] = await importReports(client, 3);
  const alone = await client.claims.create({ statement: 'Only in the trash', evidence: { articleId: gone, start: 0, end: 6 } });
  const both = await client.claims.create({ statement: 'Also elsewhere', evidence: { articleId: gone, start: 10, end: 22 } });
  await client.claims.addEvidence({ id: both.id, at: { articleId: kept, start: 0, end: 6 }, stance: 'supports' });
  await client.tags.apply({ name: 'Prisons', targets: [{ record: 'article', id: gone }, { articleId: gone, start: 0, end: 3 }] });
  await client.articles.trash({ ids: [gone, also] });
  const going = { articles: 2, names: ['Report 1', 'Report 2'], passages: 3, claims: 1, weakened: 1 };
  expect(await client.articles.trashContents()).toEqual(going);
  await expect(client.articles.emptyTrash({ articles: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await client.articles.emptyTrash({ articles: 2 })).toEqual(going);
  expect(await client.articles.list({ trashed: true })).toEqual([]);
  expect((await client.claims.list({})).map(({ id, evidence }) => [id, evidence.length])).toEqual([[both.id, 1]]);
  await expect(client.claims.get({ id: alone.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await client.project.check()).findings.flatMap(({ problems }) => problems)).toEqual([]);
  workbench.close();
  const db = new Database(path, { readonly: true });
  const count = (table: string) => db.prepare(`SELECT count(*) AS n FROM ${table}`).get();
  expect([count('original'), count('canonical_text'), count('article')]).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }]);
  db.close();
});

test('nothing can be undone past an emptied trash, and the same file can be imported again', async ({ desk: { client } }) => {
  const [kept = '', gone = ''] = await importReports(client, 2);
  await client.articles.review({ ids: [kept], reviewed: true });
  await client.articles.trash({ ids: [gone] });
  await client.articles.emptyTrash({ articles: 1 });
  expect(await client.history.state()).toEqual({ undo: null, redo: null });
  expect((await client.history.list({}))[0]).toMatchObject({ label: 'Empty the trash: 1 article deleted' });
  const [again] = await importAll(client, [new File([text(1)], '1.txt')]);
  expect(again?.outcome).toBe('imported');
  expect((await client.articles.text({ id: again?.articleId ?? '' })).text).toContain('120 inmates');
});

test('a text that another article has, too, stays when one of them is deleted', async ({ desk: { client } }) => {
  const [one = ''] = await importReports(client, 1);
  const [other] = await importAll(client, [new File([`<html><body><p>${text(0)}</p></body></html>`], 'page.html'), new File([text(7)], '7.txt')]);
  await client.articles.trash({ ids: [one] });
  await client.articles.emptyTrash({ articles: 1 });
  expect((await client.articles.text({ id: other?.articleId ?? '' })).text).toContain('inmates');
  expect((await client.project.check()).ok).toBe(true);
});

test('an outlet is deleted only when no article names it', async ({ desk: { client } }) => {
  const [id = ''] = await importReports(client, 1);
  await client.articles.update({ id, outlet: 'Harbour Post' });
  const [post] = await client.sources.list();
  await expect(client.sources.remove({ id: post?.id ?? '' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await client.articles.update({ id, outlet: null });
  await client.sources.remove({ id: post?.id ?? '' });
  expect(await client.sources.list()).toEqual([]);
});
