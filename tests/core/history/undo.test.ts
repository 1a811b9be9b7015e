// Undo and redo: whatever an analyst did in a session can be taken back to the first step, and done again to the last.
import fc from 'fast-check';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createRouterClient } from '@orpc/server';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import { createWorkbench } from '../../../core/workbench.ts';
import { dumpProject } from '../../support/project-dump.ts';
import { importAll, test, testDoor } from '../../support/workbench.ts';

const text = 'The ministry said about 120 inmates had escaped 🏃‍♀️ from the prison.\n\nقال المتحدث إن ١٥٠٠ سجين فرّوا.\n\nOfficials denied it.\n';

/** Everything that an analyst can see of a project, in one value. */
async function visible(client: WorkbenchClient) {
  return {
    project: { ...(await client.project.current()), savedAt: null },
    articles: await client.articles.list({}),
    trash: await client.articles.list({ trashed: true }),
    passages: await client.passages.list({}),
    claims: await client.claims.list({}),
    tags: await client.tags.list(),
    parties: await client.parties.list(),
    sources: await client.sources.list(),
    briefings: await client.briefings.list(),
    found: await client.search.find({ query: 'ministry OR inmates OR claim*' }),
  };
}

type Act = (client: WorkbenchClient, articleIds: string[]) => Promise<unknown>;

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];
const word = fc.constantFrom('Interior Ministry', 'interior ministry', 'SDF', 'وزارة الداخلية', 'Farhad Shami');
const number = fc.nat({ max: 50 });

/** A random act. Where there is nothing to act on it does something else; a refusal is a fine answer, too. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(number, number, number).map(([n, a, b]): Act => (client, ids) =>
    client.passages.create({ articleId: pick(ids, n) ?? '', start: Math.min(a, b), end: Math.max(a, b) + 1 })),
  fc.tuple(number, number, word, fc.boolean()).map(([n, a, claimant, graded]): Act => (client, ids) =>
    client.claims.create({
      statement: `Claim ${n}`, claimant, via: ['Rudaw'], evidence: { articleId: pick(ids, n) ?? '', start: a, end: a + 9 },
      ...(graded && { source: { outlet: 'The Paper', reliability: 'C' as const } }),
    })),
  fc.tuple(number, word).map(([n, place]): Act => async (client) => {
    const claim = pick(await client.claims.list({}), n);
    return claim && client.claims.update({ id: claim.id, place, credibility: 2, quantity: { atLeast: n, atMost: null, unit: 'inmates', qualifier: 'at-least' } });
  }),
  number.map((n): Act => async (client) => {
    const claim = pick(await client.claims.list({}), n);
    return claim && client.claims.remove({ id: claim.id });
  }),
  number.map((n): Act => async (client) => {
    const passage = pick(await client.passages.list({}), n);
    return passage && client.passages.remove({ id: passage.id });
  }),
  fc.tuple(number, number).map(([n, end]): Act => async (client) => {
    const passage = pick(await client.passages.list({}), n);
    return passage && client.passages.resize({ id: passage.id, start: passage.start, end: passage.start + end + 1 });
  }),
  fc.tuple(number, word).map(([n, name]): Act => async (client, ids) =>
    client.tags.apply({ name, targets: [{ articleId: pick(ids, n) ?? '', start: n, end: n + 4 }, { record: 'article', id: pick(ids, n) ?? '' }] })),
  number.map((n): Act => async (client) => {
    const tag = pick(await client.tags.list(), n);
    return tag && client.tags.remove({ id: tag.id });
  }),
  fc.tuple(number, fc.boolean()).map(([n, back]): Act => (client, ids) =>
    client.articles[back ? 'restore' : 'trash']({ ids: [pick(ids, n) ?? ''] })),
  fc.tuple(number, word).map(([n, outlet]): Act => (client, ids) => client.articles.update({ id: pick(ids, n) ?? '', outlet, title: `Title ${n}` })),
  number.map((n): Act => async (client) => {
    const claims = await client.claims.list({});
    return claims.length > 0 && client.briefings.create({ claimIds: claims.slice(0, 1 + (n % 3)).map(({ id }) => id) });
  }),
  number.map((n): Act => (client) => importAll(client, [new File([`Article ${n}\n\nText of article ${n} about inmates.`], `${n}.txt`)])),
);

test('every step of a session can be undone and done again', { timeout: 120_000 }, async ({ folder }) => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
      const path = join(folder, `${run++}.assay`);
      const crashes: unknown[] = [];
      const workbench = createWorkbench(testDoor(folder, crashes));
      workbench.createAt(path, 'Undo');
      const client: WorkbenchClient = createRouterClient(workbench.router);
      const outcomes = await importAll(client, [new File([text], 'a.txt'), new File([`${text}More.`], 'b.txt')]);
      const ids = outcomes.map(({ articleId }) => articleId ?? '');
      const before = await visible(client);
      const start = (await client.history.list({})).length;
      for (const one of acts) await one(client, ids).catch(refusedKindly);
      const after = await visible(client);
      const steps = (await client.history.list({})).length - start;
      for (let n = 0; n < steps; n++) await client.history.undo();
      expect(await visible(client)).toEqual(before);
      for (let n = 0; n < steps; n++) await client.history.redo();
      expect(await visible(client)).toEqual(after);
      const check = await client.project.check();
      expect(check.findings.flatMap(({ problems }) => problems)).toEqual([]);
      expect(crashes).toEqual([]);
      workbench.close();
      expect(dumpProject(path)).not.toBe('');
    }),
    { numRuns: 25 },
  );
});

/** Random acts hit walls (a passage under a claim, an offset beyond the text): those are refusals, never faults. */
function refusedKindly(error: unknown): void {
  const code = (error as { code?: string }).code;
  if (code === undefined || code === 'INTERNAL') throw error;
}

