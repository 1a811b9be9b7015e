// A newer text of an article that is here: its passages follow, what was corrected by hand stays, and undo brings the old text back.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { WorkbenchClient } from '../../../contract/contract.ts';
import { dumpProject } from '../../support/project-dump.ts';
import { pageFile, type SavedPage } from '../../support/saved-page.ts';
import { importAll, test } from '../../support/workbench.ts';

const FIRST = 'The interior ministry said on Tuesday that about 120 inmates had escaped from the prison after clashes in the town.';
const SECOND = 'Security forces recaptured 81 of them in search operations during the night, the ministry added in a statement.';
const THIRD = 'Residents were asked to stay at home until further notice, and the bridge over the river was closed to all traffic.';
const OLD: SavedPage = { paragraphs: [FIRST, SECOND, THIRD], published: '2026-01-20T10:00:00+03:00' };

async function importPage(client: WorkbenchClient, page: SavedPage, name?: string) {
  const [outcome] = await importAll(client, [pageFile(page, name)]);
  if (!outcome?.articleId) throw new Error(outcome?.reason ?? 'nothing was imported');
  return { ...outcome, articleId: outcome.articleId };
}

async function highlight(client: WorkbenchClient, articleId: string, quote: string) {
  const { text } = await client.articles.text({ id: articleId });
  const start = text.indexOf(quote);
  expect(start).not.toBe(-1);
  return client.passages.create({ articleId, start, end: start + quote.length });
}

test('passages stay, move, change or get lost, and each is counted', async ({ desk: { client, crashes } }) => {
  const { articleId } = await importPage(client, OLD);
  const stayed = await highlight(client, articleId, 'about 120 inmates had escaped');
  const changed = await highlight(client, articleId, 'recaptured 81 of them in search operations during the night');
  const lost = await highlight(client, articleId, 'the bridge over the river was closed to all traffic');
  const moved = await highlight(client, articleId, 'Residents were asked to stay at home until further notice');
  const outcome = await importPage(client, {
    ...OLD, updated: '2026-01-21T08:00:00+03:00',
    paragraphs: [FIRST, 'Two guards were wounded.', SECOND.replace('81', '84'), 'Residents were asked to stay at home until further notice. Schools opened as on any other day.'],
  });
  expect(outcome).toMatchObject({ outcome: 'revision', articleId });
  expect(outcome.reason).toBe('It is another text of “Inmates escape from prison”, which was here from the same address. Of its passages: '
    + '1 passage stayed in place; 1 passage moved with its words; 1 passage now reads otherwise; 1 passage found no place and waits in the list of orphans.');
  const { text } = await client.articles.text({ id: articleId });
  const now = new Map((await client.passages.list({ articleId })).map((passage) => [passage.id, passage]));
  expect([...now.keys()].sort()).toEqual([stayed.id, changed.id, moved.id].sort());
  for (const { start, end, quote } of now.values()) expect(text.slice(start, end)).toBe(quote);
  expect(now.get(changed.id)?.quote).toContain('84');
  expect(await client.passages.orphans({})).toMatchObject([{ id: lost.id, quote: lost.quote }]);
  expect(await client.articles.get({ id: articleId })).toMatchObject({ orphans: 1, updated: expect.stringContaining('2026-01-21') });
  expect(await client.project.check()).toMatchObject({ ok: true });
  expect(crashes).toEqual([]);
});

test('an orphan is placed by hand', async ({ desk: { client } }) => {
  const { articleId } = await importPage(client, OLD);
  const lost = await highlight(client, articleId, 'the bridge over the river was closed to all traffic');
  await importPage(client, { ...OLD, paragraphs: [FIRST, SECOND, 'All roads were shut.'] });
  const { text } = await client.articles.text({ id: articleId });
  const start = text.indexOf('All roads were shut');
  expect(await client.passages.resize({ id: lost.id, start, end: start + 19 })).toMatchObject({ quote: 'All roads were shut' });
  expect(await client.passages.orphans({ articleId })).toEqual([]);
  expect(await client.articles.get({ id: articleId })).toMatchObject({ orphans: 0, passages: 1 });
});

