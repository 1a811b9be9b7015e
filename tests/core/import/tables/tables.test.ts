// Tables with articles in rows: columns recognised and chosen, rows as files, rows as articles, what is said of bad ones.
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { problemOfBlocks } from '../../../../contract/text/block.ts';
import type { Refusal } from '../../../../contract/refusals.ts';
import { parseMapping, type MappingChoice } from '../../../../core/import/tables/mapping.ts';
import { openTable } from '../../../../core/import/tables/open-table.ts';
import { readRow } from '../../../../core/import/tables/read-row.ts';
import { recognise } from '../../../../core/import/tables/recognise.ts';
import { BODY, outline } from '../read-text.ts';

const table = (name: string, text: string, charset = 'utf-8') => ({ name, bytes: new Uint8Array(iconv.encode(text, charset)) });
const jsonTable = (value: unknown) => table('a.json', JSON.stringify(value));
const LONG = `${BODY} ${BODY}`;

async function articles(name: string, text: string, choice: MappingChoice = {}) {
  const { files } = await openTable(table(name, text), choice);
  return Promise.all(files.map((file) => readRow(file, file.mapping)));
}

const textsOf = async (name: string, text: string, choice: MappingChoice = {}) => (await articles(name, text, choice)).map((article) => article.text);
const reasonsOf = async (name: string, text: string) => (await openTable(table(name, text))).problems.map(({ path, reason }) => [path, /: (.*?)\. /.exec(reason)?.[1]]);
const refusalOf = (name: string, text: string, choice: MappingChoice = {}) => openTable(table(name, text), choice).then(() => 'opened', (error: Refusal) => `${error.code}: ${error.message}`);

describe('columns are recognised', () => {
  test.each([
    ['by English names', 'id,Headline,Published At,Source,Author,Body,URL,lang', { text: 'Body', title: 'Headline', outlet: 'Source', byline: 'Author', url: 'URL', published: 'Published At', language: 'lang', id: 'id' }],
    ['by the names of programs', 'articleBody;datePublished;sourceName;dateModified;canonical_url', { text: 'articleBody', outlet: 'sourceName', published: 'datePublished', updated: 'dateModified', url: 'canonical_url' }],
    ['in Arabic', 'العنوان\tالنص\tتاريخ النشر\tالمصدر\tالكاتب\tالرابط', { text: 'النص', title: 'العنوان', outlet: 'المصدر', byline: 'الكاتب', url: 'الرابط', published: 'تاريخ النشر' }],
    ['in French', 'Titre|Texte|Date de publication|Auteur', { text: 'Texte', title: 'Titre', byline: 'Auteur', published: 'Date de publication' }],
    ['in German', 'Überschrift;Volltext;Datum;Quelle', { text: 'Volltext', title: 'Überschrift', outlet: 'Quelle', published: 'Datum' }],
    ['in Russian', 'Заголовок,Текст,Дата публикации,Источник,Ссылка', { text: 'Текст', title: 'Заголовок', outlet: 'Источник', url: 'Ссылка', published: 'Дата публикации' }],
  ])('%s', (_, header, mapping) => {
    expect(recognise(table('a.csv', `${header}\n`)).mapping).toEqual(mapping);
  });

  test('by what stands in them, without a header', () => {
    const text = `2026-11-08,Ferry sinks off the port,"${LONG}",https://harbour.example/1\n2026-11-09,Divers find the wreck,"${LONG} More.",https://harbour.example/2\n`;
    expect(recognise(table('a.csv', text))).toEqual({
      columns: ['column 1', 'column 2', 'column 3', 'column 4'],
      sample: [['2026-11-08', 'Ferry sinks off the port', LONG.slice(0, 300), 'https://harbour.example/1'], ['2026-11-09', 'Divers find the wreck', `${LONG} More.`.slice(0, 300), 'https://harbour.example/2']],
      mapping: { text: 'column 3', title: 'column 2', url: 'column 4', published: 'column 1' },
      rows: 2,
    });
  });

  test('a name yields to what stands in the column', () => {
    const { mapping } = recognise(table('a.csv', `content,story,source\nnews,"${LONG}",https://harbour.example/1\nnews,"${LONG} More.",https://harbour.example/2\n`));
    expect(mapping).toEqual({ text: 'story', url: 'source' });
  });

  test('a few long cells do not make a column the texts’', () => {
    const rows = Array.from({ length: 20 }, (_, at) => ({ text: `${at}: ${BODY}`, ...(at === 3 && { as_html: `<table>${LONG.repeat(12)}</table>` }) }));
    expect(recognise(jsonTable(rows)).mapping).toMatchObject({ text: 'text' });
  });

  test('a table of numbers holds no articles', async () => {
    expect(recognise(table('a.csv', 'country,people\nA,1\nB,2\n')).mapping).toBeNull();
    expect(await refusalOf('a.csv', 'country,people\nA,1\nB,2\n')).toBe('IMPORT_UNREADABLE: a.csv was not imported: none of its columns (“country”, “people”) looks like the text of articles. Say which one it is: in the window by choosing it, on the command line by --map "text=COLUMN".');
  });

  test('what is chosen stands, the rest is recognised', async () => {
    const csv = `Headline,Body,Note\nFerry sinks,${BODY.replaceAll(',', '')},"A note, longer than it should be"\n`;
    const [file] = (await openTable(table('a.csv', csv), { text: 'note', title: '' })).files;
    expect(file?.mapping).toEqual({ text: 'Note' });
    expect(await refusalOf('a.csv', csv, { text: 'Text' })).toBe('IMPORT_UNREADABLE: a.csv was not imported: it has no column “Text”, only “Headline”, “Body”, “Note”. Name one of these for the field, or leave the field out.');
  });
});

