// Claims: made in one step from a selection, changed field by field, never without evidence.
import { expect } from 'vitest';
import { test } from '../../support/workbench.ts';

const text = 'Syria’s Interior Ministry said about 120 inmates had escaped. SDF spokesman Farhad Shami said more than 1,500 had.';

function range(quote: string) {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
}

test('a claim, its passage, its parties and the outlet’s grade are one step', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const claim = await client.claims.create({
    statement: 'About 120 inmates escaped', kind: 'quantity', claimant: 'Interior Ministry', via: ['SANA'],
    quantity: { atLeast: 120, atMost: 120, unit: 'inmates', qualifier: 'about' },
    eventTime: '2026-01-19', credibility: 3, place: 'Shaddadi',
    evidence: { articleId, ...range('about 120 inmates had escaped') },
    source: { outlet: 'The Paper', reliability: 'B' },
  });
  expect(claim).toMatchObject({
    statement: 'About 120 inmates escaped', polarity: 'affirms', status: 'open', claimant: { name: 'Interior Ministry' },
    via: [{ name: 'SANA' }], quantity: { atLeast: 120, atMost: 120, unit: 'inmates', qualifier: 'about' },
    evidence: [{ quote: 'about 120 inmates had escaped', stance: 'supports', source: { name: 'The Paper', reliability: 'B' } }],
  });
  expect((await client.articles.get({ id: articleId })).origins.outlet).toBe('by hand');
  await client.history.undo();
  expect(await client.claims.list({})).toEqual([]);
  expect(await client.passages.list({})).toEqual([]);
  expect(await client.parties.list()).toEqual([]);
  expect(await client.sources.list()).toEqual([]);
});

test('names find the party that is there, by any spelling or alias', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const evidence = { articleId, ...range('Farhad Shami') };
  const first = await client.claims.create({ statement: 'One', claimant: 'Ahmed al-Sharaa', evidence });
  await client.parties.update({ id: first.claimant?.id ?? '', aliases: ['Al Shara'], kind: 'person' });
  const second = await client.claims.create({ statement: 'Two', claimant: 'al shara', evidence });
  const third = await client.claims.create({ statement: 'Three', claimant: 'AHMED  AL-SHARAA', evidence });
  expect(second.claimant?.id).toBe(first.claimant?.id);
  expect(third.claimant?.id).toBe(first.claimant?.id);
  expect(await client.parties.list()).toMatchObject([{ name: 'Ahmed al-Sharaa', kind: 'person', claims: 3 }]);
  expect(await client.passages.list({})).toHaveLength(1);
});

test('an update touches only what was given', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const claim = await client.claims.create({
    statement: 'About 120 escaped', claimant: 'Interior Ministry', credibility: 3, evidence: { articleId, ...range('120') },
  });
  const changed = await client.claims.update({ id: claim.id, status: 'disputed', quantity: { atLeast: 1501, atMost: null, unit: 'inmates', qualifier: 'at-least' } });
  expect(changed).toMatchObject({ statement: 'About 120 escaped', claimant: claim.claimant, credibility: 3, status: 'disputed', quantity: { atLeast: 1501, atMost: null } });
  expect(await client.claims.update({ id: claim.id, claimant: null, quantity: null })).toMatchObject({ claimant: null, quantity: null, status: 'disputed' });
});

test('evidence comes from any article, and the last of it stays', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const other = await importText('A second report repeats that 120 escaped.', 'second.txt');
  const claim = await client.claims.create({ statement: '120 escaped', evidence: { articleId, ...range('about 120') } });
  const both = await client.claims.addEvidence({ id: claim.id, at: { articleId: other, start: 29, end: 40 }, stance: 'context' });
  expect(both.evidence.map(({ stance, quote }) => ({ stance, quote }))).toEqual([
    { stance: 'supports', quote: 'about 120' }, { stance: 'context', quote: '120 escaped' },
  ]);
  const [first, second] = both.evidence;
  await client.claims.setStance({ evidenceId: second?.id ?? '', stance: 'contradicts' });
  await client.claims.removeEvidence({ evidenceId: first?.id ?? '' });
  await expect(client.claims.removeEvidence({ evidenceId: second?.id ?? '' })).rejects.toMatchObject({
    code: 'CONFLICT', message: expect.stringContaining('rests on this passage alone'),
  });
  expect((await client.claims.get({ id: claim.id })).evidence).toMatchObject([{ stance: 'contradicts' }]);
});

test('a passage under a claim cannot be deleted; a deleted claim leaves its passage', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const claim = await client.claims.create({ statement: '120 escaped', evidence: { articleId, ...range('about 120') } });
  const [passage] = await client.passages.list({ articleId });
  await expect(client.passages.remove({ id: passage?.id ?? '' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await client.tags.apply({ name: 'numbers', targets: [{ record: 'claim', id: claim.id }] });
  await client.claims.remove({ id: claim.id });
  expect(await client.passages.list({ articleId })).toMatchObject([{ id: passage?.id, claims: [] }]);
  await client.passages.remove({ id: passage?.id ?? '' });
  await client.history.undo();
  await client.history.undo();
  expect(await client.claims.list({})).toMatchObject([{ id: claim.id, tags: [{ name: 'numbers' }] }]);
});

test('impossible input is refused with a sentence and changes nothing', async ({ desk: { client, importText, crashes } }) => {
  const articleId = await importText(text);
  const evidence = { articleId, ...range('about 120') };
  await expect(client.claims.create({ statement: '  ', evidence })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(client.claims.create({ statement: 'x', evidence: { articleId, start: 5, end: 9999 } })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  await expect(client.claims.create({ statement: 'x', eventTime: 'yesterday', evidence })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(client.claims.create({ statement: 'x', evidence, source: { reliability: 'A' } })).rejects.toMatchObject({
    code: 'BAD_INPUT', message: 'The article states no outlet, so there is nothing to grade. Name the outlet first.',
  });
  await expect(client.claims.get({ id: articleId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await client.claims.list({})).toEqual([]);
  expect(await client.passages.list({})).toEqual([]);
  expect(crashes).toEqual([]);
});