test('what lost its place finds it again when its words come back', async ({ desk: { client } }) => {
  const { articleId } = await importPage(client, OLD);
  const lost = await highlight(client, articleId, 'the bridge over the river was closed to all traffic');
  await importPage(client, { ...OLD, paragraphs: [FIRST, SECOND, 'All roads were shut.'] });
  expect(await client.passages.orphans({})).toHaveLength(1);
  await importPage(client, { ...OLD, paragraphs: [FIRST, SECOND, 'All roads were shut.', THIRD] });
  expect(await client.passages.orphans({})).toEqual([]);
  expect(await client.passages.list({ articleId })).toMatchObject([{ id: lost.id, quote: lost.quote }]);
});

test('what was corrected by hand stays; both texts can be read and compared', async ({ desk: { client } }) => {
  const { articleId } = await importPage(client, OLD);
  const before = await client.articles.text({ id: articleId });
  await client.articles.update({ id: articleId, title: 'Jailbreak', outlet: 'Harran Courier', published: '2026-01-19' });
  await importPage(client, { ...OLD, title: 'Inmates escape, some recaptured', paragraphs: [FIRST, SECOND, THIRD, 'The search goes on.'] });
  expect(await client.articles.get({ id: articleId })).toMatchObject({
    title: 'Jailbreak', published: '2026-01-19', source: { name: 'Harran Courier' },
    origins: { title: 'by hand', outlet: 'by hand', published: 'by hand' },
  });
  const [older] = await client.articles.revisions({ id: articleId });
  expect((await client.articles.text({ id: older?.id ?? '' })).text).toBe(before.text);
  expect((await client.articles.text({ id: articleId })).text).toContain('The search goes on.');
  expect(await client.articles.list({})).toHaveLength(1);
  expect((await client.search.find({ query: 'recaptured' })).total).toBe(1);
});

test('a field that was emptied by hand stays empty', async ({ desk: { client } }) => {
  const { articleId } = await importPage(client, OLD);
  expect((await client.articles.get({ id: articleId })).published).not.toBeNull();
  const emptied = await client.articles.update({ id: articleId, published: null, title: '' });
  expect(emptied).toMatchObject({ published: null, title: null, origins: { published: 'by hand', title: 'by hand' } });
  await importPage(client, { ...OLD, paragraphs: [FIRST, SECOND, THIRD, 'The search goes on.'] });
  expect(await client.articles.get({ id: articleId })).toMatchObject({ published: null, title: null, origins: { published: 'by hand', title: 'by hand' } });
});

test('older texts stand in the order of their own dates, however late they came', async ({ desk: { client } }) => {
  const version = (updated: string | undefined, words: string): SavedPage => ({ ...OLD, title: words, updated, paragraphs: [FIRST, words] });
  const { articleId } = await importPage(client, version('2026-01-22T08:00:00Z', 'The second report says more.'), '2.html');
  await importPage(client, version('2026-01-24T08:00:00Z', 'The fourth report says the most.'), '4.html');
  await importPage(client, version('2026-01-21T08:00:00Z', 'The first report said little.'), '1.html');
  await importPage(client, version('2026-01-23T08:00:00Z', 'The third report said a little more.'), '3.html');
  const titles = (await client.articles.revisions({ id: articleId })).map(({ title }) => title);
  expect(titles).toEqual(['The third report said a little more.', 'The second report says more.', 'The first report said little.']);
});

