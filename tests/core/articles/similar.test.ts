// Near-duplicates: rewrites and copies are linked to each other, an outlet's own lines are not, and undo forgets them.
import { expect } from 'vitest';
import { importArticles } from '../../../core/articles/import-articles.ts';
import { sketchOf } from '../../../core/articles/shingles.ts';
import { processPool } from '../../../core/import/reading-pool.ts';
import { Session } from '../../../core/session.ts';
import { openProject } from '../../../db/open-project.ts';
import { keepSketch } from '../../../db/sketches.ts';
import { madeUpText } from '../../bench/made-up-text.ts';
import { importAll, test } from '../../support/workbench.ts';

const report = `The interior ministry said on Tuesday that about 120 inmates had escaped from the prison after clashes between the army
and the militia. Security forces recaptured 81 of them in search operations in the town and its surroundings, it added.`;
const rewrite = `Officials are searching for escaped inmates. The interior ministry said on Tuesday that about 120 inmates had escaped from the
prison after clashes between the army and the militia. Residents were asked to stay at home until further notice.`;
const unrelated = 'A ferry with ninety passengers ran aground near the harbour on Sunday evening; nobody was hurt, the coast guard said later.';

test('a rewrite is linked in both directions, with its share', async ({ desk: { client, importText } }) => {
  const first = await importText(report, 'report.txt');
  const second = await importText(rewrite, 'rewrite.txt');
  const third = await importText(unrelated, 'ferry.txt');
  const [link] = await client.articles.similar({ id: first });
  expect(link).toMatchObject({ id: second });
  expect(link?.containment).toBeGreaterThan(0.3);
  expect(await client.articles.similar({ id: second })).toMatchObject([{ id: first, containment: link?.containment }]);
  expect(await client.articles.similar({ id: third })).toEqual([]);
  expect((await client.articles.list({})).map(({ similar }) => similar)).toEqual([1, 1, 0]);
  await client.articles.trash({ ids: [second] });
  expect(await client.articles.similar({ id: first })).toEqual([]);
});

test('undoing an import forgets the link, redoing brings it back', async ({ desk: { client, importText } }) => {
  const first = await importText(report, 'report.txt');
  await importText(rewrite, 'rewrite.txt');
  await client.history.undo();
  expect(await client.articles.similar({ id: first })).toEqual([]);
  await client.history.redo();
  expect(await client.articles.similar({ id: first })).toHaveLength(1);
});

test('the same text from another file is said', async ({ desk: { client, importText } }) => {
  await importText(report, 'report.txt');
  const outcomes = await importAll(client, [new File([`${report}\r\n`], 'copy.txt')]);
  expect(outcomes).toMatchObject([{ outcome: 'imported', reason: expect.stringMatching(/^It has the same text as “The interior ministry said/) }]);
});

test('of copies that come together the later ones name the first; a longer text is no copy, and says so', async ({ desk: { client } }) => {
  const base = madeUpText(7, 300);
  const [title = ''] = base.split('\n');
  const [half, more] = [base.slice(0, base.length / 2), `${base}\n${madeUpText(8, 100)}`];
  const files = [base, `${base}\n`, base.replaceAll('\n', '\r\n'), more, half].map((text, at) => new File([text], `${at}.txt`));
  const outcomes = await importAll(client, files);
  expect(outcomes.map(({ reason }) => reason)).toEqual([
    null, `It has the same text as “${title}”.`, `It has the same text as “${title}”.`, `It has all of the text of “${title}”, and more.`, `All of its text is in “${title}”.`,
  ]);
});

test('what an outlet writes under everything does not make its articles alike', async ({ desk: { client, importText } }) => {
  const imprint = 'The Harran Courier is an independent newspaper owned by its readers and printed every weekday in the old town of Harran since 1931.';
  const topics = ['A bridge was opened by the mayor', 'The harvest was poor again this year', 'Two schools will close next summer', 'A flood damaged the market hall', 'The choir sang in the stadium'];
  const ids: string[] = [];
  for (const [n, topic] of topics.entries()) {
    const id = await importText(`${topic}.\n\n${imprint}`, `${n}.txt`);
    await client.articles.update({ id, outlet: 'Harran Courier' });
    ids.push(id);
  }
  const last = await importText(`Harran Courier\n\nThe library got four hundred new books for children on Monday.\n\n${imprint}`, 'last.txt');
  await client.articles.update({ id: last, outlet: 'Harran Courier' });
  expect((await client.articles.similar({ id: ids[0] ?? '' })).map(({ id }) => id)).not.toContain(last);
});

test('what was rolled back is not found by its words', async ({ desk: { workbench, path } }) => {
  workbench.close();
  const file = openProject(path);
  const session = new Session(file, 'Test analyst', () => undefined);
  const bring = async (text: string) => {
    const files = [new File([text], 'a.txt')];
    for await (const _ of importArticles(session, { files }, { pool: processPool(), logFault: String })) continue;
  };
  const sketch = sketchOf(report, [{ kind: 'paragraph', start: 0, end: report.length }]);
  expect(sketch.length).toBeGreaterThan(0);
  file.sql.rawRun(`CREATE TEMP TRIGGER full BEFORE INSERT ON main.change BEGIN SELECT RAISE(ABORT, 'full'); END`);
  await expect(bring(report)).rejects.toThrow('full');
  file.sql.rawRun('DROP TRIGGER full');
  await bring(unrelated);
  expect(keepSketch(file.sql, 99, sketch)).toEqual([]);
  file.close();
});
