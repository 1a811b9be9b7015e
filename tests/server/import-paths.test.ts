// Folders of the command line: imported while they are looked through, in their order, as one step.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { importPaths } from '../../server/import-paths.ts';
import { madeUpText } from '../bench/made-up-text.ts';
import { test } from '../support/workbench.ts';

test('more files than are looked for at once, in folders within folders: in their order, with what cannot be read, as one step', async ({ desk: { client, crashes }, folder }) => {
  const news = join(folder, 'news');
  const months = ['april', 'june', 'march'];
  for (const [at, month] of months.entries()) {
    mkdirSync(join(news, month), { recursive: true });
    for (let day = 0; day < 300; day++) writeFileSync(join(news, month, `${String(day).padStart(3, '0')}.txt`), madeUpText(at * 300 + day, 40));
  }
  symlinkSync(join(news, 'march'), join(news, 'june', 'link'));
  const told: string[] = [];
  for await (const outcomes of importPaths(client, [join(folder, 'gone'), news, join(news, 'march', '000.txt')])) {
    told.push(...outcomes.map(({ path, outcome }) => `${outcome} ${path}`));
  }
  const inOrder = months.flatMap((month) => Array.from({ length: 300 }, (_, day) => `imported ${month}/${String(day).padStart(3, '0')}.txt`));
  expect(told).toEqual([`refused ${join(folder, 'gone')}`, ...inOrder, 'duplicate 000.txt']);
  expect((await client.history.list({})).map(({ label }) => label)).toEqual(['Import 900 articles']);
  expect(crashes).toEqual([]);
});

test('what came is told while the rest is not read yet, and nothing is read for whoever listens no more', async ({ desk: { client, crashes }, folder }) => {
  const news = join(folder, 'news');
  mkdirSync(news);
  for (let day = 0; day < 900; day++) writeFileSync(join(news, `${day}.txt`), madeUpText(day, 40));
  let told = 0;
  for await (const outcomes of importPaths(client, [news])) {
    told = outcomes.length;
    break;
  }
  expect(told).toBeLessThan(100);
  expect(await client.articles.list({})).toHaveLength(told);
  expect(crashes).toEqual([]);
});

test('nothing but what cannot be read, and nothing at all', async ({ desk: { client }, folder }) => {
  mkdirSync(join(folder, 'empty'));
  const outcomes = [];
  for await (const some of importPaths(client, [join(folder, 'empty'), join(folder, 'gone.txt')])) outcomes.push(...some);
  expect(outcomes).toMatchObject([{ path: join(folder, 'gone.txt'), outcome: 'refused', reason: expect.stringMatching(/there is no such file\. Check the name\.$/) }]);
});
