// Many claims changed at once: one step under a label in words, all of them or none.
import { expect } from 'vitest';
import { test, type TestDesk } from '../../support/workbench.ts';

const text = 'The ministry said about 120 inmates had escaped. The SDF said some 1,500 prisoners had fled. A resident saw nobody.';

async function threeClaims({ client, importText }: TestDesk): Promise<string[]> {
  const articleId = await importText(text);
  const ids: string[] = [];
  for (const words of ['about 120 inmates', 'some 1,500 prisoners', 'A resident saw nobody']) {
    const start = text.indexOf(words);
    const claim = await client.claims.create({
      statement: words, kind: 'quantity', claimant: 'Somebody', prefilled: ['kind', 'claimant'], evidence: { articleId, start, end: start + words.length },
    });
    ids.push(claim.id);
  }
  return ids;
}

test('one change of several claims is one step with a label in words', async ({ desk }) => {
  const { client } = desk;
  const ids = await threeClaims(desk);
  expect(await client.claims.updateMany({ ids, set: { status: 'disputed', claimant: 'Interior Ministry' } })).toEqual({ changed: 3 });
  expect(await client.history.state()).toMatchObject({ undo: { label: 'Set status and claimant of 3 claims' } });
  const all = await client.claims.list({});
  expect(new Set(all.map(({ claimant }) => claimant?.id)).size).toBe(1);
  expect(all).toMatchObject(ids.map(() => ({ status: 'disputed', claimant: { name: 'Interior Ministry' }, prefilled: ['kind'] })));
  await client.history.undo();
  expect(await client.claims.list({})).toMatchObject(ids.map(() => ({ status: 'open', claimant: { name: 'Somebody' }, prefilled: ['kind', 'claimant'] })));
  expect((await client.parties.list()).map(({ name }) => name)).toEqual(['Somebody']);
});

test('what is so already does not count, and leaves no step where it is so everywhere', async ({ desk }) => {
  const { client } = desk;
  const ids = await threeClaims(desk);
  await client.claims.updateMany({ ids: ids.slice(0, 2), set: { credibility: 3 } });
  expect(await client.claims.updateMany({ ids, set: { credibility: 3 } })).toEqual({ changed: 1 });
  expect(await client.history.state()).toMatchObject({ undo: { label: 'Set credibility of 1 claim' } });
  expect(await client.claims.updateMany({ ids, set: { credibility: 3 } })).toEqual({ changed: 0 });
  expect(await client.history.state()).toMatchObject({ undo: { label: 'Set credibility of 1 claim' } });
});

test('claims stand under a question, found by its wording, and under none again', async ({ desk }) => {
  const { client } = desk;
  const [one = '', two = '', three = ''] = await threeClaims(desk);
  await client.claims.updateMany({ ids: [one, two], set: { question: 'How many escaped?' } });
  await client.claims.updateMany({ ids: [three], set: { question: 'how many ESCAPED' } });
  expect(await client.questions.list()).toMatchObject([{ wording: 'How many escaped?', claims: 3 }]);
  await client.claims.updateMany({ ids: [two], set: { question: 'Who opened the gates?' } });
  expect((await client.claims.list({})).map(({ questions }) => questions.map(({ wording }) => wording))).toEqual([
    ['How many escaped?'], ['Who opened the gates?'], ['How many escaped?'],
  ]);
  await client.claims.updateMany({ ids: [one, two, three], set: { question: null } });
  expect((await client.claims.list({})).flatMap(({ questions }) => questions)).toEqual([]);
  await client.history.undo();
  expect((await client.claims.get({ id: two })).questions).toMatchObject([{ wording: 'Who opened the gates?' }]);
});

test('a claim that is gone refuses the whole, by number, and nothing changes', async ({ desk }) => {
  const { client, crashes } = desk;
  const [one = '', two = '', three = ''] = await threeClaims(desk);
  await client.claims.remove({ id: two });
  const refused = { code: 'CONFLICT', message: 'Nothing was changed: 1 of the 3 claims is no longer in this project. Choose again, then repeat it.' };
  await expect(client.claims.updateMany({ ids: [one, two, three], set: { status: 'refuted' } })).rejects.toMatchObject(refused);
  await expect(client.claims.removeMany({ ids: [one, two, three] })).rejects.toMatchObject(refused);
  await expect(client.claims.updateMany({ ids: [one], set: {} })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(await client.claims.list({})).toMatchObject([{ id: one, status: 'open' }, { id: three, status: 'open' }]);
  expect(crashes).toEqual([]);
});

test('several are deleted and come back in one step, with their links and questions', async ({ desk }) => {
  const { client } = desk;
  const [one = '', two = '', three = ''] = await threeClaims(desk);
  await client.claims.link({ fromId: one, toId: two, kind: 'contradicts' });
  await client.claims.updateMany({ ids: [one], set: { question: 'How many escaped?' } });
  await client.claims.removeMany({ ids: [one, two, one] });
  expect(await client.history.state()).toMatchObject({ undo: { label: 'Delete 2 claims' } });
  expect(await client.claims.list({})).toMatchObject([{ id: three, links: [] }]);
  await client.history.undo();
  expect(await client.claims.list({})).toMatchObject([
    { id: one, links: [{ kind: 'contradicts', outward: true }], questions: [{ wording: 'How many escaped?' }] },
    { id: two, links: [{ kind: 'contradicts', outward: false }], questions: [] },
    { id: three },
  ]);
});

test('what was read from the text is accepted of several in one step', async ({ desk }) => {
  const { client } = desk;
  const ids = await threeClaims(desk);
  await client.claims.accept({ id: ids[0] ?? '' });
  expect(await client.claims.acceptMany({ ids })).toEqual({ changed: 2 });
  expect(await client.history.state()).toMatchObject({ undo: { label: 'Accept prefilled fields of 2 claims' } });
  expect((await client.claims.list({})).flatMap(({ prefilled }) => prefilled)).toEqual([]);
  await client.history.undo();
  expect((await client.claims.list({})).map(({ prefilled }) => prefilled.length)).toEqual([0, 2, 2]);
});

test('the words that claims use are told: places with their other names, units by claimant and question', async ({ desk }) => {
  const { client } = desk;
  const [one = '', two = ''] = await threeClaims(desk);
  const quantity = { atLeast: 120, atMost: 120, unit: 'ISIS inmates', qualifier: 'about' as const };
  await client.claims.update({ id: one, quantity, place: 'Shaddadi', claimant: 'Interior Ministry' });
  await client.claims.update({ id: two, quantity: { ...quantity, unit: 'prisoners' }, place: 'Shaddadi' });
  const [city] = (await client.parties.list()).filter(({ name }) => name === 'Somebody');
  await client.parties.update({ id: city?.id ?? '', kind: 'place', aliases: ['Somewhere'] });
  await client.claims.updateMany({ ids: [one], set: { question: 'How many escaped?' } });
  const [question] = await client.questions.list();
  expect(await client.claims.words()).toEqual({
    places: [{ name: 'Somebody', aliases: ['Somewhere'] }, { name: 'Shaddadi', aliases: [] }],
    units: [
      { unit: 'ISIS inmates', claimant: 'Interior Ministry', questionId: question?.id, count: 1 },
      { unit: 'prisoners', claimant: 'Somebody', questionId: null, count: 1 },
    ],
  });
});
