// Highlighting all hits: what is found in which scope, what is left alone, and that one undo takes all of it back.
import { expect } from 'vitest';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import type { ArticleOccurrences, Highlighting, HitScope } from '../../../contract/search.ts';
import { dumpProject } from '../../support/project-dump.ts';
import { test } from '../../support/workbench.ts';

const first = 'Escape\n\nThe prison stood empty. An escape from the prison was reported. Nobody was hurt.\n\nThe prison again, and far away in this sentence of many other words the escape.';
const second = 'هروب\n\nفرّ ١٢٠ من السجن. نُقل الباقون إلى سجن آخر، وأُغلق السِّجن.';

async function gathered(client: WorkbenchClient, query: string, scope: HitScope): Promise<ArticleOccurrences[]> {
  const found: ArticleOccurrences[] = [];
  for await (const { articles } of await client.search.occurrences({ query, scope })) found.push(...articles);
  return found;
}

async function highlighted(client: WorkbenchClient, tag: string, found: readonly ArticleOccurrences[]): Promise<Highlighting | undefined> {
  let last: Highlighting | undefined;
  const targets = found.map(({ articleId, occurrences }) => ({ articleId, ranges: occurrences.map(({ start, end }) => ({ start, end })) }));
  for await (const event of await client.search.highlight({ tag, targets })) last = event;
  return last;
}

test('words, sentences and paragraphs; each holds by itself what is looked for', async ({ desk: { client, importText } }) => {
  await importText(first);
  const texts = async (query: string, scope: HitScope) =>
    (await gathered(client, query, scope)).flatMap(({ occurrences }) => occurrences.map(({ start, end }) => first.slice(start, end)));
  expect(await texts('prison', 'word')).toEqual(['prison', 'prison', 'prison']);
  expect(await texts('prison', 'sentence')).toHaveLength(3);
  expect(await texts('prison escape', 'sentence')).toEqual([
    'An escape from the prison was reported.', 'The prison again, and far away in this sentence of many other words the escape.',
  ]);
  expect(await texts('prison NEAR/3 escape', 'sentence')).toEqual(['An escape from the prison was reported.']);
  expect(await texts('prison hurt', 'paragraph')).toEqual(['The prison stood empty. An escape from the prison was reported. Nobody was hurt.']);
  expect(await texts('"the prison" -again', 'word')).toEqual([]);
});

test('boilerplate is left out unless it is asked for', async ({ desk: { client, importText } }) => {
  const id = await importText(first);
  await client.articles.markBoilerplate({ id, start: first.indexOf('The prison again'), boilerplate: true });
  expect((await gathered(client, 'prison', 'word'))[0]?.occurrences).toHaveLength(2);
  const events = [];
  for await (const event of await client.search.occurrences({ query: 'prison', scope: 'word', boilerplate: true })) events.push(event);
  expect(events[0]?.articles[0]?.occurrences).toHaveLength(3);
});

test('one step for all, undone and done again as one; what is there is not made twice', async ({ desk: { client, workbench, path, importText } }) => {
  const id = await importText(first, 'a.txt');
  await importText(second, 'b.txt');
  const start = first.indexOf('prison');
  await client.passages.create({ articleId: id, start, end: start + 6 });
  workbench.close();
  const before = dumpProject(path);
  workbench.openAt(path);
  const found = await gathered(client, 'prison OR سجن', 'word');
  expect(found.flatMap(({ occurrences }) => occurrences).filter(({ passageId }) => passageId !== null)).toHaveLength(1);
  expect(await highlighted(client, 'Places/Prison', found)).toEqual({ done: 6, total: 6, created: 5, tagged: 1, skipped: 0 });
  const passages = await client.passages.list({});
  expect(passages.map(({ quote }) => quote).sort()).toEqual(['prison', 'prison', 'prison', 'السجن', 'السِّجن', 'سجن'].sort());
  expect(passages.every(({ tags }) => tags[0]?.name === 'Prison')).toBe(true);
  expect(await highlighted(client, 'Places/Prison', found)).toMatchObject({ created: 0, tagged: 0, skipped: 6 });
  expect((await client.search.find({ query: 'prison in:passages' })).total).toBe(3);
  expect((await client.history.state()).undo?.label).toBe('Highlight hits as Places/Prison');
  await client.history.undo();
  expect(await client.passages.list({})).toHaveLength(1);
  await client.history.redo();
  expect(await client.passages.list({})).toHaveLength(6);
  await client.history.undo();
  workbench.close();
  expect(dumpProject(path)).toBe(before);
});

test('thousands of hits are one step, and what stopping leaves is undone as one', async ({ desk: { client, importText } }) => {
  await importText(`Long\n\n${Array.from({ length: 40 }, () => 'prison gate '.repeat(40)).join('\n\n')}`);
  const found = await gathered(client, 'prison', 'word');
  expect(found[0]?.occurrences).toHaveLength(1600);
  const stop = new AbortController();
  const targets = found.map(({ articleId, occurrences }) => ({ articleId, ranges: occurrences }));
  try {
    for await (const { done } of await client.search.highlight({ tag: 'Prison', targets }, { signal: stop.signal })) if (done >= 600) stop.abort();
  } catch (error) {
    expect((error as Error).name).toBe('AbortError');
  }
  const made = (await client.passages.list({})).length;
  expect(made).toBeGreaterThanOrEqual(600);
  expect(made).toBeLessThan(1600);
  await client.history.undo();
  expect(await client.passages.list({})).toEqual([]);
  expect(await client.tags.list()).toEqual([]);
});

test('a search that cannot be read is answered with a sentence here as well', async ({ desk: { client } }) => {
  await expect(gathered(client, '"open', 'word')).rejects.toMatchObject({ code: 'SEARCH_SYNTAX' });
});

test('the tag may be a path as long as anywhere else', async ({ desk: { client, importText } }) => {
  await importText(first);
  const path = `${'a'.repeat(90)}/${'b'.repeat(90)}`;
  await highlighted(client, path, await gathered(client, 'hurt', 'word'));
  expect((await client.tags.list()).map(({ name, uses }) => [name.length, uses])).toEqual([[90, 0], [90, 1]]);
});
