// Parties by the analyst's hand: renamed, merged, split, kept apart, deleted; each one step that undo takes back whole.
import { expect } from 'vitest';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import { test } from '../../support/workbench.ts';

const text = 'Al-Sharaa said 120 escaped. The SDF, through Rudaw, denied it.';

async function claimBy(client: WorkbenchClient, articleId: string, claimant: string, via: string[] = []) {
  const claim = await client.claims.create({ statement: `${claimant} said so`, claimant, via, evidence: { articleId, start: 0, end: 9 } });
  return { claim, partyId: claim.claimant?.id ?? '' };
}

const named = async (client: WorkbenchClient, name: string) => (await client.parties.list()).find((party) => party.name === name);

test('a new name keeps the old one as an alias, and no two parties share one', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const { partyId } = await claimBy(client, articleId, 'al-Sharaa');
  await claimBy(client, articleId, 'SDF');
  expect(await client.parties.update({ id: partyId, name: 'Ahmed al-Sharaa', kind: 'person', note: 'President' })).toMatchObject({
    name: 'Ahmed al-Sharaa', aliases: ['al-Sharaa'], kind: 'person', note: 'President',
  });
  expect(await client.parties.update({ id: partyId, name: 'al-Sharaa' })).toMatchObject({ aliases: ['Ahmed al-Sharaa'] });
  await expect(client.parties.update({ id: partyId, name: 'sdf' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(client.parties.update({ id: partyId, aliases: ['SDF'] })).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('merging unites names, claims, chains, notes and memos in one step', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const one = await claimBy(client, articleId, 'President Ahmed al-Sharaa');
  const two = await claimBy(client, articleId, 'Al Shara', ['SANA']);
  const three = await claimBy(client, articleId, 'SANA', ['al-Sharaa', 'Al Shara', 'Rudaw']);
  const third = three.claim.via[0]?.id ?? '';
  await client.parties.update({ id: two.partyId, aliases: ['Julani'], kind: 'person', note: 'Second' });
  await client.parties.update({ id: one.partyId, note: 'First' });
  await client.memos.create({ on: { record: 'party', id: third }, body: 'The same?' });
  const before = { parties: await client.parties.list(), claims: await client.claims.list({}), memos: await client.memos.list() };
  const merged = await client.parties.merge({ ids: [two.partyId, third], intoId: one.partyId });
  expect(merged).toMatchObject({
    name: 'President Ahmed al-Sharaa', aliases: ['Al Shara', 'Julani', 'al-Sharaa'], kind: 'person', note: 'First\n\nSecond', claims: 2, through: 1,
  });
  expect((await client.claims.get({ id: three.claim.id })).via.map(({ name }) => name)).toEqual(['President Ahmed al-Sharaa', 'Rudaw']);
  expect(await client.memos.list()).toMatchObject([{ on: { record: 'party', id: one.partyId } }]);
  await client.history.undo();
  expect({ parties: await client.parties.list(), claims: await client.claims.list({}), memos: await client.memos.list() }).toEqual(before);
  await client.history.redo();
  expect(await named(client, 'President Ahmed al-Sharaa')).toMatchObject({ claims: 2 });
  await expect(client.parties.merge({ ids: [one.partyId], intoId: one.partyId })).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('splitting takes names and claims out; the two are not suggested as one again', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const { partyId } = await claimBy(client, articleId, 'Interior Ministry');
  await client.parties.update({ id: partyId, aliases: ['Turkish Interior Ministry', 'MoI'] });
  const turkish = await claimBy(client, articleId, 'Turkish Interior Ministry', ['MoI']);
  const split = { id: partyId, name: 'Turkish Interior Ministry', aliases: [], claimIds: [turkish.claim.id] };
  expect(await client.parties.split(split)).toMatchObject({ name: 'Turkish Interior Ministry', aliases: [], claims: 1, through: 0 });
  expect(await named(client, 'Interior Ministry')).toMatchObject({ aliases: ['MoI'], claims: 1, through: 0 });
  expect(await client.parties.suggestions()).toEqual([]);
  await client.history.undo();
  expect(await named(client, 'Interior Ministry')).toMatchObject({ aliases: ['Turkish Interior Ministry', 'MoI'], claims: 2 });
  await expect(client.parties.split({ ...split, name: 'interior ministry' })).rejects.toMatchObject({ code: 'CONFLICT' });
  const other = await claimBy(client, articleId, 'Rudaw');
  await expect(client.parties.split({ ...split, claimIds: [other.claim.id] })).rejects.toMatchObject({ code: 'BAD_INPUT' });
});

test('suggests with a reason, until told that the two are not one', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const one = await claimBy(client, articleId, 'SDF');
  const two = await claimBy(client, articleId, 'Syrian Democratic Forces');
  await claimBy(client, articleId, 'Rudaw');
  const [first, ...more] = await client.parties.suggestions();
  expect(more).toEqual([]);
  expect(first).toMatchObject({ reason: 'acronym', one: 'SDF', other: 'Syrian Democratic Forces' });
  await client.parties.keepApart({ ids: [two.partyId, one.partyId] });
  expect(await client.parties.suggestions()).toEqual([]);
  await client.history.undo();
  expect(await client.parties.suggestions()).toHaveLength(1);
  await client.history.redo();
  await client.parties.merge({ ids: [one.partyId], intoId: two.partyId });
  expect(await client.parties.list()).toHaveLength(2);
});

test('only parties that no claim names can be deleted', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const one = await claimBy(client, articleId, 'SDF', ['Rudaw']);
  const rudaw = await named(client, 'Rudaw');
  await expect(client.parties.remove({ ids: [rudaw?.id ?? ''] })).rejects.toMatchObject({ code: 'CONFLICT' });
  await client.memos.create({ on: { record: 'party', id: one.partyId }, body: 'Why' });
  await client.claims.remove({ id: one.claim.id });
  await client.parties.remove({ ids: (await client.parties.list()).map(({ id }) => id) });
  expect(await client.parties.list()).toEqual([]);
  expect(await client.memos.list()).toEqual([]);
  await client.history.undo();
  expect(await client.parties.list()).toHaveLength(2);
  expect(await client.memos.list()).toHaveLength(1);
});
