// Web pages as a reader sees them: the article in blocks, what stands around it left out, what it states about itself.
import { readFileSync } from 'node:fs';
import { expect, test, describe } from 'vitest';
import { problemOfBlocks } from '../../../../contract/text/block.ts';
import type { ImportedArticle } from '../../../../core/import/imported-article.ts';
import { readHtml } from '../../../../core/import/html/read-html.ts';

const fixture = (name: string) => new URL(`../../../fixtures/html/${name}`, import.meta.url);
const read = (html: string) => readHtml({ name: 'page.html', bytes: Buffer.from(html) });
const blocksOf = ({ text, blocks }: ImportedArticle) => blocks.map(({ start, end, ...block }) => ({ ...block, text: text.slice(start, end) }));

const PARAGRAPH =
  'The ferry Almira sank off Port Sadel on Sunday evening with more than 300 people on board, the harbour office said, and divers went on searching.';
const page = (inner: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body><article><p>${PARAGRAPH}</p>${inner}<p>${PARAGRAPH} Again.</p></article></body></html>`;

describe('a news page with everything around it', () => {
  test('comes out as its article, in blocks, with what it states about itself', async () => {
    const article = await readHtml({ name: 'harbour-news.html', bytes: readFileSync(fixture('harbour-news.html')) });
    expect(problemOfBlocks(article.text, article.blocks)).toBeNull();
    expect(blocksOf(article)).toEqual([
      { kind: 'paragraph', text: expect.stringMatching(/^Five officials of the harbour authority.*Ministry said\.$/) },
      { kind: 'caption', text: 'The Almira at the eastern quay in 2019. Photo: Harbour Office' },
      { kind: 'paragraph', text: 'The ministry put the number of dead at\u00a017, while the islanders’ council, which keeps a list of names of its own, said that “at least 120” were\u00ad missing.' },
      { kind: 'heading', level: 2, text: 'What the ministry says' },
      { kind: 'paragraph', text: expect.stringMatching(/^Spokesman Karim Adel told/) },
      { kind: 'quote', text: 'No ferry should have left that evening, and everybody in the office knew it.' },
      { kind: 'list-item', level: 1, text: '17 dead, according to the ministry' },
      { kind: 'list-item', level: 1, text: 'More than 120 missing, according to the council' },
      { kind: 'paragraph', text: 'Divers went on searching\nuntil the evening.' },
      { kind: 'caption', text: 'People on board' },
      { kind: 'table-row', text: 'Source\tPassengers' },
      { kind: 'table-row', text: 'Ministry\t302' },
      { kind: 'table-row', text: 'Council\t411' },
      { kind: 'paragraph', boilerplate: 'related-link', text: 'Old ferries, new owners: the fleet of the islands' },
      { kind: 'paragraph', text: expect.stringMatching(/^The council has called for an inquiry/) },
    ]);
    const { text, blocks: _, ...stated } = article;
    expect(text).not.toMatch(/Never run|hidden|Styled away|cookies|newsletter|Related stories|Anna|Most read|All rights/i);
    expect(stated).toEqual({
      title: { value: 'Five held after ferry sinks off Port Sadel', from: 'the page’s headline' },
      byline: { value: 'Lena Oran, Tomas Weir', from: 'the page’s JSON-LD' },
      outlet: { value: 'The Harbour Post', from: 'meta og:site_name' },
      url: { value: 'https://harbourpost.example/2026/01/20/five-held-after-ferry-sinks', from: 'the page’s canonical link' },
      published: { value: '2026-01-20T11:38:00+03:00', from: 'the page’s JSON-LD' },
      updated: { value: '2026-01-20T16:05:00+03:00', from: 'the page’s JSON-LD' },
      language: 'en-GB',
      direction: 'ltr',
      words: 178,
      mentions: [2019],
    });
  });

  test('has blank lines between its blocks and single ones in them', async () => {
    const { text, blocks } = await readHtml({ name: 'harbour-news.html', bytes: readFileSync(fixture('harbour-news.html')) });
    expect(text).toBe(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n'));
  });
});

test.each([
  { lines: 1, marked: 1, why: 'leads elsewhere' },
  { lines: 8, marked: 0, why: 'what the page is about' },
])('$lines lines of links between the paragraphs: $why', async ({ lines, marked }) => {
  const links = Array.from({ length: lines }, (_, at) => `<p><a href="/${at}">Port Sadel: what we know so far, part ${at}</a></p>`);
  const { blocks } = await read(page(links.join('')));
  expect(blocks).toHaveLength(lines + 2);
  expect(blocks.filter(({ boilerplate }) => boilerplate === 'related-link')).toHaveLength(marked);
});

test('an Arabic page: right to left, date and author in words', async () => {
  const article = await readHtml({ name: 'arabic-news.html', bytes: readFileSync(fixture('arabic-news.html')) });
  expect(article).toMatchObject({
    title: { value: 'غرق عبّارة قبالة بورت سادل' },
    byline: { value: 'لينا عمران' },
    outlet: { value: 'صحيفة الميناء' },
    published: { value: '2026-01-20T11:38' },
    language: 'ar',
    direction: 'rtl',
    words: 82,
  });
  expect(blocksOf(article).map(({ kind, text }) => [kind, text.slice(0, 12)])).toEqual([
    ['paragraph', 'قالت وزارة ا'],
    ['paragraph', 'وأضاف المتحد'],
    ['paragraph', 'من جهته، قال'],
  ]);
});

test('a page saved by SingleFile: shadow trees are read, what is hidden is not, the address is that of the note', async () => {
  const article = await readHtml({ name: 'singlefile.html', bytes: readFileSync(fixture('singlefile.html')) });
  expect(article.text).toMatch(/^The port of Sadel was closed on Monday/);
  expect(article.text).not.toMatch(/advertisement blocker/);
  expect(article).toMatchObject({
    title: { value: 'Storm closes the port' },
    url: { value: 'https://harbourpost.example/islands/storm-closes-the-port', from: 'the note of the program that saved the page' },
    published: { value: '2026-01-19' },
    updated: null,
  });
});

describe('words as a browser shows them', () => {
  test.each([
    ['white space collapses, also across elements', '<p>One  \n two <b> three</b>\tfour.</p>', ['One two three four.']],
    ['a no-break space stays', '<p>about&nbsp;120 were held</p>', ['about\u00a0120 were held']],
    ['inline elements do not part words', '<p>un<b>divid</b>ed</p>', ['undivided']],
    ['two line ends part paragraphs', '<p>First of them<br><br>Second of them</p>', ['First of them', 'Second of them']],
    ['preformatted text keeps its lines', '<pre>a  b\n  c\n\nd</pre>', ['a  b\n  c\n\nd']],
    ['words beside blocks are paragraphs', '<div>Before it<p>Within it</p>behind it</div>', ['Before it', 'Within it', 'behind it']],
    ['pictures and forms leave no words', '<p>Seen<img alt="unseen"><svg><title>unseen</title></svg></p>', ['Seen']],
    ['layout tables are read as blocks', `<table><tr><td><p>${PARAGRAPH} One.</p><p>${PARAGRAPH} Two.</p></td></tr></table>`, [`${PARAGRAPH} One.`, `${PARAGRAPH} Two.`]],
    ['invisible characters alone are nothing', '<p>\u200b&nbsp;\ufeff</p><p>Something is here.</p>', ['Something is here.']],
  ])('%s', async (_, html, texts) => {
    const found = blocksOf(await read(page(html))).map(({ text }) => text);
    expect(found).toEqual([PARAGRAPH, ...texts, `${PARAGRAPH} Again.`]);
  });

  test('rows of a table keep their columns, also where cells are empty or reach over several', async () => {
    const rows = ['<tr><th></th><th colspan="2">Dead</th><th>Hurt</th></tr>', '<tr><td rowspan="2">Sadel</td><td>12</td><td></td><td>9</td></tr>', '<tr><td></td><td>4</td></tr>', '<tr><td></td><td></td></tr>'];
    const article = await read(page(`<table>${rows.join('')}</table>`));
    expect(article.text.split('\n\n')).toEqual([PARAGRAPH, '\tDead\t\tHurt', 'Sadel\t12\t\t9', '\t\t4', `${PARAGRAPH} Again.`]);
    expect(problemOfBlocks(article.text, article.blocks)).toBeNull();
    expect(blocksOf(article).map(({ text }) => text)).toEqual([PARAGRAPH, 'Dead\t\tHurt', 'Sadel\t12\t\t9', '4', `${PARAGRAPH} Again.`]);
  });

  test('a table whose columns have names is one, however much its cells say; links in it lead to no other article', async () => {
    const rows = `<tr><th>Ferry</th><th>What is known of it</th></tr><tr><td><a href="/almira">Almira of Port Sadel</a></td><td>${`${PARAGRAPH} `.repeat(3)}</td></tr>`;
    const found = blocksOf(await read(page(`<table>${rows}</table>`))).slice(1, -1);
    expect(found.map(({ kind, boilerplate }) => [kind, boilerplate])).toEqual([['table-row', undefined], ['table-row', undefined]]);
    expect(found[1]?.text).toMatch(/^Almira of Port Sadel\tThe ferry/);
  });

  test.each([
    ['a browser', `<meta charset="utf-8"><h3>Note</h3><div>Yes.</div><p>${PARAGRAPH}</p><div class="related"><a href="/a">Read also</a></div>`],
    ['a word processor', `<html><body><!--StartFragment--><h3>Note</h3><div>Yes.</div><p>${PARAGRAPH}</p><div class="related">Read also</div><!--EndFragment--></body></html>`],
  ])('all of what was copied out of %s is there', async (_, html) => {
    expect((await read(html)).text.split('\n\n')).toEqual(['Note', 'Yes.', PARAGRAPH, 'Read also']);
  });

  test('nested lists keep their depth', async () => {
    const blocks = blocksOf(await read(page('<ul><li>Outer item, first<ul><li>Inner item, second</li></ul></li></ul>')));
    expect(blocks.filter(({ kind }) => kind === 'list-item')).toEqual([
      { kind: 'list-item', level: 1, text: 'Outer item, first' },
      { kind: 'list-item', level: 2, text: 'Inner item, second' },
    ]);
  });

  test('a caption that comes again is marked, not deleted', async () => {
    const caption = '<figure><img src="a.jpg"><figcaption>The quay of Port Sadel. Photo: Harbour Office</figcaption></figure>';
    const captions = blocksOf(await read(page(`${caption}<p>${PARAGRAPH} Between.</p>${caption}`))).filter(({ kind }) => kind === 'caption');
    expect(captions.map(({ boilerplate }) => boilerplate)).toEqual([undefined, 'repeated-caption']);
  });
});

test('a question that is put to several people is asked each time, and is no caption', async () => {
  const asked = '<p>What did you see on the evening when the ferry left the port?</p>';
  const blocks = blocksOf(await read(page(`${asked}<p>${PARAGRAPH} One.</p>${asked}<p>${PARAGRAPH} Two.</p>${asked}<p>${PARAGRAPH} Three.</p>`)));
  expect(blocks.filter(({ boilerplate, kind }) => boilerplate || kind !== 'paragraph')).toEqual([]);
});

describe('what stands in or behind an article', () => {
  const links = '<ul><li><a href="/a">Ferry owner denies all charges</a></li><li><a href="/b">How safe are the ferries of the islands?</a></li></ul>';

  test('a box of links between two paragraphs is left out, what follows it stays', async () => {
    const { text } = await read(page(`<p>${PARAGRAPH} Before.</p><h3>Read more</h3>${links}<p>${PARAGRAPH} Behind.</p>`));
    expect(text.split('\n\n')).toEqual([PARAGRAPH, `${PARAGRAPH} Before.`, `${PARAGRAPH} Behind.`, `${PARAGRAPH} Again.`]);
  });

  test('the sources of an article are part of it, though they are links', async () => {
    const sources = '<h3>Sources</h3><ul><li><a href="https://a.example">https://a.example/registry/almira</a></li></ul>';
    const html = page('').replace('</article>', `${sources}</article>`);
    expect(blocksOf(await read(html)).slice(-2).map(({ text }) => text)).toEqual(['Sources', 'https://a.example/registry/almira']);
  });

  test('a dateline stays with its sentence', async () => {
    const html = page('').replace(`<p>${PARAGRAPH}`, `<p><span class="dateline">PORT SADEL — </span>${PARAGRAPH}`);
    expect((await read(html)).text).toMatch(/^PORT SADEL — The ferry/);
  });

  test('a quoted post of a social network is a quote', async () => {
    const post = '<div class="social-embed"><blockquote class="twitter-tweet"><p>We count 120 missing. <a href="https://t.example/x">t.example/x</a></p>— Islanders’ Council (@council) <a href="https://t.example">January 20, 2026</a></blockquote></div>';
    const quotes = blocksOf(await read(page(`<p>${PARAGRAPH} Before.</p>${post}`))).filter(({ kind }) => kind === 'quote');
    expect(quotes.map(({ text }) => text)).toEqual(['We count 120 missing. t.example/x', '— Islanders’ Council (@council) January 20, 2026']);
  });

  test('a heading without its end does not swallow the article', async () => {
    const kinds = blocksOf(await read(page(`<h3>What is known<p>${PARAGRAPH} One.</p><p>${PARAGRAPH} Two.</p>`))).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(1);
  });

  test('lines of the page in the article are marked with why, not deleted', async () => {
    const marked = blocksOf(await read(page('<p>Advertisement</p><p>Sign up for our newsletter to get it in your inbox</p>'))).filter(({ boilerplate }) => boilerplate);
    expect(marked).toEqual([
      { kind: 'paragraph', boilerplate: 'advertisement', text: 'Advertisement' },
      { kind: 'paragraph', boilerplate: 'newsletter', text: 'Sign up for our newsletter to get it in your inbox' },
    ]);
  });
});

describe('pages that are built otherwise', () => {
  test('a page without html, head and body', async () => {
    const { text } = await read(`<title>Ferry</title><p>${PARAGRAPH}<p>${PARAGRAPH} Again.`);
    expect(text).toBe(`${PARAGRAPH}\n\n${PARAGRAPH} Again.`);
  });

  test.each(['p', 'div'])('an article in which each %s has boxes of its own is not given up for the opinions below it', async (name) => {
    const box = (text: string) => `<div class="row"><div class="column"><div class="widget"><div class="inner"><${name}>${text}</${name}></div></div></div></div>`;
    const opinion = `<${name}>Weir, of the islands, writes, briefly, that he saw it, and that, as ever, nobody, he says, asked.</${name}>`;
    const parts = ['First', 'Second', 'Third', 'Fourth'].map((word) => box(`${word}: ${PARAGRAPH} ${PARAGRAPH}`));
    const { text } = await read(`<!DOCTYPE html><html><head><title>Ferry sinks</title></head><body><h1>Ferry sinks</h1>${parts.join('')}<div class="opinions">${opinion.repeat(3)}</div></body></html>`);
    expect(text.match(/^(?:First|Second|Third|Fourth): The ferry/gm)).toHaveLength(4);
  });

  test('a few words without any element', async () => {
    expect((await read('The ferry sank.')).text).toBe('The ferry sank.');
  });

  test('a page whose scripts would have shown its text', async () => {
    const hidden = `<p>${PARAGRAPH}</p>`.repeat(20);
    expect((await read(`<body><p>Loading</p><div style="display:none"><article>${hidden}</article></div></body>`)).text).toContain(PARAGRAPH);
  });

  test('a body without end tags and with stray ones', async () => {
    const { text } = await read(`<html><body></div></p><div><p>${PARAGRAPH}</b></i><p>${PARAGRAPH} Again.</td>`);
    expect(text).toBe(`${PARAGRAPH}\n\n${PARAGRAPH} Again.`);
  });
});

describe('a page that cannot be read is refused in one sentence', () => {
  test.each([
    ['an empty page', '<html><head><title>Empty</title></head><body></body></html>', /^page\.html was not imported: it holds no text that could be read\. .*save it anew/],
    ['a page of scripts', '<body><script>render()</script><div id="app"></div></body>', /it holds no text that could be read/],
    ['a page of frames', '<frameset cols="1,2"><frame src="a.html"><frame src="b.html"></frameset>', /only frames that show other pages\. Open the frame/],
    ['a flood of tags', '<b>'.repeat(1_000_001), /more than 1,000,000 tags/],
  ])('%s', async (_, html, message) => {
    await expect(read(html)).rejects.toMatchObject({ name: 'Refusal', code: 'IMPORT_UNREADABLE', message: expect.stringMatching(message) });
  });

  test('a page beyond the bound, by its size alone', async () => {
    const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
    await expect(readHtml({ name: 'page.html', bytes })).rejects.toThrow('page.html was not imported: it has 65 MiB, and web pages are read up to 64 MiB.');
  });

  test('binary data', async () => {
    await expect(readHtml({ name: 'page.html', bytes: new Uint8Array(4000).map((_, at) => at % 7) })).rejects.toThrow(/binary data, not a web page/);
  });
});
