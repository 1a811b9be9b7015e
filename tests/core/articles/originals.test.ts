// Originals come back byte for byte, be they kept as they came, deflated, or as the text that they are; and outlive what they share with others.
import { expect } from 'vitest';
import { openProject } from '../../../db/open-project.ts';
import { importAll, test } from '../../support/workbench.ts';

const PLAIN = 'The harbour office\n\nThe harbour office said on Monday that 31 people were missing – أكثر من ٣١ شخصا.\n';
const ways: [string, Uint8Array<ArrayBuffer>][] = [
  ['as its text.txt', new TextEncoder().encode(PLAIN)],
  ['with other line ends.txt', new TextEncoder().encode(PLAIN.replaceAll('\n', '\r\n').replace('31', '32'))],
  ['with a mark.txt', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(PLAIN.replace('31', '33'))])],
  ['long.txt', new TextEncoder().encode(`${PLAIN.replace('31', '34')}\r\n${'Nothing new was said of it. '.repeat(500)}`)],
  ['page.html', new TextEncoder().encode(`<html><body><h1>The harbour</h1><p>${PLAIN.replace('31', '35')}</p></body></html>`)],
];

test('every original is what was imported, and a text is not kept twice', async ({ desk: { client, workbench, path } }) => {
  const outcomes = await importAll(client, ways.map(([name, bytes]) => new File([bytes], name)));
  for (const [at, [, bytes]] of ways.entries()) {
    const original = await client.articles.original({ id: outcomes[at]?.articleId ?? '' });
    expect(new Uint8Array(await original.arrayBuffer())).toEqual(bytes);
  }
  expect(await client.project.check()).toMatchObject({ ok: true });
  workbench.close();
  const file = openProject(path);
  const kept = file.sql.rawRows<{ as_text: string | null; n: number }>('SELECT as_text, length(bytes) AS n FROM original JOIN article ON original_sha256 = original.sha256 ORDER BY article.id');
  expect(kept.map(({ as_text, n }) => (as_text === null ? n > 0 : n))).toEqual([0, true, true, true, true]);
  file.close();
});

test('an original that is its text outlives corrections, the trash, and the article that brought it', async ({ desk: { client, importText } }) => {
  const bytes = new TextEncoder().encode(PLAIN);
  const same = async (id: string) => expect(new Uint8Array(await (await client.articles.original({ id })).arrayBuffer())).toEqual(bytes);
  const first = await importText(PLAIN, 'first.txt');
  const { text, sha256 } = await client.articles.text({ id: first });
  const at = text.indexOf('Monday');
  await client.articles.correctText({ id: first, textSha256: sha256, edits: [{ start: at, end: at + 6, text: 'Sunday' }] });
  await same(first);
  await client.articles.trash({ ids: [first] });
  const second = await importText(PLAIN, 'second.txt');
  await client.articles.emptyTrash({ articles: 1 });
  await same(second);
  await client.articles.trash({ ids: [second] });
  await client.articles.emptyTrash({ articles: 1 });
  expect(await client.project.check()).toMatchObject({ ok: true });
  const third = await importText(PLAIN, 'third.txt');
  await same(third);
  expect(await client.project.check()).toMatchObject({ ok: true });
});

test('an original that was read as a text stays whole where it is read as another format', async ({ desk: { client, importText } }) => {
  const markdown = `# The harbour office\n\n${PLAIN.replace('Monday', '**Monday**')}`;
  const first = await importText(markdown, 'first.txt');
  await client.articles.trash({ ids: [first] });
  const second = await importText(markdown, 'second.md');
  expect((await client.articles.text({ id: second })).text).not.toContain('**');
  await client.articles.emptyTrash({ articles: 1 });
  expect(await (await client.articles.original({ id: second })).text()).toBe(markdown);
  expect(await client.project.check()).toMatchObject({ ok: true });
});
