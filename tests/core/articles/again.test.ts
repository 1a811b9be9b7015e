// What comes again: the same bytes, the same text in another file or from another page, and imports that were cut short.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { importArticles } from '../../../core/articles/import-articles.ts';
import { fileOnDisk } from '../../../core/import/file-on-disk.ts';
import { processPool } from '../../../core/import/reading-pool.ts';
import { Session } from '../../../core/session.ts';
import { knownOriginals } from '../../../db/known-originals.ts';
import { openProject } from '../../../db/open-project.ts';
import { pageFile, savedPage } from '../../support/saved-page.ts';
import { importAll, test } from '../../support/workbench.ts';
import { docxOf, paragraph } from '../../fixtures/office/make-documents.ts';

const PARAGRAPHS = [
  'The interior ministry said on Tuesday that about 120 inmates had escaped from the prison after clashes in the town.',
  'Security forces recaptured 81 of them in search operations during the night, the ministry added in a statement.',
  'Residents were asked to stay at home until further notice, and the bridge over the river was closed to all traffic.',
];

test('the same bytes are skipped and said, within one import and in the next', async ({ desk: { client, crashes } }) => {
  const text = PARAGRAPHS.join('\n\n');
  const once = await importAll(client, [new File([text], 'one.txt'), new File([text], 'two.txt')]);
  expect(once.map(({ outcome }) => outcome)).toEqual(['imported', 'duplicate']);
  const [again] = await importAll(client, [new File([text], 'renamed.html')]);
  expect(again).toMatchObject({ outcome: 'duplicate', articleId: once[0]?.articleId });
  expect(again?.reason).toMatch(/^renamed\.html was skipped: the same file is already here as “.+”\.$/);
  expect(await client.articles.list({})).toHaveLength(1);
  expect(await client.history.list({})).toHaveLength(1);
  expect(crashes).toEqual([]);
});

