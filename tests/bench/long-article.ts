// A project with one very long article and one short one, for measuring: made-up words, passages with tags, some with claims.
import { createRouterClient } from '@orpc/server';
import type { WorkbenchClient } from '../../contract/contract.ts';
import { createWorkbench } from '../../core/workbench.ts';
import { hostDoor } from '../../server/host-door.ts';
import { madeUpText } from './made-up-text.ts';

/** Lower-case names of the tags that the passages carry, each with a colour of its own. */
const TAGS = ['crowd', 'weather', 'money', 'officials'];

export async function makeLongArticle(folder: string, path: string, words: number, passages: number): Promise<void> {
  const workbench = createWorkbench(hostDoor(folder));
  await workbench.createAt(path, 'Long article');
  const client: WorkbenchClient = createRouterClient(workbench.router);
  const files = [new File([madeUpText(1, words)], 'long.txt'), new File([madeUpText(2, 300)], 'short.txt')];
  for await (const { outcomes } of await client.articles.import({ files })) {
    const other = outcomes.find(({ outcome }) => outcome !== 'imported');
    if (other) throw new Error(other.reason ?? other.outcome);
  }
  const [long] = (await client.articles.list({})).toSorted((a, b) => b.words - a.words);
  if (!long) throw new Error('nothing was imported');
  await mark(client, long.id, passages);
  await workbench.close();
}

/** Spread evenly over the text; every tenth overlaps the one before, every twentieth has a claim. */
async function mark(client: WorkbenchClient, articleId: string, count: number): Promise<void> {
  const { text } = await client.articles.text({ id: articleId });
  const step = Math.floor(text.length / count);
  const spans = Array.from({ length: count }, (_, at) => {
    const start = text.indexOf(' ', at % 10 === 1 ? (at - 1) * step + 30 : at * step) + 1;
    return { articleId, start, end: text.indexOf(' ', start + 60) };
  });
  for (const [at, name] of TAGS.entries()) {
    await client.tags.apply({ name, targets: spans.filter((_, index) => index % (TAGS.length + 1) === at) });
  }
  await client.tags.apply({ name: 'other', targets: spans.filter((_, index) => index % (TAGS.length + 1) === TAGS.length) });
  for (const [at, evidence] of spans.entries()) {
    if (at % 20 === 0) await client.claims.create({ statement: `Claim ${at}`, evidence });
  }
}
