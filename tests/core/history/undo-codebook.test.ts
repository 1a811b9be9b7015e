// Whatever order tags and parties are merged, split and moved in: taken back, the project holds the very rows that it held before.
import fc from 'fast-check';
import { createRouterClient } from '@orpc/server';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import { createWorkbench } from '../../../core/workbench.ts';
import { dumpProject } from '../../support/project-dump.ts';
import { importAll, test, testDoor } from '../../support/workbench.ts';

const text = 'The ministry said about 120 inmates had escaped 🏃‍♀️ from the prison. Officials denied it, said the SDF.';
const claimants = ['SDF', 'Syrian Democratic Forces', 'al-Sharaa', 'Ahmed al-Sharaa', 'وزارة الداخلية'];
const tagNames = ['Escapes', 'Escapes/Inmates', 'Escapes/Guards', 'Denials', 'Denials/Inmates', 'Denials/Official/High'];

type Act = (client: WorkbenchClient) => Promise<unknown>;
const pick = <Item extends { id: string }>(items: readonly Item[], at: number): string => items[at % Math.max(1, items.length)]?.id ?? '';
const number = fc.nat({ max: 40 });

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(number, number).map(([a, b]): Act => async (client) => {
    const tags = await client.tags.list();
    return client.tags.merge({ id: pick(tags, a), intoId: pick(tags, b) });
  }),
  fc.tuple(number, fc.option(number)).map(([a, b]): Act => async (client) => {
    const tags = await client.tags.list();
    return client.tags.update({ id: pick(tags, a), parentId: b === null ? null : pick(tags, b) });
  }),
  number.map((a): Act => async (client) => client.tags.remove({ id: pick(await client.tags.list(), a) })),
  fc.tuple(number, fc.array(number, { minLength: 1, maxLength: 3 })).map(([into, ids]): Act => async (client) => {
    const parties = await client.parties.list();
    return client.parties.merge({ intoId: pick(parties, into), ids: ids.map((at) => pick(parties, at)) });
  }),
  fc.tuple(number, number, fc.boolean()).map(([a, n, withClaims]): Act => async (client) => {
    const party = (await client.parties.list())[a % 5];
    const claims = (await client.claims.list({})).filter(({ claimant, via }) => [claimant, ...via].some((one) => one?.id === party?.id));
    return client.parties.split({
      id: party?.id ?? '', name: party?.aliases[0] ?? `Split ${n}`, aliases: party?.aliases.slice(0, 1) ?? [],
      claimIds: withClaims ? claims.slice(0, 1).map(({ id }) => id) : [],
    });
  }),
  fc.tuple(number, number).map(([a, b]): Act => async (client) => {
    const parties = await client.parties.list();
    return client.parties.keepApart({ ids: [pick(parties, a), pick(parties, b)] });
  }),
  fc.tuple(number, number).map(([a, n]): Act => async (client) => client.parties.update({ id: pick(await client.parties.list(), a), name: `Name ${n}` })),
  number.map((a): Act => async (client) => client.memos.create({ on: { record: 'party', id: pick(await client.parties.list(), a) }, body: 'Thought' })),
);

/** A project with tags, parties and claims, of which every run of acts gets a copy. */
async function makeFilled(folder: string): Promise<string> {
  const path = join(folder, 'filled.assay');
  const workbench = createWorkbench(testDoor(folder));
  workbench.createAt(path, 'Undo');
  await fill(createRouterClient(workbench.router));
  workbench.close();
  return path;
}

async function fill(client: WorkbenchClient): Promise<void> {
  const [outcome] = await importAll(client, [new File([text], 'a.txt')]);
  const articleId = outcome?.articleId ?? '';
  for (const [at, name] of tagNames.entries()) {
    await client.tags.apply({ name, targets: [{ articleId, start: at * 4, end: at * 4 + 9 }, { record: 'article', id: articleId }] });
  }
  for (const [at, claimant] of claimants.entries()) {
    const via = [claimants[(at + 1) % claimants.length] ?? '', 'Rudaw'];
    await client.claims.create({ statement: `Claim ${at}`, claimant, via, evidence: { articleId, start: at, end: at + 12 } });
  }
}

test('merges, splits and moves are undone and redone to the same rows', { timeout: 120_000 }, async ({ folder }) => {
  const filled = await makeFilled(folder);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const path = join(folder, `${run++}.assay`);
      const crashes: unknown[] = [];
      const workbench = createWorkbench(testDoor(folder, crashes));
      copyFileSync(filled, path);
      workbench.openAt(path);
      const client: WorkbenchClient = createRouterClient(workbench.router);
      const before = rowsNow(path);
      const first = (await client.history.list({})).length;
      for (const one of acts) await one(client).catch(refusedKindly);
      const steps = (await client.history.list({})).length - first;
      const after = rowsNow(path);
      for (let n = 0; n < steps; n++) await client.history.undo();
      expect(rowsNow(path)).toBe(before);
      for (let n = 0; n < steps; n++) await client.history.redo();
      expect(rowsNow(path)).toBe(after);
      expect((await client.project.check()).findings.flatMap(({ problems }) => problems)).toEqual([]);
      expect(crashes).toEqual([]);
      workbench.close();
    }),
    { numRuns: 25 },
  );
});

/** Of a copy: the file itself is locked, and whole between any two commits. */
function rowsNow(path: string): string {
  const copy = `${path}.copy`;
  copyFileSync(path, copy);
  return dumpProject(copy);
}

function refusedKindly(error: unknown): void {
  const code = (error as { code?: string }).code;
  if (code === undefined || code === 'INTERNAL') throw error;
}
