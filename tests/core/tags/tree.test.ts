// Tags as a tree: made by path, moved, merged, deleted, listed with their quotes, written to files.
import { expect } from 'vitest';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import { tagPaths, treeOf } from '../../../contract/tag-tree.ts';
import { test } from '../../support/workbench.ts';

const text = 'The ministry said about 120 inmates had escaped. Officials denied it.\n\nOf the 120, 81 were caught again.';

function range(quote: string) {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
}

async function paths(client: WorkbenchClient): Promise<string[]> {
  const tags = await client.tags.list();
  const all = tagPaths(tags);
  return treeOf(tags).map(({ tag }) => all.get(tag.id) ?? '');
}

test('a typed path makes what is missing of it and finds what is there', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const targets = [{ articleId, ...range('120 inmates') }];
  await client.tags.apply({ name: 'Casualties / Civilians', targets });
  const again = await client.tags.apply({ name: 'casualties/civilians', targets });
  await client.tags.apply({ name: 'civilians', targets });
  await client.tags.apply({ name: 'Escapes/Civilians', targets });
  expect(again).toMatchObject({ name: 'Civilians', uses: 1 });
  expect(await paths(client)).toEqual(['Casualties', 'Casualties/Civilians', 'Escapes', 'Escapes/Civilians']);
  await client.history.undo();
  expect(await paths(client)).toEqual(['Casualties', 'Casualties/Civilians']);
});

test('a tag moves anywhere but below itself or beside its namesake', async ({ desk: { client } }) => {
  const a = await client.tags.create({ name: 'A' });
  const b = await client.tags.create({ name: 'B', parentId: a.id });
  const c = await client.tags.create({ name: 'C', parentId: b.id });
  await expect(client.tags.update({ id: a.id, parentId: c.id })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('below itself') });
  await expect(client.tags.update({ id: a.id, parentId: a.id })).rejects.toMatchObject({ code: 'CONFLICT' });
  await client.tags.create({ name: 'c' });
  await expect(client.tags.update({ id: c.id, parentId: null })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('already a tag') });
  await expect(client.tags.update({ id: c.id, name: 'C/D' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  await client.tags.update({ id: c.id, parentId: a.id });
  expect(await paths(client)).toEqual(['A', 'A/B', 'A/C', 'c']);
});

test('merging moves taggings once, children and memos, and is one step', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const [one, two] = [{ articleId, ...range('120 inmates') }, { articleId, ...range('81 were caught') }];
  const deaths = await client.tags.apply({ name: 'Deaths', targets: [one, two] });
  const killed = await client.tags.apply({ name: 'Killed', targets: [one, { record: 'article', id: articleId }] });
  const mine = await client.tags.create({ name: 'Soldiers', parentId: killed.id });
  await client.tags.create({ name: 'soldiers', parentId: deaths.id });
  await client.tags.unapply({ id: deaths.id, targets: [two] });
  await client.tags.apply({ name: 'Killed/Soldiers', targets: [two] });
  await client.memos.create({ on: { record: 'tag', id: mine.id }, body: 'Who counts as one?' });
  const merged = await client.tags.merge({ id: killed.id, intoId: deaths.id });
  expect(merged).toMatchObject({ name: 'Deaths', uses: 2, usesBelow: 3 });
  expect(await paths(client)).toEqual(['Deaths', 'Deaths/soldiers']);
  expect(await client.memos.list()).toMatchObject([{ body: 'Who counts as one?', label: 'soldiers' }]);
  expect((await client.history.state()).undo?.label).toBe('Merge tag Killed into Deaths');
  await client.history.undo();
  expect(await paths(client)).toEqual(['Deaths', 'Deaths/soldiers', 'Killed', 'Killed/Soldiers']);
  await client.history.redo();
  expect(await paths(client)).toEqual(['Deaths', 'Deaths/soldiers']);
});

