// Files that cannot be read and are kept all the same: the original under its name, without a word.
import { expect } from 'vitest';
import { importAll, test } from '../../support/workbench.ts';
import { pdfOf } from '../import/pdf/hand-made-pdf.ts';

const scan = (name = 'files/scan.pdf') => new File([new Uint8Array(pdfOf([[]], { picture: true }))], name);

test('a scan is kept where that is asked for, and nothing else is let through', async ({ desk: { client, crashes } }) => {
  const files = [scan(), new File([new Uint8Array(pdfOf([[], []]))], 'other.pdf'), new File([], 'empty.pdf'), new File(['Words.'], 'words.txt')];
  const outcomes: string[] = [];
  for await (const event of await client.articles.import({ files, keepUnread: ['files/scan.pdf', 'empty.pdf', 'words.txt'] })) {
    outcomes.push(...event.outcomes.map(({ outcome }) => outcome));
  }
  expect(outcomes).toEqual(['imported', 'refused', 'refused', 'imported']);
  const kept = (await client.articles.list({})).find(({ title }) => title === 'scan');
  expect(kept).toMatchObject({ words: 0, opening: '', published: null, language: null });
  const id = kept?.id ?? '';
  expect(await client.articles.get({ id })).toMatchObject({ fileName: 'files/scan.pdf', origins: { title: 'the file’s name' } });
  expect(await client.articles.text({ id })).toMatchObject({ text: '', blocks: [] });
  const original = await client.articles.original({ id });
  expect(new Uint8Array(await original.arrayBuffer())).toEqual(new Uint8Array(await scan().arrayBuffer()));
  expect(await client.articles.similar({ id })).toEqual([]);
  expect((await importAll(client, [scan('again.pdf')])).map(({ outcome }) => outcome)).toEqual(['duplicate']);
  expect(await client.project.check()).toMatchObject({ ok: true });
  await client.history.undo();
  expect(await client.articles.list({})).toEqual([]);
  expect(crashes).toEqual([]);
});
