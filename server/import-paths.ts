// Imports what lies at paths of this disk: the first files while the rest is still being looked for.
import { randomUUID } from 'node:crypto';
import type { ImportOutcome } from '../contract/articles.ts';
import { refusedOutcome } from '../contract/refused-outcome.ts';
import type { ColumnChoice } from '../contract/tables.ts';
import type { Client } from './command-line/with-project.ts';
import { filesBelow, gatherSome, type Gathered, type Unreadable } from './gather-files.ts';

export interface Wishes {
  /** For every table among them. */
  choice?: ColumnChoice | undefined;
  /** Originals of what cannot be read are kept without a text. */
  keepUnread?: boolean;
}

/** So many are read while the others are looked for: enough for a reading thread that is new. */
const first = 160;
/** So many are looked for at a time, 5 ms: what was read meanwhile is not kept waiting. */
const atOnce = 512;

/**
 * Their outcomes as they come, in the order of the files, those of the first and those of the others each behind what cannot even be
 * opened among them; all are one step of history.
 */
export async function* importPaths(client: Client, paths: readonly string[], wishes: Wishes = {}): AsyncGenerator<ImportOutcome[]> {
  const found = filesBelow(paths);
  const step = randomUUID();
  const head = gatherSome(found, first);
  // Settled, since nobody waits for it yet: a fault in it is told when its turn comes.
  const looking = Promise.allSettled([gatherRest(found)]);
  yield* importGathered(client, head, wishes, step);
  const [rest] = await looking;
  if (rest.status === 'rejected') throw rest.reason;
  yield* importGathered(client, rest.value, wishes, step);
}

async function gatherRest(found: Generator<File | Unreadable, void>): Promise<Gathered> {
  const rest: Gathered = { files: [], unreadable: [] };
  for (;;) {
    const { files, unreadable } = gatherSome(found, atOnce);
    if (files.length + unreadable.length === 0) return rest;
    rest.files.push(...files);
    rest.unreadable.push(...unreadable);
    await new Promise((resolve) => void setImmediate(resolve));
  }
}

async function* importGathered(client: Client, { files, unreadable }: Gathered, { choice, keepUnread }: Wishes, step: string): AsyncGenerator<ImportOutcome[]> {
  if (unreadable.length > 0) yield unreadable.map(({ path, reason }) => refusedOutcome(path, reason));
  if (files.length === 0) return;
  const columns = choice && Object.fromEntries(files.map(({ name }) => [name, choice]));
  const kept = keepUnread ? files.map(({ name }) => name) : [];
  for await (const { outcomes } of await client.articles.import({ files, columns, keepUnread: kept, step })) yield outcomes;
}
