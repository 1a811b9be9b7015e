// The answers that the page holds, and what makes each of them stale: the records that the contract says it reads.
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient } from '@tanstack/react-query';
import { describedProcedures } from '../../contract/contract.ts';
import type { ChangeEvent } from '../../contract/project.ts';
import type { z } from 'zod';
import { client } from './client.ts';

type Change = z.infer<typeof ChangeEvent>;

/** Answers stay until a change event says otherwise: there is no other way for them to become wrong. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, gcTime: 10 * 60_000, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** `useQuery(questions.articles.list.queryOptions({ input }))` and the like for every procedure. */
export const questions = createTanstackQueryUtils(client);

interface Reader {
  path: readonly [string, string];
  reads: readonly string[];
}

const readers: readonly Reader[] = describedProcedures.flatMap(({ feature, name, meta: { reads } }) =>
  reads ? [{ path: [feature, name] as const, reads }] : []);

/** Records that changed since the last asking began. */
const changed = new Set<string>();
let asking = false;

/**
 * Asks again exactly those questions that read a record which has changed; after opening or closing, all of them. One round
 * at a time: while thousands of articles come in, each round ends before the next begins, instead of being cut short by it.
 */
export async function refreshAfter(change: Change): Promise<void> {
  if (change.cause === 'opened' || change.cause === 'closed') {
    await queryClient.resetQueries();
    return;
  }
  for (const record of Object.keys(change.records)) changed.add(record);
  if (asking) return;
  asking = true;
  try {
    while (changed.size > 0) await askAgain();
  } finally {
    asking = false;
  }
}

async function askAgain(): Promise<void> {
  const stale = readers.filter(({ reads }) => reads.some((record) => changed.has(record)));
  changed.clear();
  await Promise.all(stale.map(({ path }) => queryClient.invalidateQueries({ queryKey: [path] })));
}

/** Follows the project's changes for as long as the core lives. */
export async function followChanges(): Promise<void> {
  for await (const change of await client.project.changes()) void refreshAfter(change);
}
