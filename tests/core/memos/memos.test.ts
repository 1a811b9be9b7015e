// Memos on anything: written, changed, deleted, gone and back with what they hang on.
import { expect } from 'vitest';
import { test } from '../../support/workbench.ts';

test('hang on every record and on the project, newest first', async ({ desk: { client, importText } }) => {
  const articleId = await importText('The Paper\n\nThe ministry said 120 escaped.');
  const claim = await client.claims.create({ statement: '120 escaped', claimant: 'Ministry', evidence: { articleId, start: 0, end: 9 }, source: { outlet: 'The Paper', reliability: 'B' } });
  const [tag, [source]] = [await client.tags.create({ name: 'Escapes' }), await client.sources.list()];
  const passageId = claim.evidence[0]?.passageId ?? '';
  const targets = [
    { record: 'project' }, { record: 'article', id: articleId }, { record: 'passage', id: passageId }, { record: 'claim', id: claim.id },
    { record: 'party', id: claim.claimant?.id ?? '' }, { record: 'tag', id: tag.id }, { record: 'source', id: source?.id ?? '' },
  ] as const;
  for (const [at, on] of targets.entries()) await client.memos.create({ on, body: `Memo ${at}\nسطر ثان` });
  const all = await client.memos.list();
  expect(all.map(({ on }) => on)).toEqual(targets.toReversed());
  expect(all.map(({ label }) => label)).toEqual(['The Paper', 'Escapes', 'Ministry', '120 escaped', 'The Paper', expect.any(String), '']);
  expect(all.find(({ on }) => on.record === 'passage')?.place).toEqual({ articleId, at: { start: 0, end: 9 } });
  expect(await client.memos.list({ on: { record: 'project' } })).toMatchObject([{ body: 'Memo 0\nسطر ثان' }]);
  await expect(client.memos.create({ on: { record: 'claim', id: articleId }, body: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('are changed and deleted, and undo takes it back', async ({ desk: { client } }) => {
  const memo = await client.memos.create({ on: { record: 'project' }, body: 'First' });
  expect(await client.memos.update({ id: memo.id, body: 'Second' })).toMatchObject({ body: 'Second', createdAt: memo.createdAt });
  await client.memos.remove({ id: memo.id });
  await client.history.undo();
  await client.history.undo();
  expect(await client.memos.list()).toMatchObject([{ body: 'First', updatedAt: memo.updatedAt }]);
});

test('go with the claim and the passage that they hang on, in the same step', async ({ desk: { client, importText } }) => {
  const articleId = await importText('The ministry said 120 escaped.');
  const claim = await client.claims.create({ statement: '120 escaped', evidence: { articleId, start: 0, end: 9 } });
  const passageId = claim.evidence[0]?.passageId ?? '';
  await client.memos.create({ on: { record: 'claim', id: claim.id }, body: 'On the claim' });
  await client.memos.create({ on: { record: 'passage', id: passageId }, body: 'On the passage' });
  await client.claims.remove({ id: claim.id });
  expect((await client.memos.list()).map(({ body }) => body)).toEqual(['On the passage']);
  await client.passages.remove({ id: passageId });
  expect(await client.memos.list()).toEqual([]);
  await client.history.undo();
  await client.history.undo();
  expect((await client.memos.list()).map(({ body }) => body)).toEqual(['On the passage', 'On the claim']);
});
