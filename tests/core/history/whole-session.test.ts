// A long day: five hundred actions of every kind there is, taken back to the first and done again to the last, byte for byte.
import { createRouterClient } from '@orpc/server';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { describedProcedures, type WorkbenchClient } from '../../../contract/contract.ts';
import { createWorkbench } from '../../../core/workbench.ts';
import { dumpDerived, dumpProject } from '../../support/project-dump.ts';
import { test, testDoor } from '../../support/workbench.ts';
import { Die, type Desk } from './made-up-analyst.ts';
import { moves } from './session-script.ts';

/** Actions at least. */
const wanted = 500;

/** What the contract calls an action that can be taken back, and importing, which is one step over several transactions. */
const undoable = describedProcedures
  .filter(({ meta }) => meta.label !== undefined && !meta.final)
  .map(({ feature, name }) => `${feature}.${name}`);

test('the script has a move for every action of the contract', () => {
  expect(Object.keys(moves).toSorted()).toEqual([...undoable, 'articles.import'].toSorted());
});

test('500 actions are undone and done again to the same bytes', { timeout: 600_000 }, async ({ folder }) => {
  const path = join(folder, 'day.assay');
  const crashes: unknown[] = [];
  const workbench = createWorkbench(testDoor(folder, crashes));
  workbench.createAt(path, 'A long day');
  const client: WorkbenchClient = createRouterClient(workbench.router);
  const desk: Desk = { client, die: new Die(20261121), turn: 0 };
  for (let n = 0; n < 4; n++, desk.turn++) await moves['articles.import']?.(desk);
  const begin = await imprint(client, path);
  const done = new Map(Object.keys(moves).map((name) => [name, 0]));
  let steps = 0;
  // Longer, where an action had nothing to act on until then.
  const isMissing = () => [...done.values()].some((times) => times < 2);
  while (steps < wanted || (isMissing() && steps < 3 * wanted)) {
    const name = nextMove(desk.die, done);
    const made = await stepsOf(desk, name);
    if (made > 0) done.set(name, (done.get(name) ?? 0) + 1);
    steps += made;
  }
  expect([...done].filter(([, times]) => times < 2)).toEqual([]);
  const end = await imprint(client, path);
  expect(end.data).not.toBe(begin.data);
  for (let n = 0; n < steps; n++) await client.history.undo();
  expectSame(await imprint(client, path), begin);
  for (let n = 0; n < steps; n++) await client.history.redo();
  expectSame(await imprint(client, path), end);
  expect((await client.history.state()).redo).toBeNull();
  expect(crashes).toEqual([]);
  workbench.close();
  expect(dumpProject(path)).toBe(end.data);
});

/** What was done least often is the likelier, so that every kind has its turn among all others. */
function nextMove(die: Die, done: ReadonlyMap<string, number>): string {
  const drawn = Array.from({ length: 3 }, () => die.pick([...done.keys()]) ?? '');
  return drawn.reduce((one, other) => ((done.get(other) ?? 0) < (done.get(one) ?? 0) ? other : one));
}

/** How many steps of history it made. A refusal is an answer and leaves none; anything else that is thrown is a fault. */
async function stepsOf(desk: Desk, name: string): Promise<number> {
  desk.turn += 1;
  const before = (await desk.client.history.list({ limit: 1 }))[0]?.id;
  try {
    await moves[name]?.(desk);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined || code === 'INTERNAL' || code === 'BAD_REQUEST') throw new Error(`${name} in turn ${desk.turn}`, { cause: error });
  }
  return (await desk.client.history.list({ limit: 20 })).findIndex(({ id }) => id === before);
}

/** All that the file holds, what is made from it, and whether the file finds itself sound. */
async function imprint(client: WorkbenchClient, path: string) {
  const { findings } = await client.project.check();
  // The open file is locked; between two actions it is whole, so that a copy of it is as well.
  const copy = `${path}.copy`;
  copyFileSync(path, copy);
  return { data: dumpProject(copy), derived: dumpDerived(copy), problems: findings.flatMap(({ problems }) => problems) };
}

/** Line by line first: a difference in megabytes of text says nothing. */
function expectSame(now: Awaited<ReturnType<typeof imprint>>, then: typeof now): void {
  expect(now.problems).toEqual([]);
  for (const part of ['data', 'derived'] as const) {
    const had = new Set(then[part].split('\n'));
    const has = new Set(now[part].split('\n'));
    expect({ more: [...has].filter((line) => !had.has(line)).slice(0, 5), less: [...had].filter((line) => !has.has(line)).slice(0, 5) }, part)
      .toEqual({ more: [], less: [] });
    expect(now[part] === then[part], part).toBe(true);
  }
}