test('a tag merged into one below it leaves that one in its place', async ({ desk: { client } }) => {
  const root = await client.tags.create({ name: 'Root' });
  const a = await client.tags.create({ name: 'A', parentId: root.id });
  const b = await client.tags.create({ name: 'B', parentId: a.id });
  await client.tags.create({ name: 'Side', parentId: a.id });
  const c = await client.tags.create({ name: 'C', parentId: b.id });
  await client.tags.merge({ id: a.id, intoId: c.id });
  expect(await paths(client)).toEqual(['Root', 'Root/C', 'Root/C/B', 'Root/C/Side']);
  await expect(client.tags.merge({ id: c.id, intoId: c.id })).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('deleting moves children up and takes memos along; undo brings all back', async ({ desk: { client } }) => {
  const a = await client.tags.create({ name: 'A' });
  const b = await client.tags.create({ name: 'B', parentId: a.id });
  await client.tags.create({ name: 'C', parentId: b.id });
  await client.memos.create({ on: { record: 'tag', id: b.id }, body: 'Why B' });
  await client.tags.remove({ id: b.id });
  expect(await paths(client)).toEqual(['A', 'A/C']);
  expect(await client.memos.list()).toEqual([]);
  await client.history.undo();
  expect(await paths(client)).toEqual(['A', 'A/B', 'A/B/C']);
  expect(await client.memos.list()).toMatchObject([{ body: 'Why B', on: { record: 'tag', id: b.id } }]);
});

test('lists what a tag is put on, in its sentence, with and without the tags below', async ({ desk: { client, importText } }) => {
  const articleId = await importText(text);
  const parent = await client.tags.create({ name: 'Numbers' });
  await client.tags.apply({ name: 'Numbers/Escaped', targets: [{ articleId, ...range('120 inmates') }] });
  await client.tags.apply({ name: 'Numbers', targets: [{ record: 'article', id: articleId }] });
  const claim = await client.claims.create({ statement: '81 were caught', note: 'Check', evidence: { articleId, ...range('81 were caught') } });
  await client.tags.apply({ name: 'Numbers/Caught', targets: [{ record: 'claim', id: claim.id }] });
  expect(await client.tags.uses({ id: parent.id })).toMatchObject([{ record: 'article', recordId: articleId, quote: '', place: null }]);
  const below = await client.tags.uses({ id: parent.id, below: true });
  expect(below.find(({ record }) => record === 'passage')).toMatchObject({
    before: 'The ministry said about ', quote: '120 inmates', after: ' had escaped.', place: range('120 inmates'), article: { id: articleId },
  });
  expect(below.find(({ record }) => record === 'claim')).toMatchObject({ statement: '81 were caught', note: 'Check', quote: '81 were caught', before: 'Of the 120, ' });
  expect((await client.tags.list()).find(({ id }) => id === parent.id)).toMatchObject({ uses: 1, usesBelow: 3 });
});

test('writes the quotes and the tree to files', async ({ desk: { client, importText } }) => {
  const articleId = await importText(`Escape, again\n\n=SUM(1) said "no"`, 'trap.txt');
  const text = (await client.articles.text({ id: articleId })).text;
  const start = text.indexOf('=SUM');
  await client.tags.apply({ name: 'Traps/Formulas', targets: [{ articleId, start, end: text.length }] });
  const formulas = (await client.tags.list()).find(({ name }) => name === 'Formulas');
  await client.tags.update({ id: formulas?.id ?? '', description: 'What a *sheet* would run' });
  const quotes = await client.tags.export({ what: 'quotes-csv' });
  expect(quotes.name).toBe('Escape quotes.csv');
  expect(await quotes.text()).toContain(`Traps/Formulas,"'=SUM(1) said ""no""",,"Escape, again",`);
  expect(await (await client.tags.export({ what: 'codebook-csv' })).text()).toContain('Traps/Formulas,yellow,What a *sheet* would run,1,1\r\n');
  const tree = await (await client.tags.export({ what: 'codebook-md' })).text();
  expect(tree).toBe('# Codebook of Escape\n\n- **Traps** (0; 1 with the tags below)\n  - **Formulas** (1)  \n    What a \\*sheet\\* would run\n');
});
