// Browsing the library: filters, orders, groups, and lines that stay true to the file through every kind of step.
import { createRouterClient } from '@orpc/server';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import { ArticleFilter, ArticleGrouping, ArticleSort, type Browsing } from '../../../contract/browsing.ts';
import { createWorkbench } from '../../../core/workbench.ts';
import { importAll, test, testDoor } from '../../support/workbench.ts';

const shared = 'Almira harbour police counted crates and found that many of them were missing from the store. '.repeat(8);
const reports = [
  `Zebra crossing\n\n20 January 2026\n\n${shared}`,
  `Älteste Meldung 9\n\n18 December 2025\n\n${shared} And more.`,
  `Älteste Meldung 10\n\nNothing else of note was said about it by anybody.`,
  `قالت الوزارة\n\n21 January 2026\n\nقال المتحدث باسم الوزارة إن مئة وعشرين سجينا فروا من السجن يوم الاثنين.`,
];

async function ask(client: WorkbenchClient, given: Partial<Omit<Browsing, 'filter'>> & { filter?: Partial<ArticleFilter> } = {}) {
  const { filter, ...rest } = given;
  const answer = await client.articles.browse({ sort: 'imported', descending: false, group: null, ...rest, filter: ArticleFilter.parse(filter ?? {}) });
  const ids = answer.ids.match(/.{36}/g) ?? [];
  const lines = await client.articles.summaries({ ids });
  return { ...answer, names: lines.map(({ title, opening }) => (title ?? opening).split('\n')[0]) };
}

async function fill(client: WorkbenchClient): Promise<string[]> {
  const outcomes = await importAll(client, reports.map((text, at) => new File([text], `${at}.txt`)));
  const ids = outcomes.map(({ articleId }) => articleId ?? '');
  await client.articles.update({ id: ids[0] ?? '', title: 'Zebra crossing', outlet: 'Harbour Post' });
  await client.articles.update({ id: ids[1] ?? '', title: 'Älteste Meldung 9', outlet: 'harbour post', published: '2025-12' });
  await client.articles.update({ id: ids[2] ?? '', title: 'Älteste Meldung 10', outlet: 'Strait Monitor', published: null });
  await client.articles.update({ id: ids[3] ?? '', title: 'قالت الوزارة' });
  await client.sources.grade({ articleIds: ids.slice(0, 1), reliability: 'B' });
  return ids;
}

const arabic = 'قالت الوزارة';

test('sorts names without regard to accents and numbers by their value; what is missing comes last either way', async ({ desk: { client } }) => {
  await fill(client);
  expect((await ask(client, { sort: 'title' })).names).toEqual(['Älteste Meldung 9', 'Älteste Meldung 10', 'Zebra crossing', arabic]);
  expect((await ask(client, { sort: 'published' })).names.at(-1)).toBe('Älteste Meldung 10');
  expect((await ask(client, { sort: 'published', descending: true })).names).toEqual([arabic, 'Zebra crossing', 'Älteste Meldung 9', 'Älteste Meldung 10']);
  expect((await ask(client, { sort: 'grade', descending: true })).names.slice(-2)).toEqual([arabic, 'Älteste Meldung 10']);
});

test('filters by words, outlet, days, language, tag, review, claims and problems, together', async ({ desk: { client } }) => {
  const ids = await fill(client);
  const names = async (filter: Partial<ArticleFilter>) => (await ask(client, { filter, sort: 'title' })).names;
  expect(await names({ words: 'ALTESTE meldung' })).toHaveLength(2);
  expect(await names({ words: 'monitor 10' })).toEqual(['Älteste Meldung 10']);
  const outlet = (await client.articles.facets({ trashed: false })).outlets[0];
  expect(outlet).toMatchObject({ name: 'Harbour Post', count: 2, reliability: 'B' });
  expect(await names({ outlet: outlet?.key ?? '' })).toEqual(['Älteste Meldung 9', 'Zebra crossing']);
  expect(await names({ outlet: 'none' })).toEqual([arabic]);
  expect(await names({ from: '2025-12-24', to: '2026-01-20' })).toEqual(['Älteste Meldung 9', 'Zebra crossing']);
  expect(await names({ from: '2026-01-01' })).toEqual(['Zebra crossing', arabic]);
  expect(await names({ language: 'ar' })).toEqual([arabic]);
  expect(await names({ problem: 'undated' })).toEqual(['Älteste Meldung 10']);
  await client.articles.update({ id: ids[2] ?? '', updated: '2026-01-21' });
  expect(await names({ problem: 'undated' })).toEqual([]);
  expect(await names({ problem: 'similar' })).toEqual(['Älteste Meldung 9', 'Zebra crossing']);
  const tag = await client.tags.apply({ name: 'Prisons', targets: ids.slice(2).map((id) => ({ record: 'article', id })) });
  await client.articles.review({ ids: ids.slice(0, 3), reviewed: true });
  await client.claims.create({ statement: 'Crates are missing', evidence: { articleId: ids[0] ?? '', start: 0, end: 5 } });
  expect(await names({ tag: tag.id, reviewed: true })).toEqual(['Älteste Meldung 10']);
  expect(await names({ tag: 'none', claims: true })).toEqual(['Zebra crossing']);
  expect(await names({ words: 'prisons' })).toHaveLength(2);
});

