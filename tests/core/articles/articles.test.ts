// Importing plain texts and correcting what was read from them.
import { expect } from 'vitest';
import { importAll, test } from '../../support/workbench.ts';

const report = 'Prison break in Harran\n\nHarran Courier\n12 March 2026\n\nThe ministry said about 120 inmates had escaped.\n\nThe militia said 1,500 had.\n';

test('an import keeps the original bytes, says what it found and where, and skips the same file', async ({ desk: { client } }) => {
  const bytes = new TextEncoder().encode(`\uFEFF${report.replaceAll('\n', '\r\n')}`);
  const outcomes = await importAll(client, [new File([bytes], 'report.txt'), new File([bytes], 'again.txt'), new File([''], 'empty.txt')]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['imported', 'duplicate', 'refused']);
  expect(outcomes[1]).toMatchObject({ articleId: outcomes[0]?.articleId, reason: expect.stringContaining('again.txt was skipped') });
  expect(outcomes[2]?.reason).toMatch(/^empty\.txt was not imported: .+\. .+\.$/);
  const id = outcomes[0]?.articleId ?? '';
  const article = await client.articles.get({ id });
  expect(article).toMatchObject({ title: 'Prison break in Harran', published: '2026-03-12', language: 'en', direction: 'ltr' });
  expect(article.origins.published).toContain('12 March 2026');
  const { text, blocks } = await client.articles.text({ id });
  expect(text).toBe(report);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toContain('The ministry said about 120 inmates had escaped.');
  const original = await client.articles.original({ id });
  expect(new Uint8Array(await original.arrayBuffer())).toEqual(bytes);
});

test('one import is one step, whatever the number of files', async ({ desk: { client } }) => {
  await importAll(client, [1, 2, 3].map((n) => new File([`Report ${n}\n\nThe ministry said ${n} inmates had escaped.`], `${n}.txt`)));
  expect(await client.history.state()).toMatchObject({ undo: { label: 'Import 3 articles' } });
  expect((await client.history.list({}))).toMatchObject([{ label: 'Import 3 articles', records: { article: 3 } }]);
  await client.history.undo();
  expect(await client.articles.list({})).toEqual([]);
  expect((await client.search.find({ query: 'ministry' })).total).toBe(0);
  await client.history.redo();
  expect(await client.articles.list({})).toHaveLength(3);
  expect((await client.search.find({ query: 'ministry' })).total).toBe(3);
});

test('an import that is no longer listened to keeps what is whole', async ({ desk: { client } }) => {
  const files = Array.from({ length: 300 }, (_, n) => new File([`Report ${n} of the ministry.`], `${n}.txt`));
  for await (const { done } of await client.articles.import({ files })) if (done >= 2) break;
  const kept = await client.articles.list({});
  expect(kept.length).toBeGreaterThanOrEqual(2);
  expect(kept.length).toBeLessThan(300);
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('metadata is corrected by hand, and says so', async ({ desk: { client, importText } }) => {
  const id = await importText('About 120 inmates escaped.');
  expect(await client.articles.get({ id })).toMatchObject({ title: null, published: null, source: null, opening: 'About 120 inmates escaped.' });
  const corrected = await client.articles.update({ id, title: ' Escape ', published: '2026-01', outlet: 'The National' });
  expect(corrected).toMatchObject({ title: 'Escape', published: '2026-01', source: { name: 'The National', reliability: null } });
  expect(corrected.origins).toMatchObject({ title: 'by hand', published: 'by hand', outlet: 'by hand' });
  const second = await importText('Another one.', 'b.txt');
  expect((await client.articles.update({ id: second, outlet: 'the  national' })).source).toEqual(corrected.source);
  expect((await client.articles.update({ id, title: '', published: null })).origins).toMatchObject({ title: 'by hand', published: 'by hand' });
  await expect(client.articles.update({ id, published: '20.1.2026' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(client.articles.update({ id, title: 'x'.repeat(1001) })).rejects.toMatchObject({
    code: 'BAD_REQUEST', message: 'Nothing was saved: the title is longer than 1,000 characters. Shorten it.', data: { paths: ['title'] },
  });
});

test('trash takes articles out of the library and the search, not their claims', async ({ desk: { client, importText } }) => {
  const id = await importText('About 120 inmates escaped.');
  await client.claims.create({ statement: '120 escaped', evidence: { articleId: id, start: 0, end: 9 } });
  await client.articles.trash({ ids: [id] });
  expect(await client.articles.list({})).toEqual([]);
  expect(await client.articles.list({ trashed: true })).toMatchObject([{ id }]);
  expect((await client.search.find({ query: 'inmates' })).hits).toEqual([]);
  expect((await client.claims.list({}))[0]?.evidence[0]?.article.trashed).toBe(true);
  await client.articles.restore({ ids: [id] });
  expect((await client.search.find({ query: 'inmates' })).hits).toHaveLength(1);
});

test('a block is dimmed by hand without touching the text', async ({ desk: { client, importText } }) => {
  const id = await importText(report);
  const before = await client.articles.text({ id });
  const block = before.blocks.at(-1);
  await client.articles.markBoilerplate({ id, start: block?.start ?? 0, boilerplate: true });
  const after = await client.articles.text({ id });
  expect(after.text).toBe(before.text);
  expect(after.blocks.at(-1)).toEqual({ ...block, boilerplate: 'other' });
  await client.history.undo();
  expect(await client.articles.text({ id })).toEqual(before);
});
