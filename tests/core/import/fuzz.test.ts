// Files of every format, cut, doubled, overwritten and sprinkled with scraps: each gives valid articles or refusals, within its time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PartialDate } from '../../../contract/records.ts';
import { Refusal } from '../../../contract/refusals.ts';
import { problemOfBlocks } from '../../../contract/text/block.ts';
import type { ContainedFile } from '../../../core/import/contained.ts';
import { formats } from '../../../core/import/formats.ts';
import type { ImportedArticle } from '../../../core/import/imported-article.ts';
import { readContent } from '../../../core/import/read-article.ts';
import { docxOf, epubOf, odtOf, paragraph, rtfOf, zipOf } from '../../fixtures/office/make-documents.ts';
import { savedPage } from '../../support/saved-page.ts';
import { pdfOf, proseAt } from './pdf/hand-made-pdf.ts';

/** Runs for each format, and how long one file may take on a busy machine. */
const RUNS = 40;
const MOST_MILLISECONDS = 20_000;

const WORDS = 'The ferry Almira sank off Port Sadel on Sunday, 8 November 2026, with more than 300 people on board, the harbour office said. وقالت الوزارة إن ١٢٠ سجيناً فروا.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures', name));
const plain = `Ferry sinks off the harbour\n\nBy Sami Haddad\nUpdated: November 8, 2026 11:38\n\n${WORDS}\n\n• One\n• Two\n\n${WORDS}\n`;
const page = savedPage({ paragraphs: [WORDS, WORDS, WORDS], published: '2026-11-08T11:38:00+03:00' });

/** A sound file of each format, by its ending. */
const sound: Record<string, Uint8Array[]> = {
  txt: [utf8(plain), utf8('\uFEFF' + plain), new Uint8Array(Buffer.from(plain, 'utf16le'))],
  md: [utf8(`---\ntitle: Ferry\ndate: 2026-11-08\n---\n# Ferry\n\n> ${WORDS}\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[x](https://a.example/)[^1]\n\n[^1]: Note.\n`)],
  html: [utf8(page), fixture('html/harbour-news.html'), fixture('html/arabic-news.html')],
  mhtml: [fixture('html/cranes.mhtml')],
  pdf: [pdfOf([proseAt(72, 700, ['Ferry sinks off the harbour', WORDS.slice(0, 80), WORDS.slice(80, 120)]), [{ text: 'Page 2', x: 72, y: 40 }]], { info: { Title: 'Ferry', CreationDate: 'D:20261108113800Z' } }), fixture('pdf/arabic.pdf')],
  docx: [docxOf(paragraph('Ferry sinks', '<w:pStyle w:val="Heading1"/>') + paragraph(WORDS)).bytes],
  odt: [odtOf(`<text:h text:outline-level="1">Ferry</text:h><text:p>${WORDS}</text:p>`).bytes],
  rtf: [rtfOf(String.raw`Ferry\par caf\'e9 \u1587? {\footnote Note.}\par`).bytes],
  epub: [epubOf([`<h1>Ferry</h1><p>${WORDS}</p>`], '<dc:title>Ferry</dc:title><dc:date>2026-11-08</dc:date>').bytes],
  eml: [utf8(`From: Desk <desk@courier.example>\r\nDate: Sun, 8 Nov 2026 11:38:00 +0300\r\nSubject: =?utf-8?B?RmVycnk=?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>The ferry sank off the harbour=20on Sunday.</p>\r\n--b\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\nV29yZHMgb2YgYW4gYXR0YWNobWVudC4=\r\n--b--\r\n`)],
  csv: [utf8(`title,date,text,url\nFerry,2026-11-08,"${WORDS}",https://a.example/1\nBridge,8/11/2026,"A bridge, closed; ""for good""\nsaid the mayor.",\n`)],
  json: [utf8(JSON.stringify([{ title: 'Ferry', published: '2026-11-08', text: WORDS }, { title: 'Bridge', published: 1_793_000_000, text: WORDS }]))],
  jsonl: [utf8(`${JSON.stringify({ headline: 'Ferry', date: '2026-11-08', body: WORDS })}\n${JSON.stringify({ headline: 'B', body: WORDS })}\n`)],
  zip: [zipOf({ 'a.txt': plain, 'news/b.html': page, 'c.csv': `title,text\nFerry,"${WORDS}"\n` })],
};