test('a new step ends what could be done again, and nothing is left to undo at the start', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  await client.passages.create({ articleId, start: 0, end: 12 });
  await client.history.undo();
  expect(await client.history.state()).toEqual({ undo: { label: 'Import 1 article' }, redo: { label: 'Highlight passage' } });
  await client.passages.create({ articleId, start: 4, end: 12 });
  expect((await client.history.state()).redo).toBeNull();
  await expect(client.history.redo()).rejects.toMatchObject({ code: 'NOTHING_TO_REDO' });
  await client.history.undo();
  await client.history.undo();
  await expect(client.history.undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' });
});

test('history says who did what, and marks what is undone', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  await client.claims.create({ statement: '120 escaped', claimant: 'Interior Ministry', evidence: { articleId, start: 0, end: 12 } });
  await client.history.undo();
  const steps = await client.history.list({});
  expect(steps.map(({ label, cause, undone, actor }) => ({ label, cause, undone, actor }))).toEqual([
    { label: 'Create claim', cause: 'undo', undone: false, actor: 'Test analyst' },
    { label: 'Create claim', cause: 'action', undone: true, actor: 'Test analyst' },
    { label: 'Import 1 article', cause: 'action', undone: false, actor: 'Test analyst' },
  ]);
  expect(steps[1]?.records).toEqual({ claim: 1, evidence: 1, party: 1, passage: 1 });
});

test('history leads to what a step was about for as long as it is there', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const claim = await client.claims.create({ statement: '120 escaped', questions: ['How many?'], evidence: { articleId, start: 0, end: 12 } });
  await client.tags.apply({ name: 'prison', targets: [{ articleId, start: 0, end: 12 }] });
  await client.claims.addEvidence({ id: claim.id, at: { articleId, start: 14, end: 20 }, stance: 'context' });
  const things = async () => (await client.history.list({})).map(({ label, thing }) => [label, thing && `${thing.record} ${thing.id}`]);
  const [tag] = await client.tags.list();
  expect(await things()).toEqual([
    ['Add evidence', `claim ${claim.id}`], [expect.stringContaining('ag'), `tag ${tag?.id}`], ['Create claim', `claim ${claim.id}`], ['Import 1 article', `article ${articleId}`],
  ]);
  await client.claims.remove({ id: claim.id });
  expect((await things())[0]).toEqual(['Delete claim', expect.stringMatching(/^passage /)]);
  expect((await client.history.list({})).find(({ label }) => label === 'Create claim')?.thing).toMatchObject({ record: 'question', name: 'How many?' });
  await client.articles.trash({ ids: [articleId] });
  expect((await client.history.list({})).find(({ label }) => label === 'Import 1 article')?.thing).toBeNull();
});