test('groups say how many are in them, and add up to what is shown', async ({ desk: { client } }) => {
  const ids = await fill(client);
  await client.tags.apply({ name: 'Crates', targets: [{ record: 'article', id: ids[0] ?? '' }] });
  await client.tags.apply({ name: 'Police', targets: ids.slice(0, 2).map((id) => ({ record: 'article', id })) });
  const shape = async (group: ArticleGrouping) => (await ask(client, { group })).groups.map(({ name, count }) => `${name} ${count}`);
  expect(await shape('outlet')).toEqual(['Harbour Post 2', 'Strait Monitor 1', 'none 1']);
  expect(await shape('month')).toEqual(['2026-01 2', '2025-12 1', 'none 1']);
  expect(await shape('tag')).toEqual(['Crates 1', 'Police 2', 'none 2']);
  expect(await shape('reviewed')).toEqual(['open 4']);
  const byTag = await ask(client, { group: 'tag' });
  expect(byTag).toMatchObject({ shown: 4, total: 4 });
  expect(byTag.ids.length / 36).toBe(5);
});

/** Every order, every line, both sides of the trash. */
async function everything(client: WorkbenchClient) {
  const asked = ArticleSort.options.flatMap((sort) => [true, false].map((descending) => ({ sort, descending, group: null, filter: ArticleFilter.parse({}) })));
  const grouped = ArticleGrouping.options.map((group) => ({ sort: 'title' as const, descending: false, group, filter: ArticleFilter.parse({}) }));
  const orders = await Promise.all([...asked, ...grouped].map((one) => client.articles.browse(one)));
  const facets = [await client.articles.facets({ trashed: false }), await client.articles.facets({ trashed: true })];
  const listed = [...(await client.articles.list({})), ...(await client.articles.list({ trashed: true }))];
  const lines = await client.articles.summaries({ ids: listed.map(({ id }) => id) });
  expect(lines).toEqual(listed);
  return { orders, facets, lines };
}

test('after every step the lines are what a freshly opened project shows', async ({ desk: { client, path }, folder }) => {
  const ids = await fill(client);
  const [first = '', second = '', third = ''] = ids;
  const [post, monitor] = await client.sources.list();
  const steps: (() => Promise<unknown>)[] = [
    () => client.articles.review({ ids, reviewed: true }),
    () => client.tags.apply({ name: 'Crates', targets: [{ record: 'article', id: first }, { record: 'article', id: third }] }),
    () => client.claims.create({ statement: 'Crates', evidence: { articleId: second, start: 0, end: 5 } }),
    () => client.sources.update({ id: monitor?.id ?? '', name: 'Aardvark' }),
    () => client.sources.merge({ id: monitor?.id ?? '', into: post?.id ?? '' }),
    () => client.articles.trash({ ids: [first] }),
    () => client.history.undo(),
    () => client.articles.trash({ ids: [second] }),
    () => client.articles.emptyTrash({ articles: 1 }),
    async () => client.tags.remove({ id: (await client.tags.list())[0]?.id ?? '' }),
    () => importAll(client, [new File([`${reports[0]} Once more.`], 'again.txt')]),
    () => client.history.undo(),
    () => client.history.undo(),
  ];
  await everything(client);
  for (const [at, step] of steps.entries()) {
    await step();
    expect(await everything(client)).toEqual(await onCopy(path, join(folder, `${at}.assay`)));
  }
});

/** Between two commits the file is whole, so that a copy of it can be opened. */
async function onCopy(path: string, copy: string): ReturnType<typeof everything> {
  copyFileSync(path, copy);
  const workbench = createWorkbench(testDoor(copy));
  workbench.openAt(copy);
  const seen = await everything(createRouterClient(workbench.router));
  workbench.close();
  return seen;
}

test('the first ids and lines come alone where they are asked for, with the counts and groups of all', async ({ desk: { client } }) => {
  await fill(client);
  const browsing = { filter: ArticleFilter.parse({}), sort: 'title', descending: false, group: 'language' } as const;
  const whole = await client.articles.browse(browsing);
  const [first = '', second = ''] = [whole.ids.slice(0, 36), whole.ids.slice(36, 72)];
  const lines = await client.articles.summaries({ ids: [first] });
  expect(await client.articles.begin({ ...browsing, ids: 2, lines: 1 })).toEqual({ ...whole, ids: first + second, lines });
  const { ids, lines: all } = await client.articles.begin({ ...browsing, ids: 1000, lines: 1000 });
  expect([ids, all.map(({ id }) => id).join('')]).toEqual([whole.ids, whole.ids]);
});
