// What a page states about its article, in the many ways of stating it: never more than is stated, always with where.
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../core/import/html/read-html.ts';

const PARAGRAPH =
  'The ferry Almira sank off Port Sadel on Sunday evening with more than 300 people on board, the harbour office said, and divers went on searching.';

function read(head: string, above = '', lang = 'en') {
  const html = `<html lang="${lang}"><head><meta charset="utf-8">${head}</head><body><article>${above}<p>${PARAGRAPH}</p><p>${PARAGRAPH} Again.</p></article></body></html>`;
  return readHtml({ name: 'page.html', bytes: Buffer.from(html) });
}
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('JSON-LD in its shapes', () => {
  const article = {
    '@type': 'NewsArticle', headline: 'Ferry sinks off Port Sadel', datePublished: '2026-01-20', author: { '@type': 'Person', name: 'Lena Oran' },
    publisher: { '@type': 'Organization', name: 'The Harbour Post' },
  };
  test.each([
    ['one object', article],
    ['a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Elsewhere' }, article] }],
    ['the entity of a page', { '@type': 'WebPage', mainEntity: article }],
    ['several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['references into the graph', { '@graph': [{ ...article, author: { '@id': '#lena' }, publisher: { '@id': '#post' } }, { '@type': 'Person', '@id': '#lena', name: 'Lena Oran' }, { '@type': 'Organization', '@id': '#post', name: 'The Harbour Post' }] }],
    ['names as strings', { ...article, author: 'Lena Oran', publisher: 'The Harbour Post' }],
    ['authors in a list', { ...article, author: [{ name: 'Lena Oran' }] }],
  ])('%s', async (_, data) => {
    const from = 'the page’s JSON-LD';
    expect(await read(linked(data))).toMatchObject({
      title: { value: 'Ferry sinks off Port Sadel', from },
      published: { value: '2026-01-20', from },
      byline: { value: 'Lena Oran', from },
      outlet: { value: 'The Harbour Post', from },
    });
  });

  test('a broken script is passed over, a nearly whole one is mended', async () => {
    const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
    const found = await read(script('{"@type": "NewsArticle", ') + script('{"@type":"NewsArticle","headline":"Ferry\nsinks","datePublished":"2026-01-20",}'));
    expect(found).toMatchObject({ title: { value: 'Ferry sinks' }, published: { value: '2026-01-20' } });
  });

  test('JSON nested 100,000 levels deep is survived', async () => {
    const deep = `${'{"@graph":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect((await read(`<script type="application/ld+json">${deep}</script>`)).published).toBeNull();
  });
});

describe('dates keep the precision and the zone that were stated', () => {
  test.each([
    ['2026-01-20T11:38:00+03:00', '2026-01-20T11:38:00+03:00'],
    ['2026-01-20T11:38:00+0300', '2026-01-20T11:38:00+03:00'],
    ['2026-01-20T11:38+03', '2026-01-20T11:38+03:00'],
    ['2026-01-20T08:38:00.000Z', '2026-01-20T08:38:00Z'],
    ['2026-01-20 11:38:12', '2026-01-20T11:38:12'],
    ['2026-01-20T00:00:00', '2026-01-20T00:00:00'],
    ['2026-01-20', '2026-01-20'],
    ['2026-01', '2026-01'],
    ['20260120', '2026-01-20'],
    ['2026/01/20', '2026-01-20'],
    ['Tue, 20 Jan 2026 08:38:00 GMT', '2026-01-20T08:38:00Z'],
    ['20 January 2026', '2026-01-20'],
    ['20.01.26, 11:38', '2026-01-20T11:38'],
    ['January 20, 2026, 11:38 am', '2026-01-20T11:38'],
    ['1970-01-01T00:00:00Z', null],
    ['2026-02-31', null],
    ['03/05/2026', null],
    ['yesterday', null],
    ['202601', null],
  ])('%s', async (stated, value) => {
    const { published } = await read(`<meta property="article:published_time" content="${stated}">`);
    expect(published).toEqual(value === null ? null : { value, from: 'meta article:published_time' });
  });
});

describe('where dates are found', () => {
  test.each([
    ['a time element below the headline', '', '<h1>Ferry sinks</h1><time datetime="2026-01-20T11:38">Tuesday</time>', '2026-01-20T11:38', '<time> on the page'],
    ['an itemprop', '', '<span itemprop="datePublished" content="2026-01-20">a while ago</span>', '2026-01-20', 'a date on the page'],
    ['a class', '', '<p class="posted-on">Posted on 20 January 2026 by Lena</p>', '2026-01-20', 'a date on the page: “Posted on 20 January 2026 by Lena”'],
    ['plain words by the headline', '<title>Ferry sinks off Port Sadel</title>', '<h1>Ferry sinks off Port Sadel</h1><p>Port Sadel, 20 January 2026</p>', '2026-01-20', 'the line “Port Sadel, 20 January 2026” by the headline'],
    ['a Chinese line with the name of the site', '<title>渡轮在港口外沉没</title>', '<h1>渡轮在港口外沉没</h1><p>海港邮报 2026年1月20日11:38</p>', '2026-01-20T11:38', 'the line “海港邮报 2026年1月20日11:38” by the headline'],
    ['a line named meta, with other words', '<title>Ferry sinks off Port Sadel</title>', '<h1>Ferry sinks off Port Sadel</h1><p class="post-meta">Islands · 20 January 2026 · 3 comments</p>', '2026-01-20', 'the line “Islands · 20 January 2026 · 3 comments” by the headline'],
    ['the address, last of all', '<link rel="canonical" href="https://post.example/2026/01/20/ferry">', '', '2026-01-20', 'the page’s address'],
    ['a dateline', '', `<p>PORT SADEL, 20 January 2026 (HPA) — ${PARAGRAPH}</p>`, '2026-01-20', expect.stringMatching(/^the text: “PORT SADEL, 20 January 2026/)],
  ])('%s', async (_, head, above, value, from) => {
    expect((await read(head, above)).published).toEqual({ value, from });
  });

  test('German and Russian words', async () => {
    expect((await read('', '<h1>Fähre gesunken</h1><p class="date">Veröffentlicht am 20. Januar 2026</p>', 'de')).published?.value).toBe('2026-01-20');
    expect((await read('', '<h1>Паром затонул</h1><p class="date">20 января 2026</p>', 'ru')).published?.value).toBe('2026-01-20');
  });

  test('neither a copyright year nor a date in the margin nor one in the prose is one', async () => {
    const margin = '<aside class="latest"><span>Storm in 2025</span></aside><footer><p class="date">© 2019 The Harbour Post</p></footer>';
    expect(await read('', `${margin}<p>${PARAGRAPH} On 3 May 2019 it had been sold to its present owner, who denies all charges.</p>`)).toMatchObject({ published: null, updated: null });
  });

  test.each([
    'The next meeting of the harbour council takes place on 5 February 2027 in the old customs house',
    'Figure: the approach to the port as seen by a satellite on 31 May 2021',
    'Current time: 14 October 2026, 12:18',
    'https://post.example/2012/05/13/a-guide-to-the-harbour',
  ])('nor one that a line by the headline speaks of: %s', async (line) => {
    expect((await read('<title>Ferry sinks off Port Sadel</title>', `<h1>Ferry sinks off Port Sadel</h1><p>${line}</p>`)).published).toBeNull();
  });

  test('an update is no publication', async () => {
    const found = await read('<meta property="article:modified_time" content="2026-01-21T09:00:00Z">');
    expect(found).toMatchObject({ published: null, updated: { value: '2026-01-21T09:00:00Z', from: 'meta article:modified_time' } });
  });
});

describe('titles are given without the site', () => {
  test.each([
    ['<title>Ferry sinks off Port Sadel | The Harbour Post</title>', ''],
    ['<title>Ferry sinks off Port Sadel - Harbour Post</title><meta property="og:site_name" content="Harbour Post">', ''],
    ['<title>Harbour Post: Ferry sinks off Port Sadel</title><meta property="og:site_name" content="Harbour Post">', ''],
    ['<title>Ferry sinks off Port Sadel – harbourpost.example</title><link rel="canonical" href="https://www.harbourpost.example/a">', ''],
    ['<meta property="og:title" content="Ferry sinks off Port Sadel">', '<h1>The Harbour Post</h1>'],
    ['<title>Ferry sinks off Port Sadel « The Harbour Post</title>', '<h1>The Harbour Post</h1><h2>Ferry sinks off Port Sadel</h2>'],
    ['', '<h1><span class="kicker">Islands</span> Ferry sinks off Port Sadel</h1>'],
    ['<meta property="og:title" content="Islands: Ferry sinks off Port Sadel">', '<h1><span><small>Islands</small><br>Ferry sinks off Port Sadel</span></h1>'],
    ['<title>Ferry sinks off Port Sadel | The Harbour Post</title><meta property="og:title" content="Ferry sinks off Port Sadel">', '<h1>Ferry sinks off Port Sadel | The Harbour Post</h1>'],
    ['<title>Harbour Post » Archive » Ferry sinks off Port Sadel</title>', '<h1><a href="https://post.example/">Harbour Post</a></h1><h2>Ferry sinks off Port Sadel</h2>'],
    ['<title>Ferry sinks off Port Sadel</title><meta property="og:site_name" content="Ferry sinks off Port Sadel">', '<h1>Ferry sinks off Port Sadel</h1><h2>More from The Islander</h2>'],
    ['', '<h1>Ferry sinks off Port Sadel <a href="#top">¶</a></h1>'],
  ])('%s %s', async (head, above) => {
    expect((await read(head, above)).title?.value).toBe('Ferry sinks off Port Sadel');
  });

  test.each([
    ['worded anew for search engines', 'Ferry sinks off Port Sadel with 300', 'How a ferry with 300 on board sank off Port Sadel', 'How a ferry with 300 on board sank off Port Sadel'],
    ['on another subject', 'Ferry sinks off Port Sadel', 'Join the readers of our paper today', 'Ferry sinks off Port Sadel'],
    ['with a section before it', 'Ferry sinks off Port Sadel', 'Islands | Ferry sinks off Port Sadel', 'Ferry sinks off Port Sadel'],
    ['with its date behind it', 'Ferry sinks off Port Sadel', 'Ferry sinks off Port Sadel 20 January 2026', 'Ferry sinks off Port Sadel'],
  ])('where the one headline of the page is %s', async (_, stated, headline, title) => {
    expect((await read(`<meta property="og:title" content="${stated}">`, `<h1>${headline}</h1>`)).title?.value).toBe(title);
  });

  test.each(['渡轮在港口外沉没_国际_海港网', '渡轮在港口外沉没-海港网', '渡轮在港口外沉没'])('also in Chinese: %s', async (title) => {
    expect((await read(`<title>${title}</title>`)).title?.value).toBe('渡轮在港口外沉没');
  });

  test('a page without any has none', async () => {
    expect((await read('')).title).toBeNull();
  });
});

describe('addresses', () => {
  test.each([
    ['javascript:alert(1)', null],
    ['data:text/html,hello', null],
    ['file:///home/lena/page.html', null],
    ['/relative/page', null],
    ['https://', null],
    ['https://harbourpost.example/a?b=c#d', 'https://harbourpost.example/a?b=c#d'],
  ])('%s', async (href, value) => {
    const { url } = await read(`<base href="https://other.example/"><link rel="canonical" href="${href}"><meta http-equiv="refresh" content="0;url=https://other.example/">`);
    expect(url).toEqual(value === null ? null : { value, from: 'the page’s canonical link' });
  });

  test('a canonical link to the front page gives way to the article’s own address', async () => {
    const { url } = await read('<link rel="canonical" href="https://post.example/"><meta property="og:url" content="https://post.example/a/1">');
    expect(url).toEqual({ value: 'https://post.example/a/1', from: 'meta og:url' });
  });
});

test('an outlet is named without its slogan', async () => {
  const { outlet } = await read('<meta property="og:site_name" content="Harbour Post | Latest news from all of the islands">');
  expect(outlet).toEqual({ value: 'Harbour Post', from: 'meta og:site_name' });
});

describe('bylines', () => {
  test.each([
    ['<meta name="author" content="Lena Oran">', '', 'Lena Oran'],
    ['', '<h1>Ferry sinks</h1><p class="byline">By Lena Oran and Tomas Weir</p>', 'Lena Oran and Tomas Weir'],
    ['', '<h1>Fähre gesunken</h1><span class="author">Von Lena Oran</span>', 'Lena Oran'],
    ['', '<h1>Ferry sinks</h1><p>By Lena Oran · 8 November 2026</p>', 'Lena Oran'],
    ['', '<h1>Ferry sinks</h1><p>بقلم: لينا عمران</p>', 'لينا عمران'],
    ['', '<h1>By Popular Demand</h1>', null],
    ['<meta name="author" content="https://social.example/lena">', '', null],
    ['<meta name="author" content="admin">', '', null],
    ['', '<h1>Ferry sinks</h1><p class="author">Artikel von: Lena Oran, 8. November 2026</p>', 'Lena Oran'],
    ['', '<h1>Ferry sinks</h1><p class="author">Lena Oran am 8.11.2026</p>', 'Lena Oran'],
    ['', '<h1>Ferry sinks</h1><p class="author">Stand: 8.11.2026</p>', null],
    ['<script type="application/ld+json">{"@type":"NewsArticle","author":"Rosal&iacute;a Or&aacute;n"}</script>', '', 'Rosalía Orán'],
    ['<meta name="author" content="POST.example">', '', null],
    ['<meta name="dc.creator" content="Developed by Tomas Weir">', '', null],
    ['<meta name="author" content="(Port Sadel">', '', null],
    ['', '<h1>Паром затонул</h1><span class="author">Фото: Лена Оран</span>', null],
    ['<meta name="author" content="The Harbour Post"><meta property="og:site_name" content="The Harbour Post">', '', null],
  ])('%s %s', async (head, above, value) => {
    expect((await read(head, above)).byline?.value ?? null).toBe(value);
  });
});

describe('language', () => {
  test.each([
    ['en-GB', 'en-GB'],
    ['EN_us', 'en-US'],
    ['', 'en'],
    ['ar', 'en'],
  ])('declared as “%s”, written in English', async (lang, language) => {
    expect((await read('', '', lang)).language).toBe(language);
  });
});
