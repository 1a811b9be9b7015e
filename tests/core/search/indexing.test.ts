// The index holds exactly the words of the records in sight, whatever was done, undone and done again, and in files from before.
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createRouterClient } from '@orpc/server';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import { createWorkbench } from '../../../core/workbench.ts';
import { dumpIndex, emptyIndex } from '../../support/index-dump.ts';
import { importAll, test, testDoor } from '../../support/workbench.ts';

const text = 'The ministry said about 120 inmates had escaped from the prison.\n\nقال المتحدث إن ١٥٠٠ سجين فرّوا.\n\nOfficials denied it.\n';

type Act = (client: WorkbenchClient, articleId: string) => Promise<unknown>;
const number = fc.nat({ max: 40 });
const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(number, number).map(([a, b]): Act => (client, articleId) => client.passages.create({ articleId, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
  number.map((n): Act => (client, articleId) => client.claims.create({ statement: `Claim ${n}`, claimant: n % 2 ? 'SDF' : 'الوزارة', place: 'Shaddadi', evidence: { articleId, start: n, end: n + 9 } })),
  number.map((n): Act => async (client) => {
    const passage = pick(await client.passages.list({}), n);
    return passage && client.passages.note({ id: passage.id, note: `note ${n}` });
  }),
  number.map((n): Act => async (client) => {
    const claim = pick(await client.claims.list({}), n);
    return claim && client.claims.remove({ id: claim.id });
  }),
  number.map((n): Act => async (client) => {
    const party = pick(await client.parties.list(), n);
    return party && client.parties.update({ id: party.id, name: `Party ${n}`, aliases: ['an alias'] });
  }),
  number.map((n): Act => async (client) => {
    const claim = pick(await client.claims.list({}), n);
    return claim && client.briefings.create({ claimIds: [claim.id] });
  }),
  fc.constant<Act>((client, id) => client.articles.trash({ ids: [id] })),
  fc.constant<Act>((client, id) => client.articles.restore({ ids: [id] })),
  number.map((n): Act => (client, id) => client.articles.update({ id, title: `Title ${n}` })),
  fc.constant<Act>((client) => client.history.undo()),
  fc.constant<Act>((client) => client.history.undo()),
  fc.constant<Act>((client) => client.history.redo()),
);

test('the index after any acts, undone and done again, equals one built anew', async ({ folder }) => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
      const path = join(folder, `${++run}.assay`);
      const workbench = createWorkbench(testDoor(folder));
      workbench.createAt(path, 'Index');
      const client: WorkbenchClient = createRouterClient(workbench.router);
      const [outcome] = await importAll(client, [new File([text], 'a.txt')]);
      // A refusal (nothing to undo, a passage that carries a claim) is a fine answer.
      for (const one of acts) await one(client, outcome?.articleId ?? '').catch((error: { code?: string }) => expect(error.code).toBeDefined());
      workbench.close();
      const kept = dumpIndex(path);
      emptyIndex(path);
      workbench.openAt(path);
      workbench.close();
      expect(kept).toEqual(dumpIndex(path));
    }),
    { numRuns: 25 },
  );
});

test('a file whose passages and parties were never indexed is filled on opening', async ({ desk: { client, workbench, path, importText }, folder }) => {
  const articleId = await importText(text);
  await client.claims.create({ statement: 'About 120 escaped', claimant: 'Interior Ministry', evidence: { articleId, start: 4, end: 30 } });
  await client.project.close();
  const old = join(folder, 'old.assay');
  copyFileSync(path, old);
  const db = new Database(old);
  // As it was written before: articles and claims in one row of numbers, nothing else.
  db.exec(`DELETE FROM search WHERE rowid IN (SELECT row FROM search_entry WHERE record <> 'article');
    DELETE FROM search_entry WHERE record <> 'article';
    INSERT INTO search_entry (row, record, record_id) SELECT 2, 'claim', id FROM claim;
    INSERT INTO search (rowid, title, body) VALUES (2, 'about 120 escaped', 'interior ministry');`);
  db.close();
  workbench.openAt(old);
  const { counts } = await client.search.find({ query: 'ministry OR 120' });
  expect(counts).toMatchObject({ article: 1, claim: 1, passage: 1, party: 1 });
  expect((await client.project.check()).ok).toBe(true);
  await client.project.close();
  expect(dumpIndex(old)).toEqual(dumpIndex(path));
});

test('what lies in the trash is not found, nor its passages', async ({ desk: { client, importText } }) => {
  const id = await importText(text);
  await client.passages.create({ articleId: id, start: 4, end: 30 });
  const counts = async () => (await client.search.find({ query: 'ministry' })).counts;
  expect(await counts()).toMatchObject({ article: 1, passage: 1 });
  await client.articles.trash({ ids: [id] });
  expect(await counts()).toMatchObject({ article: 0, passage: 0 });
  expect((await client.search.find({ query: 'has:passage' })).total).toBe(0);
  await client.history.undo();
  expect(await counts()).toMatchObject({ article: 1, passage: 1 });
});
