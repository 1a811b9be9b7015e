// Pages made to harm, or broken by accident: read or refused, never a crash, always valid blocks, never a request.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemOfBlocks } from '../../../../contract/text/block.ts';
import { Refusal } from '../../../../contract/refusals.ts';
import { readHtml } from '../../../../core/import/html/read-html.ts';

const PARAGRAPH =
  'The ferry Almira sank off Port Sadel on Sunday evening with more than 300 people on board, the harbour office said, and divers went on searching.';
const ARTICLE = `<p>${PARAGRAPH}</p>`.repeat(4);
const read = (html: string) => readHtml({ name: 'page.html', bytes: Buffer.from(html) });

const fetched: unknown[] = [];
const fetchBefore = globalThis.fetch;
beforeAll(() => {
  globalThis.fetch = (...request) => {
    fetched.push(request);
    return Promise.reject(new Error('No page may be asked for anything.'));
  };
});
afterAll(() => {
  globalThis.fetch = fetchBefore;
  expect(fetched).toEqual([]);
});

describe('the article is found in', () => {
  const deep = 100_000;
  test.each([
    ['100,000 nested boxes', `${'<div>'.repeat(deep)}${ARTICLE}${'</div>'.repeat(deep)}`],
    ['100,000 nested boxes without ends', `${'<div>'.repeat(deep)}${ARTICLE}`],
    ['nested lists', `${'<ul><li>'.repeat(deep / 2)}${ARTICLE}`],
    ['nested tables', `${'<table><tr><td>'.repeat(deep / 10)}${ARTICLE}`],
    ['nested emphasis', `${'<b><i>'.repeat(deep / 2)}${ARTICLE}`],
    ['nested paragraphs', `${'<p><span>'.repeat(deep / 5)}${ARTICLE}`],
    ['boxes that claim to be closed', `${'<div/>'.repeat(deep)}${ARTICLE}`],
    ['a flood of ends without beginnings', `${ARTICLE}${'</div></span></p>'.repeat(deep / 4)}`],
    ['an unclosed comment behind it', `${ARTICLE}<!-- ${'x '.repeat(deep)}`],
    ['an unclosed CDATA behind it', `${ARTICLE}<![CDATA[ ${']'.repeat(deep)}`],
    ['an unclosed attribute behind it', `${ARTICLE}<a href="${'x>'.repeat(deep)}`],
    ['an unclosed script behind it', `${ARTICLE}${'<script>'.repeat(deep / 10)}`],
    ['an attribute of a megabyte', `<div data-state="${'x'.repeat(1_000_000)}" class="story">${ARTICLE}</div>`],
    ['200,000 attributes', `<div ${Array.from({ length: 200_000 }, (_, at) => `a${at}`).join(' ')}>${ARTICLE}</div>`],
    ['100,000 classes', `<div class="${Array.from({ length: deep }, (_, at) => `a${at}`).join(' ')}">${ARTICLE}</div>`],
    ['pictures as data', `${ARTICLE}<img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`],
    ['100,000 meta elements', `${'<meta name="date" content="x">'.repeat(deep)}${ARTICLE}`],
  ])('%s', async (_, html) => {
    const { text, blocks } = await read(html);
    expect(problemOfBlocks(text, blocks)).toBeNull();
    expect(text.split(PARAGRAPH)).toHaveLength(5);
  });
});

test('a flood of character references is text', async () => {
  const { text } = await read(`<p>${'&amp;&#x41;&notin;'.repeat(20_000)}</p>`);
  expect(text).toBe('&A∉'.repeat(20_000));
});

test('a page of 20,000 paragraphs is read whole', async () => {
  const { blocks } = await read(`<article>${Array.from({ length: 20_000 }, (_, at) => `<p>${at}: ${PARAGRAPH}</p>`).join('')}</article>`);
  expect(blocks).toHaveLength(20_000);
});

test('nothing runs, and no address of a script is kept', async () => {
  const article = await read(
    `<base href="javascript:alert(1)"><meta http-equiv="refresh" content="0;url=https://x.example/"><link rel="canonical" href="javascript:alert(1)">
     <body onload="globalThis.stained = true"><script>globalThis.stained = true</script><img src=x onerror="globalThis.stained = true">${ARTICLE}<a href="javascript:alert(1)">more</a></body>`,
  );
  expect(JSON.stringify(article)).not.toContain('javascript:');
  expect(article.url).toBeNull();
  expect('stained' in globalThis).toBe(false);
});

const seeds = ['harbour-news.html', 'arabic-news.html', 'singlefile.html'].map((name) => readFileSync(new URL(`../../../fixtures/html/${name}`, import.meta.url)));
const scraps = ['<', '>', '</', '"', "'", '<!--', '-->', '<![CDATA[', '&', '&#x', '&#xD800;', '\0', '\u2028', '\r', '<script>', '</p>', '<table>', '<td>', '<svg>', '<template>', '<pre>', '<br><br>', '<li>', 'é', '👩‍👩‍👧', '\u202e'];

/** A page cut, doubled, overwritten and sprinkled with scraps of markup. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(7000), fc.nat(400), fc.oneof(fc.constantFrom(...scraps).map((scrap) => Buffer.from(scrap)), fc.uint8Array({ maxLength: 6 }))), { maxLength: 12 }),
  )
  .map(([seed, changes]) => {
    let bytes: Uint8Array = seed;
    for (const [at, gone, put] of changes) {
      const from = Math.min(at, bytes.length);
      bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(Math.min(bytes.length, from + gone))]);
    }
    return bytes;
  });

test('mutated pages give valid blocks or a refusal, whatever was done to them', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (bytes) => {
      const read = await readHtml({ name: 'page.html', bytes }).catch((error: unknown) => error);
      if (read instanceof Refusal) {
        expect(read.code).toBe('IMPORT_UNREADABLE');
        return;
      }
      if (read instanceof Error) throw read;
      const { text, blocks } = read as Awaited<ReturnType<typeof readHtml>>;
      expect(problemOfBlocks(text, blocks)).toBeNull();
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/\r|\u2028/);
    }),
    { numRuns: 100 },
  );
});