test('undo brings the old text back exactly, redo the new one', async ({ desk: { client, path, workbench } }) => {
  const { articleId } = await importPage(client, OLD);
  for (const quote of ['about 120 inmates had escaped', 'the bridge over the river', 'stay at home']) await highlight(client, articleId, quote);
  const dumped = () => {
    workbench.close();
    const text = dumpProject(path);
    workbench.openAt(path);
    return text;
  };
  const before = dumped();
  await importPage(client, { ...OLD, paragraphs: ['Correction.', FIRST.replace('120', '130'), SECOND] });
  const newer = await client.articles.text({ id: articleId });
  await client.history.undo();
  await client.history.redo();
  expect(await client.articles.text({ id: articleId })).toEqual(newer);
  await client.history.undo();
  expect(dumped()).toBe(before);
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('a text that is certainly older goes behind the one here and moves nothing', async ({ desk: { client } }) => {
  const { articleId } = await importPage(client, { ...OLD, updated: '2026-01-21T08:00:00+03:00' });
  const passage = await highlight(client, articleId, 'about 120 inmates had escaped');
  const text = await client.articles.text({ id: articleId });
  const older: SavedPage = { ...OLD, title: 'First reports of an escape', paragraphs: ['Some inmates may have fled, officials say.', SECOND] };
  const outcome = await importPage(client, older, 'older.html');
  expect(outcome).toMatchObject({ outcome: 'revision', articleId });
  expect(outcome.reason).toMatch(/^It is an older text of “Inmates escape from prison” from the same address, of 20 Jan 2026, 10:00.*; it was put with the older texts, and nothing was moved\.$/);
  expect(await client.articles.text({ id: articleId })).toEqual(text);
  expect(await client.passages.list({ articleId })).toMatchObject([{ id: passage.id, start: passage.start, quote: passage.quote }]);
  expect(await client.articles.revisions({ id: articleId })).toMatchObject([{ title: 'First reports of an escape' }]);
  const again = await importPage(client, { ...older, noise: 'visit(2)' }, 'again.html');
  expect(again).toMatchObject({ outcome: 'duplicate', articleId });
  expect(await client.project.check()).toMatchObject({ ok: true });
  await client.history.undo();
  expect(await client.articles.revisions({ id: articleId })).toEqual([]);
});

const words = fc.constantFrom('the', 'ministry', 'said', '120', 'inmates', 'escaped', 'prison', 'town', 'الوزارة', 'قالت', '👩‍🚒', 'e\u0301tat', 'on', 'Tuesday', 'night', 'guards');
const sentence = fc.array(words, { minLength: 3, maxLength: 14 }).map((list) => `${list.join(' ')}.`);
const text = fc.array(sentence, { minLength: 3, maxLength: 8 });
const edit = fc.record({ at: fc.nat(20), kind: fc.constantFrom('cut', 'put', 'swap', 'change'), sentence });

function edited(sentences: readonly string[], edits: readonly { at: number; kind: string; sentence: string }[]): string[] {
  const result = [...sentences];
  for (const { at, kind, sentence: other } of edits) {
    const place = at % (result.length + 1);
    if (kind === 'put') result.splice(place, 0, other);
    else if (kind === 'cut' && result.length > 1) result.splice(place, 1);
    else if (kind === 'swap') result.push(...result.splice(place, 1));
    else result[place] = `${(result[place] ?? '').split(' ').slice(1).join(' ')} ${other}`;
  }
  return result;
}

test('whatever is edited, a passage equals its text or is an orphan', { timeout: 120_000 }, async ({ desk: { client, crashes } }) => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(text, fc.array(edit, { minLength: 1, maxLength: 6 }), fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 80 })), { maxLength: 6 }), async (sentences, edits, spans) => {
      const url = `https://courier.example/${++number}`;
      const title = `Report ${number}`;
      const { articleId } = await importPage(client, { url, title, paragraphs: sentences });
      const old = await client.articles.text({ id: articleId });
      for (const [at, length] of spans) {
        const start = at % old.text.length;
        const end = Math.min(old.text.length, start + length);
        if (old.text.slice(start, end).trim() !== '') await client.passages.create({ articleId, start, end });
      }
      const count = (await client.passages.list({ articleId })).length;
      const outcome = await importPage(client, { url, title, paragraphs: edited(sentences, edits) }, 'newer.html');
      const now = await client.articles.text({ id: articleId });
      const [placed, orphans] = [await client.passages.list({ articleId }), await client.passages.orphans({ articleId })];
      expect(placed.length + orphans.length).toBe(count);
      for (const { start, end, quote } of placed) expect(now.text.slice(start, end)).toBe(quote);
      if (outcome.outcome === 'revision') expect((await client.articles.revisions({ id: articleId })).length).toBe(1);
      else expect(now).toEqual(old);
    }),
    { numRuns: 40, seed: 20261120 },
  );
  expect(await client.project.check()).toMatchObject({ ok: true });
  expect(crashes).toEqual([]);
});
