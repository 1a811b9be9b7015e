// Correcting an extracted text by hand: passages keep their words or take the corrected ones, everything follows, and undo is exact.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import { problemOfBlocks } from '../../../contract/text/block.ts';
import { dumpProject } from '../../support/project-dump.ts';
import { pageFile } from '../../support/saved-page.ts';
import { importAll, test } from '../../support/workbench.ts';
import { rawText } from '../../contract/text/any-text.ts';

const TEXT = 'Inmates escpae from prison\n\nThe ministry said that 120 inmates had escpaed in 2019 from\n\nthe prison 👩🏽‍🚒 near the town.\n\nقالت الوزارة إن ١٢٠ سجيناً فروا.\n';

async function correct(client: WorkbenchClient, id: string, ...changes: [from: string, to: string][]) {
  const { text, sha256 } = await client.articles.text({ id });
  const edits = changes.map(([from, to]) => ({ start: text.indexOf(from), end: text.indexOf(from) + from.length, text: to }));
  return client.articles.correctText({ id, textSha256: sha256, edits });
}

async function highlight(client: WorkbenchClient, articleId: string, quote: string) {
  const { text } = await client.articles.text({ id: articleId });
  return client.passages.create({ articleId, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
}

/** Everything that an analyst can see of an article. */
async function visible(client: WorkbenchClient, id: string) {
  const [article, text] = [await client.articles.get({ id }), await client.articles.text({ id })];
  return { article, text, passages: await client.passages.list({ articleId: id }), orphans: await client.passages.orphans({ articleId: id }) };
}

const quotes = async (client: WorkbenchClient, articleId: string) => (await client.passages.list({ articleId })).map(({ quote }) => quote);

test('a typo is put right in text, passages, search and history', async ({ desk: { client, importText } }) => {
  const id = await importText(TEXT);
  await highlight(client, id, 'The ministry said');
  await highlight(client, id, '120 inmates had escpaed');
  await highlight(client, id, 'near the town');
  const { words } = await client.articles.get({ id });
  const article = await correct(client, id, ['escpaed', 'broken out']);
  expect(await quotes(client, id)).toEqual(['The ministry said', '120 inmates had broken out', 'near the town']);
  expect(article).toMatchObject({ corrections: { count: 1 }, words: words + 1 });
  expect((await client.search.find({ query: 'in:articles "broken out"' })).total).toBe(1);
  expect((await client.search.find({ query: 'escpaed' })).total).toBe(0);
  expect((await client.history.list({}))[0]).toMatchObject({ label: 'Correct text: “escpaed” → “broken out”' });
  expect((await client.articles.extracted({ id })).text).toContain('escpaed');
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('a wrong line break is taken out, and a paragraph split; the headline stays the title', async ({ desk: { client, importText } }) => {
  const id = await importText(TEXT);
  await highlight(client, id, '2019 from\n\nthe prison');
  await correct(client, id, ['from\n\nthe', 'from the']);
  expect(await quotes(client, id)).toEqual(['2019 from the prison']);
  const { text, blocks } = await client.articles.text({ id });
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toContain('The ministry said that 120 inmates had escpaed in 2019 from the prison 👩🏽‍🚒 near the town.');
  await correct(client, id, ['said that ', 'said that\n\n'], ['escpaed', 'escaped']);
  expect((await client.history.list({}))[0]?.label).toBe('Correct text: paragraph split between “ministry said that” and “120 inmates had” and 1 more');
  expect(await correct(client, id, ['Inmates escpae', 'Inmates escape'])).toMatchObject({ title: 'Inmates escape from prison', corrections: { count: 4 } });
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('a passage that is cut through finds its words again; one of which nothing is left waits as an orphan', async ({ desk: { client, importText } }) => {
  const id = await importText(TEXT);
  const cut = await highlight(client, id, 'The ministry said that 120 inmates had escp');
  const gone = await highlight(client, id, 'near the town');
  await correct(client, id, ['escpaed', 'escaped'], ['👩🏽‍🚒 near the town.', '.']);
  const [left] = await client.passages.list({ articleId: id });
  expect(left).toMatchObject({ id: cut.id });
  expect(left?.quote).toMatch(/^The ministry said that 120 inmates had/);
  expect(await client.passages.orphans({ articleId: id })).toMatchObject([{ id: gone.id }]);
});

test('what was dimmed by hand stays dimmed at its new place; years and opening follow', async ({ desk: { client, importText } }) => {
  const id = await importText(TEXT);
  const last = (await client.articles.text({ id })).blocks.at(-1);
  await client.articles.markBoilerplate({ id, start: last?.start ?? 0, boilerplate: true });
  const article = await correct(client, id, ['120 inmates', 'a hundred and twenty inmates'], ['2019', '2018']);
  expect(article.mentions).toEqual([2018]);
  const { text, blocks } = await client.articles.text({ id });
  expect(blocks.filter(({ boilerplate }) => boilerplate).map(({ start, end }) => text.slice(start, end))).toEqual(['قالت الوزارة إن ١٢٠ سجيناً فروا.']);
});

test('a correction of a text that has changed meanwhile is refused', async ({ desk: { client, importText } }) => {
  const id = await importText(TEXT);
  const { sha256 } = await client.articles.text({ id });
  await correct(client, id, ['escpaed', 'escaped']);
  await expect(client.articles.correctText({ id, textSha256: sha256, edits: [{ start: 0, end: 1, text: 'X' }] })).rejects.toMatchObject({ code: 'CONFLICT' });
  const now = await client.articles.text({ id });
  for (const edits of [[{ start: 0, end: now.text.length + 1, text: '' }], [{ start: 5, end: 9, text: 'x' }, { start: 8, end: 9, text: 'y' }], [{ start: 0, end: now.text.length, text: '' }]]) {
    await expect(client.articles.correctText({ id, textSha256: now.sha256, edits })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  }
});

test('all corrections are taken back at once: text, blocks, passages and what was dimmed; and undo brings them again', async ({ desk: { client, importText } }) => {
  const id = await importText(TEXT);
  await highlight(client, id, '120 inmates had escpaed in 2019');
  await highlight(client, id, 'near the town');
  const last = (await client.articles.text({ id })).blocks.at(-1);
  await client.articles.markBoilerplate({ id, start: last?.start ?? 0, boilerplate: true });
  const before = await visible(client, id);
  await correct(client, id, ['escpaed', 'broken out'], ['from\n\nthe', 'from the']);
  await correct(client, id, ['Inmates escpae', 'Inmates escape']);
  const after = await visible(client, id);
  const { textSha256 } = after.article;
  await expect(client.articles.takeCorrectionsBack({ id, textSha256: before.article.textSha256 })).rejects.toMatchObject({ code: 'CONFLICT' });
  await client.articles.takeCorrectionsBack({ id, textSha256 });
  expect(await visible(client, id)).toEqual(before);
  expect((await client.history.list({}))[0]?.label).toBe('Take back 3 corrections of the text');
  await client.history.undo();
  expect(await visible(client, id)).toEqual(after);
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('an article in the trash is not corrected', async ({ desk: { client, importText } }) => {
  const id = await importText(TEXT);
  await client.articles.trash({ ids: [id] });
  await expect(correct(client, id, ['escpaed', 'escaped'])).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('in the trash') });
});

test('the same file, and the same page saved again, are still known; a newer text replaces the corrected one', async ({ desk: { client } }) => {
  const paragraphs = ['The ministry said that 120 inmates had escpaed from the prison.', 'Residents were asked to stay at home.'];
  const [first] = await importAll(client, [pageFile({ paragraphs })]);
  const id = first?.articleId ?? '';
  await highlight(client, id, '120 inmates');
  await correct(client, id, ['escpaed', 'escaped']);
  for (const noise of ['', 'visit(2)']) {
    expect(await importAll(client, [pageFile({ paragraphs, noise })])).toMatchObject([{ outcome: 'duplicate', articleId: id }]);
  }
  expect((await client.articles.text({ id })).text).toContain('escaped');
  expect(await importAll(client, [pageFile({ paragraphs: [...paragraphs, 'The search goes on.'] })])).toMatchObject([{ outcome: 'revision', articleId: id }]);
  expect(await client.articles.get({ id })).toMatchObject({ corrections: null });
  expect(await quotes(client, id)).toEqual(['120 inmates']);
  expect(await importAll(client, [pageFile({ paragraphs, noise: 'visit(3)' })])).toMatchObject([{ outcome: 'duplicate', articleId: id }]);
});

test('metadata corrected after the text leaves the mark of its corrections', async ({ desk: { client, importText } }) => {
  const id = await importText(TEXT);
  await correct(client, id, ['escpaed', 'escaped']);
  const article = await client.articles.update({ id, byline: 'Rana Haddad' });
  expect(article).toMatchObject({ corrections: { count: 1 }, origins: { byline: 'by hand' } });
  expect(article.origins).not.toHaveProperty('text');
  expect(await correct(client, id, ['escaped', 'escpaed'])).toMatchObject({ corrections: null });
});

/** A text file has no control characters. */
const printable = rawText.map((text) => text.replace(/(?![\n\r\t\u0085])\p{Cc}/gu, '·'));
const paragraphs = fc.array(printable, { minLength: 2, maxLength: 5 }).map((parts) => `\n\n${parts.join('\n\n')}\n\nThe end.\n`);
const edit = fc.record({ at: fc.nat(1000), length: fc.nat(30), text: rawText });

test('whatever is corrected, every quote equals its text, and undo and redo give the same rows', { timeout: 120_000 }, async ({ desk: { client, importText, path, workbench, crashes } }) => {
  let number = 0;
  const rows = () => {
    workbench.close();
    const text = dumpProject(path);
    workbench.openAt(path);
    return text;
  };
  const numbers = fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 40 })), { maxLength: 6 });
  await fc.assert(fc.asyncProperty(paragraphs, numbers, fc.array(edit, { minLength: 1, maxLength: 3 }), async (given, spans, changes) => {
    const id = await importText(`Report ${++number}${given}`, `${number}.txt`);
    const { text, sha256 } = await client.articles.text({ id });
    for (const [at, length] of spans) {
      const start = at % text.length;
      if (text.slice(start, start + length).trim() !== '') await client.passages.create({ articleId: id, start, end: Math.min(text.length, start + length) });
    }
    const edits = changes.map((one) => ({ start: one.at % text.length, end: Math.min(text.length, (one.at % text.length) + one.length), text: one.text }))
      .toSorted((a, b) => a.start - b.start);
    const before = rows();
    const count = (await client.passages.list({ articleId: id })).length;
    const refused = await client.articles.correctText({ id, textSha256: sha256, edits }).then(() => null, (error: { code?: string }) => error.code);
    if (refused !== null) {
      expect(refused).toBe('BAD_INPUT');
      return;
    }
    const now = await client.articles.text({ id });
    expect(problemOfBlocks(now.text, now.blocks)).toBeNull();
    const placed = await client.passages.list({ articleId: id });
    expect(placed.length + (await client.passages.orphans({ articleId: id })).length).toBe(count);
    for (const { start, end, quote } of placed) expect(now.text.slice(start, end)).toBe(quote);
    if (now.sha256 === sha256) return;
    const after = await visible(client, id);
    await client.history.undo();
    expect(await client.articles.text({ id })).toMatchObject({ text, sha256 });
    await client.history.redo();
    expect(await visible(client, id)).toEqual(after);
    await client.history.undo();
    expect(rows()).toBe(before);
  }), { numRuns: 40, seed: 20261121 });
  expect(await client.project.check()).toMatchObject({ ok: true });
  expect(crashes).toEqual([]);
});