describe('--map', () => {
  test('fields and columns', () => {
    expect(parseMapping('title=Headline, text="Body, full",BYLINE=')).toEqual({ title: 'Headline', text: 'Body, full', byline: '' });
  });

  test.each([
    ['', 'No field is given.'],
    ['Headline', '“Headline” names no column: a field, = and a column are expected.'],
    ['headline=Title', '“headline” is no field of an article: text, title, outlet, byline, url, published, updated, language, id are.'],
    ['title=A,title=B', '“title” is given twice; one column can hold it.'],
    ['text=', 'No column is named for the text'],
  ])('%s', (written, words) => {
    expect(() => parseMapping(written)).toThrow(words);
  });
});

test('a row is an article: columns win over the text, ambiguous dates state nothing', async () => {
  const csv = `Headline;Published;Updated;URL;Source;Author;Body\nFerry sinks;2026-11-08T10:36:00+03:00;1794240000;https://harbour.example/1;The Harbour Post;Lena Oran;"Ferry sinks\n\nBy Idris Vale\n\n${BODY}"\nTwo;05/03/2026;;;;;"${BODY}\n\n3 March 2026"\n`;
  const [first, second] = await articles('a.csv', csv);
  expect(first).toMatchObject({
    title: { value: 'Ferry sinks', from: 'column “Headline”' },
    byline: { value: 'Lena Oran', from: 'column “Author”' },
    outlet: { value: 'The Harbour Post', from: 'column “Source”' },
    url: { value: 'https://harbour.example/1', from: 'column “URL”' },
    published: { value: '2026-11-08T10:36:00+03:00', from: 'column “Published”' },
    updated: { value: '2026-11-09T16:00:00Z', from: 'column “Updated”' },
    language: 'en', direction: 'ltr',
  });
  expect(first && outline(first)[0]).toBe('heading 1: Ferry sinks');
  expect(second?.published).toEqual({ value: '2026-03-03', from: 'line 3: “3 March 2026”' });
});

test.each([
  ['20260120', '2026-01-20'], ['20260120113805', '2026-01-20T11:38:05'], ['1768908000000', '2026-01-20T11:20:00Z'], ['Tue, 20 Jan 2026 10:36:05 +0300', '2026-01-20T10:36:05+03:00'],
  ['Tue Jan 20 2026 10:36:05 GMT+0300 (Arabian Standard Time)', '2026-01-20T10:36:05+03:00'], ['٢٠ يناير ٢٠٢٦', '2026-01-20'], ['12', null], ['01/02/2026', null],
])('the date %s in a cell', async (cell, value) => {
  const [article] = await articles('a.json', JSON.stringify([{ text: LONG, published: cell }]), { published: 'published' });
  expect(article?.published?.value ?? null).toBe(value);
});