const scraps = ['<', '>', '"', '&', '&#x110000;', '{', '}', '[', ']', '\\', '\\u', '%', '--b', '\r\n\r\n', '\0', '\uFEFF', '\u2028', '\u202e', '=?utf-8?B?', 'PK\u0003\u0004', 'endobj', 'stream', '<!DOCTYPE', '<![CDATA[', '</w:p>', '0000-00-00', '2026-99-99T99:99', '9'.repeat(400), '-1', 'null', '__proto__', ',', '\t', 'é'];
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)),
  put: fc.oneof(fc.constantFrom(...scraps).map(utf8), fc.uint8Array({ maxLength: 8 })),
  times: fc.constantFrom(1, 1, 1, 2, 50),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let result = Buffer.from(bytes);
  for (const { at, gone, put, times } of changes) {
    const from = Math.floor(at * result.length);
    result = Buffer.concat([result.subarray(0, from), ...Array<Uint8Array>(times).fill(put), result.subarray(Math.min(result.length, from + gone))]);
  }
  return new Uint8Array(result);
}

function problemOfArticle({ text, blocks, title, byline, outlet, url, published, updated, words, language, mentions }: ImportedArticle): string | null {
  for (const found of [published, updated]) if (found && !PartialDate.safeParse(found.value).success) return `the date ${found.value}`;
  for (const found of [title, byline, outlet, url]) if (found && (found.value.trim() === '' || found.value.length > 2000)) return `the field ${JSON.stringify(found).slice(0, 200)}`;
  if (title && title.value.length > 1000) return `a title of ${title.value.length} units`;
  if (!text.isWellFormed() || text.includes('\r') || text.startsWith('\uFEFF') || text.includes('\0')) return 'the text';
  if (!Number.isInteger(words) || words < 0 || (language !== null && !/^[a-z]{2,3}\b/.test(language)) || mentions.some((year) => !Number.isInteger(year))) return 'words, language or mentions';
  return problemOfBlocks(text, blocks);
}

/** Reads a file and all that lies in it; gives how many articles there were. */
async function readAll(file: ContainedFile, depth = 0): Promise<number> {
  try {
    const { article, contained } = await readContent(file, depth);
    if (article) expect(problemOfArticle(article)).toBeNull();
    for (const { path, reason } of contained?.problems ?? []) expect(reason).toContain(`${path} was not imported: `);
    let count = article ? 1 : 0;
    for (const inner of contained?.files ?? []) count += await readAll(inner, depth + 1);
    return count;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message).toMatch(/^.+ was not imported: .+\. .+\.$/su);
    return 0;
  }
}

test('there is a sound file for every format, and each is read', async () => {
  for (const { name, extensions } of formats) expect([name, extensions.some((extension) => sound[extension])]).toEqual([name, true]);
  for (const [ending, files] of Object.entries(sound)) {
    for (const bytes of files) expect([ending, await readAll({ name: `sound.${ending}`, bytes })]).not.toEqual([ending, 0]);
  }
});

describe('whatever is done to a file', () => {
  test.each(Object.entries(sound))('%s', { timeout: 240_000 }, async (ending, files) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 8 }), async (bytes, changes) => {
        const file = { name: `fuzz.${ending}`, bytes: mutated(bytes, changes) };
        const start = performance.now();
        try {
          await readAll(file);
        } catch (error) {
          throw new Error(`${String(error)}\nThe file, in base64: ${Buffer.from(file.bytes).toString('base64').slice(0, 40_000)}`, { cause: error });
        }
        expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
      }),
      { numRuns: RUNS },
    );
  });
});
