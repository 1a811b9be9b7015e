// Web archives: the page among its parts, in whatever encoding, with the address that the archive states.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemOfBlocks } from '../../../contract/text/block.ts';
import { readMhtml } from '../../../core/import/mhtml.ts';

const PARAGRAPH =
  'The ferry Almira sank off Port Sadel on Sunday evening with more than 300 people on board, the harbour office said, and divers went on searching.';
const bytesOf = (lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'latin1');
const read = (...lines: string[]) => readMhtml({ name: 'page.mhtml', bytes: bytesOf(lines) });

test('a page saved by Chromium: quoted-printable, pictures by cid, an advertisement in a frame', async () => {
  const bytes = readFileSync(new URL('../../fixtures/html/cranes.mhtml', import.meta.url));
  const { text, blocks, ...stated } = await readMhtml({ name: 'cranes.mhtml', bytes });
  expect(problemOfBlocks(text, blocks)).toBeNull();
  expect(blocks).toHaveLength(3);
  expect(text).toMatch(/said – “twice, and in writing”\./);
  expect(text).toMatch(/The café on the quay/);
  expect(text).not.toMatch(/advertisement/);
  expect(stated).toEqual({
    title: { value: 'Crane operators knew, union says', from: 'the page’s headline' },
    byline: null,
    outlet: { value: 'The Harbour Post', from: 'meta og:site_name' },
    url: { value: 'https://harbourpost.example/2026/01/22/cranes', from: 'the saved page’s own record' },
    published: { value: '2026-01-22', from: 'a date on the page: “Published on 22 January 2026”' },
    updated: null,
    language: 'en',
    direction: 'ltr',
    words: 83,
    mentions: [],
  });
});

const HEAD = ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary=edge', 'Date: Fri, 23 Jan 2026 08:00:00 +0000', ''];

describe('archives of other programs', () => {
  test('base64, a character set in the header, no closing mark', async () => {
    const html = Buffer.from(`<p>caf\xe9 ${PARAGRAPH}</p>`, 'latin1').toString('base64');
    const { text } = await read(...HEAD, '--edge', 'Content-Type: text/html;', '\tcharset="windows-1252"', 'Content-Transfer-Encoding: base64', '', html);
    expect(text).toBe(`café ${PARAGRAPH}`);
  });

  test('parts within parts', async () => {
    const inner = ['--inner', 'Content-Type: text/plain', '', 'plain', '--inner', 'Content-Type: text/html', '', `<p>${PARAGRAPH}</p>`, '--inner--'];
    const { text } = await read(...HEAD, '--edge', 'Content-Type: multipart/alternative; boundary="inner"', '', ...inner, '--edge--');
    expect(text).toBe(PARAGRAPH);
  });

  test('the date of the saving is no date of the article', async () => {
    expect(await read(...HEAD, '--edge', 'Content-Type: text/html', '', `<p>${PARAGRAPH}</p>`, '--edge--')).toMatchObject({ published: null, updated: null });
  });

  test('an address on the own disk is none', async () => {
    expect((await read(...HEAD, '--edge', 'Content-Type: text/html', 'Content-Location: file:///C:/page.htm', '', `<p>${PARAGRAPH}</p>`, '--edge--')).url).toBeNull();
  });
});

describe('what is no archive of a page is refused in one sentence', () => {
  test.each([
    ['without a page', [...HEAD, '--edge', 'Content-Type: image/gif', '', 'x', '--edge--']],
    ['without parts', HEAD],
    ['of no bytes', ['']],
    ['that names itself as its part 100,000 times', [...HEAD, ...Array.from({ length: 100_000 }, () => '--edge\r\nContent-Type: multipart/related; boundary=edge\r\n')]],
  ])('%s', async (_, lines) => {
    await expect(readMhtml({ name: 'page.mhtml', bytes: bytesOf(lines) })).rejects.toThrow('page.mhtml was not imported: it holds no web page. Open it in the browser');
  });
});