test('HTML in a cell is read as HTML, other angle brackets are text', async () => {
  const cell = `<h2>What is known</h2><p>${BODY}</p><ul><li>The council says 310.</li></ul><p>${BODY} Again.</p>`;
  const [page, prose] = await articles('a.json', JSON.stringify([{ title: 'T', text: cell }, { title: 'U', text: `${BODY} If a < b and b > c, <unknown> said.` }]));
  expect(page?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list-item', 'paragraph']);
  expect(prose?.text.endsWith('If a < b and b > c, <unknown> said.')).toBe(true);
});

describe('CSV and TSV', () => {
  test.each([
    ['commas, quotes and line ends in cells', 'a.csv', `title,text\n"A, ""b""","${BODY}\r\nSecond, line"\r\n`, [`${BODY}\nSecond, line`]],
    ['semicolons', 'a.csv', `title;text\nA;${BODY}\n`, [BODY]],
    ['a line that names the separator', 'a.csv', `sep=|\r\ntitle|text\nA|${BODY}\n`, [BODY]],
    ['tabs, with quotation marks that quote nothing', 'a.tsv', `title\ttext\nA\t"He said it\nB\t${BODY}\n`, ['"He said it', BODY]],
    ['a byte order mark and blank lines', 'a.csv', `\ufefftext,title\n\n${BODY.replaceAll(',', '')},A\n\n`, [BODY.replaceAll(',', '')]],
    ['columns of one name', 'a.csv', `text,text\nfirst words,second words\n`, ['first words']],
    ['short rows', 'a.csv', `text,title,byline\nsome words\n`, ['some words']],
  ])('%s', async (_, name, text, texts) => {
    expect(await textsOf(name, text)).toEqual(texts);
  });

  test('a legacy character set', async () => {
    const { files } = await openTable(table('a.csv', `العنوان;النص\nغرق عبّارة;قالت وزارة النقل يوم الأحد إن عشرات الأشخاص في عداد المفقودين\n`, 'windows-1256'));
    expect(files.map(({ name, mapping }) => [name, mapping])).toEqual([['a.csv#1', { text: 'النص', title: 'العنوان' }]]);
  });

  test('rows that cannot be read are named by their number', async () => {
    expect(await reasonsOf('a.csv', `title,text\nA,some words\nB,\nC,one,two\n\nD,more words\n`)).toEqual([
      ['a.csv#3', 'it has 3 cells, and the table has 2 columns'], ['a.csv#2', 'its column “text” is empty'],
    ]);
    expect(await reasonsOf('a.csv', `title,text\nA,some words\nB,"never closed\nC,more words\n`)).toEqual([
      ['a.csv#2', 'a quotation mark in it is never closed, so that it holds all that follows'],
    ]);
  });

  test('a thousand empty rows are not a thousand sentences', async () => {
    const problems = await reasonsOf('a.csv', `title,text\n0,some words\n${Array.from({ length: 1000 }, (_, at) => `${at},\n`).join('')}`);
    expect([problems.length, problems.at(-1)]).toEqual([51, ['a.csv', '950 more of its rows have such faults']]);
  });

  test('a hundred thousand rows are opened, each with bytes of its own; more than two hundred thousand are refused', async () => {
    const rows = (count: number) => `title,text\n${Array.from({ length: count }, (_, at) => `Title ${at},some words in row ${at}\n`).join('')}`;
    const { files } = await openTable(table('a.csv', rows(100_000)));
    expect([files.length, files[99_999]?.name, files[5]?.bytes.length === files[5]?.bytes.buffer.byteLength]).toEqual([100_000, 'a.csv#100000', true]);
    expect(await refusalOf('a.csv', rows(200_001))).toMatch(/it has more than 200,000 rows\. Split it/);
  });
});

describe('JSON', () => {
  test.each([
    ['a list of objects', [{ title: 'A', text: BODY }], [BODY]],
    ['an object with one list', { status: 'ok', total: 1, articles: [{ title: 'A', content: BODY, source: { id: null, name: 'Post' } }] }, [BODY]],
    ['a list further inside', { hits: { hits: [{ _id: '1', _source: { headline: 'A', body: BODY } }] } }, [BODY]],
    ['one article', { headline: 'A', body: LONG + LONG, authors: [{ name: 'Lena Oran' }, { name: 'Idris Vale' }] }, [LONG + LONG]],
    ['paragraphs in a list', [{ title: 'A', text: [BODY, LONG] }], [`${BODY}\n\n${LONG}`]],
    ['rows under a row of names', [['title', 'text'], ['A', BODY]], [BODY]],
    ['bare texts', [BODY, LONG], [BODY, LONG]],
  ])('%s', async (_, value, texts) => {
    expect(await textsOf('a.json', JSON.stringify(value))).toEqual(texts);
  });

  test('one object a line, whatever the ending', async () => {
    const lines = `{"title":"A","text":"${BODY}"}\r\n{broken}\n\n{"title":"B","text":"more words"}\n`;
    expect(await textsOf('a.jsonl', lines)).toEqual([BODY, 'more words']);
    expect((await reasonsOf('a.json', lines)).map(([path]) => path)).toEqual(['a.json#2']);
  });

  test('the same row has the same bytes, whatever the order of its fields', async () => {
    const [first, second] = (await openTable(jsonTable([{ title: 'A', text: BODY, n: { b: 1, a: [2] } }, { n: { a: [2], b: 1 }, text: BODY, title: 'A' }]))).files;
    expect(new TextDecoder().decode(first?.bytes)).toBe(`{"n":{"a":[2],"b":1},"text":"${BODY}","title":"A"}`);
    expect(second?.bytes).toEqual(first?.bytes);
  });

  test('names of inner fields', async () => {
    const [article] = await articles('a.json', JSON.stringify([{ title: { rendered: 'Ferry &amp; storm' }, content: { rendered: `<p>${BODY}</p>` }, author: { name: 'Lena Oran' }, source: { name: 'The Harbour Post' }, guid: 'https://harbour.example/?p=1' }]));
    expect([article?.title?.value, article?.byline?.value, article?.outlet, article?.url?.value]).toEqual(['Ferry & storm', 'Lena Oran', { value: 'The Harbour Post', from: 'column “source.name”' }, 'https://harbour.example/?p=1']);
  });

  test.each([
    ['no JSON', 'not json', /it is no valid JSON \(/],
    ['a number', '5', /it holds no list of objects/],
    ['nothing in it', '[]', /it holds no list of objects/],
    ['nesting without end', '['.repeat(200_000), /it is no valid JSON/],
    ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, /it holds no list of objects/],
    ['blank lines', ' \n ', /it holds only blank lines/],
  ])('%s is refused', async (_, text, words) => {
    expect(await refusalOf('a.json', text)).toMatch(words);
  });

  test('a row nested without end is kept as far as anybody reads', async () => {
    const { files } = await openTable(table('a.json', `[{"text":"${BODY}","a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}]`));
    expect((await readRow(files[0] ?? table('', ''))).text).toBe(BODY);
  });
});

test('a row is read or refused, whatever its bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.json().map((json) => new TextEncoder().encode(json)), fc.dictionary(fc.string(), fc.string()).map((row) => new TextEncoder().encode(JSON.stringify(row)))), async (bytes) => {
      const article = await readRow({ name: 'a.csv#1', bytes }).catch((error: { code?: string }) => {
        expect(error.code).toBe('IMPORT_UNREADABLE');
        return null;
      });
      if (article) expect(problemOfBlocks(article.text, article.blocks)).toBeNull();
    }),
    { numRuns: 200 },
  );
});

test('a table of any characters is opened or refused, and its rows are', async () => {
  const sign = fc.constantFrom('"', ',', ';', '\t', '\n', '\r\n', '{', '}', '[', ']', ':', 'text', 'title', 'words and more words', '2026-01-20', '<p>a</p>', '\\', '\u00a0', 'نص');
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('a.csv', 'a.tsv', 'a.json', 'a.jsonl'), fc.array(fc.oneof(sign, fc.string({ maxLength: 5 })), { maxLength: 50 }), async (name, parts) => {
      const isRefusal = (error: { code?: string }) => {
        expect(error.code).toBe('IMPORT_UNREADABLE');
        return null;
      };
      const contained = await openTable(table(name, `text,title\n${parts.join('')}`)).catch(isRefusal);
      for (const file of contained?.files ?? []) {
        const article = await readRow(file, file.mapping).catch(isRefusal);
        if (article) expect(problemOfBlocks(article.text, article.blocks)).toBeNull();
      }
    }),
    { numRuns: 200 },
  );
});
