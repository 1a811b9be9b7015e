// Questions: asked once, worded anew, merged, deleted, and found by the search; claims come under them from the claim form.
import { expect } from 'vitest';
import { test, type TestDesk } from '../../support/workbench.ts';

const text = 'The ministry said about 120 inmates had escaped. The SDF said some 1,500 prisoners had fled.';

async function twoClaims({ client, importText }: TestDesk): Promise<[string, string]> {
  const articleId = await importText(text);
  const claimOf = async (words: string, questions: string[]) => {
    const start = text.indexOf(words);
    return (await client.claims.create({ statement: words, questions, evidence: { articleId, start, end: start + words.length } })).id;
  };
  return [await claimOf('about 120 inmates', ['How many escaped?', 'Who says so?']), await claimOf('some 1,500 prisoners', ['how many ESCAPED'])];
}

test('a claim comes under questions with its form, under several too, and an update that is silent leaves them', async ({ desk }) => {
  const { client } = desk;
  const [one, two] = await twoClaims(desk);
  expect(await client.questions.list()).toMatchObject([{ wording: 'How many escaped?', claims: 2 }, { wording: 'Who says so?', claims: 1 }]);
  await client.claims.update({ id: one, note: 'first figure' });
  expect((await client.claims.get({ id: one })).questions.map(({ wording }) => wording)).toEqual(['How many escaped?', 'Who says so?']);
  await client.claims.update({ id: one, questions: ['Who says so?'] });
  expect((await client.claims.get({ id: one })).questions).toMatchObject([{ wording: 'Who says so?' }]);
  await client.history.undo();
  expect((await client.claims.get({ id: one })).questions).toHaveLength(2);
  await client.claims.update({ id: two, questions: [] });
  expect((await client.claims.get({ id: two })).questions).toEqual([]);
});

test('what asks the same is one question; another wording of it is refused by name', async ({ desk }) => {
  const { client } = desk;
  const asked = await client.questions.create({ wording: 'Who opened the gates?' });
  expect(await client.questions.create({ wording: 'who opened the GATES' })).toEqual(asked);
  const other = await client.questions.create({ wording: 'How many fled?' });
  await expect(client.questions.update({ id: other.id, wording: 'Who opened the gates' })).rejects.toMatchObject({
    code: 'CONFLICT', message: expect.stringContaining('Who opened the gates?'),
  });
  expect(await client.questions.update({ id: other.id, wording: 'How many got away?', note: 'Adults only' })).toMatchObject({ wording: 'How many got away?', note: 'Adults only' });
});

test('merging moves claims and memos, twice under both is once under one, and one undo takes it back', async ({ desk }) => {
  const { client } = desk;
  const [one] = await twoClaims(desk);
  const [many, who] = await client.questions.list();
  if (!many || !who) throw new Error('the questions are missing');
  await client.memos.create({ on: { record: 'question', id: who.id }, body: 'ask Rudaw' });
  expect(await client.questions.merge({ id: who.id, intoId: many.id })).toMatchObject({ wording: many.wording, claims: 2 });
  expect((await client.claims.get({ id: one })).questions).toMatchObject([{ id: many.id }]);
  expect(await client.memos.list({ on: { record: 'question', id: many.id } })).toMatchObject([{ body: 'ask Rudaw' }]);
  await expect(client.questions.merge({ id: many.id, intoId: many.id })).rejects.toMatchObject({ code: 'CONFLICT' });
  await client.history.undo();
  expect(await client.questions.list()).toMatchObject([{ id: many.id, claims: 2 }, { id: who.id, claims: 1 }]);
});

test('a deleted question leaves its claims, takes its memos, and undo brings all back', async ({ desk }) => {
  const { client, crashes } = desk;
  const [one] = await twoClaims(desk);
  const [many] = await client.questions.list();
  if (!many) throw new Error('the question is missing');
  await client.memos.create({ on: { record: 'question', id: many.id }, body: 'the ministry counts guards, too' });
  await client.questions.remove({ id: many.id });
  expect(await client.memos.list({})).toEqual([]);
  expect((await client.claims.get({ id: one })).questions).toMatchObject([{ wording: 'Who says so?' }]);
  expect(await client.history.state()).toMatchObject({ undo: { label: 'Delete question “How many escaped?”' } });
  await client.history.undo();
  expect(await client.questions.list()).toMatchObject([{ id: many.id, claims: 2 }, {}]);
  expect(await client.memos.list({})).toHaveLength(1);
  expect(crashes).toEqual([]);
});

test('the search finds questions by wording and note, narrows to them, and to those of a claimant', async ({ desk }) => {
  const { client } = desk;
  const [one] = await twoClaims(desk);
  await client.claims.update({ id: one, claimant: 'Interior Ministry' });
  const [many, who] = await client.questions.list();
  if (!many || !who) throw new Error('the questions are missing');
  await client.questions.update({ id: many.id, note: 'Counted at roll call' });
  const found = async (query: string) => (await client.search.find({ query })).hits.filter(({ record }) => record === 'question').map(({ id }) => id);
  expect(await found('escap*')).toEqual([many.id]);
  expect(await found('roll call')).toEqual([many.id]);
  expect(await found('in:questions has:note')).toEqual([many.id]);
  expect((await found('in:questions claimant:ministry')).toSorted()).toEqual([many.id, who.id].toSorted());
  expect((await client.search.find({ query: 'many' })).hits).toMatchObject([{ record: 'question', title: 'How many escaped?', claims: 2, titleMarks: [{ start: 4, end: 8 }] }]);
  await client.questions.remove({ id: many.id });
  expect(await found('escap*')).toEqual([]);
});