test('bytes that are in the trash come in again', async ({ desk: { client, importText } }) => {
  const id = await importText(PARAGRAPHS.join('\n\n'));
  await client.articles.trash({ ids: [id] });
  const [again] = await importAll(client, [new File([PARAGRAPHS.join('\n\n')], 'again.txt')]);
  expect(again).toMatchObject({ outcome: 'imported' });
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('files of the disk are skipped where they are here, and read where they changed or came back from the trash', async ({ desk: { client, workbench, path }, folder }) => {
  const names = ['a.txt', 'b.txt', 'c.txt'];
  for (const name of names) writeFileSync(join(folder, name), `${name}: ${PARAGRAPHS.join('\n\n')}`);
  const outcomesOf = async () => (await importAll(client, names.map((name) => fileOnDisk(join(folder, name), name)))).map(({ outcome }) => outcome);
  expect(await outcomesOf()).toEqual(['imported', 'imported', 'imported']);
  writeFileSync(join(folder, 'b.txt'), 'Not what it was.');
  expect(await outcomesOf()).toEqual(['duplicate', 'imported', 'duplicate']);
  workbench.openAt(path); // what is here is read anew from the file
  const [first] = await client.articles.list({});
  await client.articles.trash({ ids: [first?.id ?? ''] });
  expect((await outcomesOf()).toSorted()).toEqual(['duplicate', 'duplicate', 'imported']);
});

test('what is taken for known by mistake is read after all', async ({ desk: { workbench, path } }) => {
  workbench.close();
  const file = openProject(path);
  new Uint8Array(knownOriginals(file.sql).shared).fill(255);
  const session = new Session(file, 'Test analyst', () => undefined);
  const files = Array.from({ length: 40 }, (_, at) => new File([`${at}: ${PARAGRAPHS.join('\n\n')}`], `${at}.txt`));
  const outcomes: string[] = [];
  const request = { files: [...files, ...files.slice(0, 1)] };
  for await (const event of importArticles(session, request, { pool: processPool(), logFault: () => '' })) {
    outcomes.push(...event.outcomes.map(({ outcome, path: name }) => `${outcome} ${name}`));
  }
  expect(outcomes).toEqual([...files.map(({ name }) => `imported ${name}`), 'duplicate 0.txt']);
  file.close();
});

test('the same text in other formats is linked as a copy, each way', async ({ desk: { client, importText } }) => {
  const first = await importText(PARAGRAPHS.join('\n\n'));
  const outcomes = await importAll(client, [
    new File([new Uint8Array(docxOf(PARAGRAPHS.map((one) => paragraph(one)).join('')).bytes)], 'report.docx'),
    new File([savedPage({ paragraphs: PARAGRAPHS, title: 'Escape' })], 'report.html'),
    new File([`{\\rtf1\\ansi ${PARAGRAPHS.join('\\par ')}\\par}`], 'report.rtf'),
  ]);
  expect(outcomes.map(({ outcome, reason }) => [outcome, reason?.slice(0, 26)])).toEqual(outcomes.map(() => ['imported', 'It has the same text as “T']));
  const similar = await client.articles.similar({ id: first });
  expect(similar.map(({ id }) => id).sort()).toEqual(outcomes.map(({ articleId }) => articleId).sort());
  expect(similar.every(({ containment }) => containment >= 0.97)).toBe(true);
});

test('the same text from another page is a copy, not a revision', async ({ desk: { client } }) => {
  const [, copy] = await importAll(client, [pageFile({ paragraphs: PARAGRAPHS }), pageFile({ paragraphs: PARAGRAPHS, url: 'https://herald.example/copied' }, 'copied.html')]);
  expect(copy).toMatchObject({ outcome: 'imported', reason: 'It has the same text as “Inmates escape from prison”.' });
  expect(await client.articles.list({})).toHaveLength(2);
});

test('a page saved twice is skipped, though its bytes differ; in another format it is a copy', async ({ desk: { client, path, workbench } }) => {
  const [first, second, third] = await importAll(client, [
    pageFile({ paragraphs: PARAGRAPHS, noise: 'visit(1)' }), pageFile({ paragraphs: PARAGRAPHS, noise: 'visit(2)' }, 'escape (1).html'),
    new File([savedPage({ paragraphs: PARAGRAPHS, noise: 'visit(3)' })], 'escape.xhtml'),
  ]);
  expect(second).toMatchObject({ outcome: 'duplicate', articleId: first?.articleId });
  expect(second?.reason).toBe('escape (1).html was skipped: the same text from the same address is already here as “Inmates escape from prison”.');
  expect(third).toMatchObject({ outcome: 'imported', reason: 'It has the same text as “Inmates escape from prison”.' });
  expect(await client.articles.revisions({ id: first?.articleId ?? '' })).toEqual([]);
  workbench.close();
  workbench.openAt(path);
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('an import that was cancelled goes on where it was', async ({ desk: { client } }) => {
  const files = Array.from({ length: 1500 }, (_, at) => new File([`Report ${at} of the ministry, and what it says of ${at * 7} men.`], `${at}.txt`));
  for await (const { done } of await client.articles.import({ files })) if (done >= 150) break;
  const kept = (await client.articles.list({})).length;
  expect(kept).toBeGreaterThanOrEqual(150);
  expect(kept).toBeLessThan(1500);
  const outcomes = (await importAll(client, files)).map(({ outcome }) => outcome);
  expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(kept);
  expect(outcomes.filter((outcome) => outcome === 'imported')).toHaveLength(1500 - kept);
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('an address that two texts merely name makes neither an edition of the other', async ({ desk: { client } }) => {
  const licence = (project: string, words: readonly string[]) => [`Terms of ${project}`, 'http://www.licences.example/', ...words].join('\n\n');
  const other = PARAGRAPHS.map((_, at) => `The harbour office of Port Sadel counted ${at + 14} ferries on ${['Monday', 'Tuesday', 'Friday'][at]}, more than in any week since the new pier was opened by the minister.`);
  const outcomes = await importAll(client, [
    new File([licence('the first project', PARAGRAPHS)], 'one.txt'), new File([licence('quite another thing', other)], 'two.txt'),
    new File([licence('the first project', [...PARAGRAPHS, 'The number was corrected.'])], 'one again.txt'),
  ]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['imported', 'imported', 'revision']);
});
