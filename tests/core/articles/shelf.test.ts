// While the shelf makes answers ready on its own, others write, ask and close: it must neither ask a closed file nor lose a line.
import { setImmediate } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { ArticleFilter } from '../../../contract/browsing.ts';
import { test } from '../../support/workbench.ts';

/** The rests of the shelf that is at work; each ends when the test says so. */
const rests = vi.hoisted((): (() => void)[] => []);
vi.mock('node:timers/promises', async (original) => ({
  ...(await original<typeof import('node:timers/promises')>()),
  setTimeout: () => new Promise<void>((resolve) => void rests.push(resolve)),
}));

async function endRest(): Promise<void> {
  rests.shift()?.();
  await setImmediate();
}

const byWords = { filter: ArticleFilter.parse({}), sort: 'words', descending: false, group: null } as const;
/** One of the orders that are made ready. */
const byDate = { ...byWords, sort: 'published' } as const;

test('what was written before the project was closed is not asked for afterwards', async ({ desk: { client, workbench, importText } }) => {
  const strays: unknown[] = [];
  const keep = (error: unknown) => void strays.push(error);
  process.on('unhandledRejection', keep);
  await importText('The first of two texts.');
  await client.articles.browse(byWords);
  await importText('The second of two texts.');
  workbench.close();
  while (rests.length > 0) await endRest();
  process.off('unhandledRejection', keep);
  expect(strays).toEqual([]);
});

test('a line that came while an order was made ready is in that order', async ({ desk: { client, importText } }) => {
  const first = await importText('The first of three texts.');
  await client.articles.browse(byWords);
  const second = await importText('The second of three texts.');
  await endRest();
  expect((await client.articles.browse(byWords)).shown).toBe(2);
  while (rests.length > 0) await endRest();
  expect((await client.articles.browse(byDate)).ids).toBe(second + first);
});
