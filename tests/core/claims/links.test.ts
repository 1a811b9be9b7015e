// Links between claims: made by hand, seen from both ends, gone and back with their claim; likely matches are only offered.
import { expect } from 'vitest';
import type { TestDesk } from '../../support/workbench.ts';
import { test } from '../../support/workbench.ts';

async function twoClaims({ client, importText }: TestDesk) {
  const one = await importText('The ministry said about 120 inmates had escaped from the prison.', 'one.txt');
  const other = await importText('A spokesman said more than 1,500 inmates had escaped from that prison.', 'other.txt');
  const ministry = await client.claims.create({
    statement: 'About 120 inmates had escaped from the prison', claimant: 'Interior Ministry',
    quantity: { atLeast: 120, atMost: 120, unit: 'inmates', qualifier: 'about' }, evidence: { articleId: one, start: 0, end: 30 },
  });
  const spokesman = await client.claims.create({
    statement: 'More than 1,500 inmates had escaped from the prison', claimant: 'Farhad Shami',
    quantity: { atLeast: 1500, atMost: null, unit: 'inmates', qualifier: 'at-least' }, evidence: { articleId: other, start: 0, end: 30 },
  });
  return { ministry, spokesman, one };
}

test('a link is seen from both ends, once, and taken away again', async ({ desk }) => {
  const { ministry, spokesman } = await twoClaims(desk);
  const { claims, history } = desk.client;
  await claims.link({ fromId: spokesman.id, toId: ministry.id, kind: 'contradicts' });
  await claims.link({ fromId: spokesman.id, toId: ministry.id, kind: 'contradicts' });
  expect(await claims.links({ id: spokesman.id })).toMatchObject([
    { kind: 'contradicts', outward: true, claim: { id: ministry.id, claimant: 'Interior Ministry', quantity: { atLeast: 120 } } },
  ]);
  const [back] = await claims.links({ id: ministry.id });
  expect(back).toMatchObject({ kind: 'contradicts', outward: false, claim: { id: spokesman.id } });
  await claims.unlink({ linkId: back?.id ?? '' });
  expect(await claims.links({ id: ministry.id })).toEqual([]);
  expect(await history.undo()).toEqual({ label: 'Remove link' });
  expect(await claims.links({ id: ministry.id })).toHaveLength(1);
});

test('a claim does not link to itself, nor to one that is gone', async ({ desk }) => {
  const { ministry } = await twoClaims(desk);
  const { claims } = desk.client;
  await expect(claims.link({ fromId: ministry.id, toId: ministry.id, kind: 'repeats' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  const gone = '01890000-0000-7000-8000-000000000000';
  await expect(claims.link({ fromId: ministry.id, toId: gone, kind: 'repeats' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(claims.unlink({ linkId: gone })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a deleted claim takes its links along, and one undo brings all back', async ({ desk }) => {
  const { ministry, spokesman } = await twoClaims(desk);
  const { claims, history } = desk.client;
  await claims.link({ fromId: spokesman.id, toId: ministry.id, kind: 'contradicts' });
  await claims.link({ fromId: ministry.id, toId: spokesman.id, kind: 'denies' });
  await claims.remove({ id: ministry.id });
  expect(await claims.links({ id: spokesman.id })).toEqual([]);
  await history.undo();
  expect((await claims.links({ id: spokesman.id })).map(({ kind, outward }) => ({ kind, outward }))).toEqual([
    { kind: 'contradicts', outward: true }, { kind: 'denies', outward: false },
  ]);
});

test('a claim of another article about the same is offered, with the link that its bounds suggest', async ({ desk }) => {
  const { ministry, spokesman, one } = await twoClaims(desk);
  const { claims } = desk.client;
  // Of the same article, and of something else: neither is offered.
  await claims.create({ statement: 'About 120 inmates had escaped from the prison on Monday', evidence: { articleId: one, start: 4, end: 20 } });
  expect(await claims.likely({ id: spokesman.id })).toMatchObject([{ kind: 'contradicts', claim: { id: ministry.id } }, { kind: 'repeats' }]);
  expect((await claims.likely({ id: ministry.id })).map(({ claim }) => claim.id)).toEqual([spokesman.id]);
  await claims.link({ fromId: ministry.id, toId: spokesman.id, kind: 'contradicts' });
  expect(await claims.likely({ id: ministry.id })).toEqual([]);
});

test('what the program filled in is kept as such until it is changed or accepted', async ({ desk: { client, importText } }) => {
  const articleId = await importText('About 120 inmates had escaped on Monday.');
  const made = await client.claims.create({
    statement: 'About 120 inmates had escaped', kind: 'quantity', claimant: 'Interior Ministry', eventTime: '2026-01-19',
    quantity: { atLeast: 120, atMost: 120, unit: 'inmates', qualifier: 'about' },
    prefilled: ['kind', 'claimant', 'eventTime', 'quantity'], evidence: { articleId, start: 0, end: 29 },
  });
  expect(made.prefilled).toEqual(['kind', 'claimant', 'eventTime', 'quantity']);
  const changed = await client.claims.update({ id: made.id, eventTime: '2026-01-20', claimant: 'Interior Ministry', place: 'Shaddadi' });
  expect(changed.prefilled).toEqual(['kind', 'claimant', 'quantity']);
  expect((await client.claims.accept({ id: made.id, fields: ['kind'] })).prefilled).toEqual(['claimant', 'quantity']);
  expect((await client.claims.accept({ id: made.id })).prefilled).toEqual([]);
  await client.history.undo();
  expect((await client.claims.get({ id: made.id })).prefilled).toEqual(['claimant', 'quantity']);
});

test('parties like a name that is being typed', async ({ desk: { client, importText } }) => {
  const articleId = await importText('Somebody said something.');
  await client.claims.create({ statement: 'One', claimant: 'Ahmed al-Sharaa', via: ['Syrian Democratic Forces'], evidence: { articleId, start: 0, end: 8 } });
  const names = async (name: string) => (await client.parties.like({ name })).map((party) => party.name);
  expect(await names('Ahmad Al Shara')).toEqual(['Ahmed al-Sharaa']);
  expect(await names('SDF')).toEqual(['Syrian Democratic Forces']);
  expect(await names('zz')).toEqual([]);
});
