// In which order articles arrive: file by file, and what lies in a file in its place.
import { expect } from 'vitest';
import { madeUpText } from '../../bench/made-up-text.ts';
import { zipOf } from '../../fixtures/office/make-documents.ts';
import { importAll, test } from '../../support/workbench.ts';

let seed = 0;
const text = () => madeUpText(seed++, 60);
const file = (name: string, content: string | Uint8Array = text()) => new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
const zip = (...names: string[]) => zipOf(Object.fromEntries(names.map((name) => [name, text()])));
const table = (rows: number) => `title,text\n${Array.from({ length: rows }, (_, at) => `Row ${at + 1},"${text().replaceAll('"', '')}"\n`).join('')}`;

test('archives and tables are unfolded where they stand among the files', async ({ desk: { client } }) => {
  const mixed = zipOf({ 'a.txt': text(), 'rows.csv': table(2), 'z.txt': text() });
  const files = [file('1.txt'), file('2.zip', zip('a.txt', 'b.txt', 'c.txt')), file('3.csv', table(3)), file('4.txt'), file('5.zip', mixed), file('6.zip', new Uint8Array([0x50, 0x4b, 5, 6])), file('7.txt')];
  const outcomes = await importAll(client, files);
  const paths = ['1.txt', '2.zip/a.txt', '2.zip/b.txt', '2.zip/c.txt', '3.csv#1', '3.csv#2', '3.csv#3', '4.txt', '5.zip/a.txt', '5.zip/rows.csv#1', '5.zip/rows.csv#2', '5.zip/z.txt', '6.zip', '7.txt'];
  expect(outcomes.map(({ path }) => path)).toEqual(paths);
  const ids = outcomes.flatMap(({ articleId }) => articleId ?? []);
  expect(ids).toEqual(ids.toSorted());
});

test('what was cut short goes on behind the articles that are here, in the same order', async ({ desk: { client } }) => {
  const files = [file('1.zip', zip(...Array.from({ length: 90 }, (_, at) => `${at + 10}.txt`))), file('2.txt'), file('3.csv', table(4))];
  for await (const { done } of await client.articles.import({ files })) if (done > 20) break;
  const again = await importAll(client, files);
  expect(again.map(({ path }) => path)).toEqual([...Array.from({ length: 90 }, (_, at) => `1.zip/${at + 10}.txt`), '2.txt', '3.csv#1', '3.csv#2', '3.csv#3', '3.csv#4']);
  const first = again.findIndex(({ outcome }) => outcome === 'imported');
  expect(first).toBeGreaterThan(0);
  expect(new Set(again.slice(0, first).map(({ outcome }) => outcome))).toEqual(new Set(['duplicate']));
  expect(new Set(again.slice(first).map(({ outcome }) => outcome))).toEqual(new Set(['imported']));
  expect(await client.articles.list({})).toHaveLength(95);
});
