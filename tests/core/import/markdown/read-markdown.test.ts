// Markdown as its reader sees it: blocks without marks, what front matter states, and no text on which it chokes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemOfBlocks } from '../../../../contract/text/block.ts';
import { readMarkdown } from '../../../../core/import/markdown/read-markdown.ts';
import { BODY, outline } from '../read-text.ts';

const read = (text: string, name = 'note.md') => readMarkdown({ name, bytes: new TextEncoder().encode(text) });

test('every kind of block, without its marks', async () => {
  const article = await read(`# Ferry sinks: *what* is known

The **ministry** said on
[Sunday](https://harbour.example "The day") that \`31\` people were missing[^1]  
and searched.

![The quay of Port Sadel. Photo: Harbour Office](quay.jpg)

Conflicting claims
------------------

1. The council says 310.
2. The ministry says 31:

   it counts by lists
   - of __passengers__
- [x] asked

> “We do not know,” the minister
> said.
>
> - nobody does

| Who | Number |
|-----|-------:|
| Ministry | *31* |
| Council \\| islands | |
| | 7 |

\`\`\`
raw *text*
\`\`\`

<!-- hidden --><div>Shown &amp; <b>bold</b></div>

***

[^1]: By the _list_.
[unused]: https://harbour.example
`);
  expect(outline(article)).toEqual([
    'heading 1: Ferry sinks: what is known',
    'paragraph: The ministry said on Sunday that 31 people were missing[1]⏎and searched.',
    'caption: The quay of Port Sadel. Photo: Harbour Office',
    'heading 2: Conflicting claims',
    'list-item 1: 1. The council says 310.',
    'list-item 1: 2. The ministry says 31:',
    'list-item 1: it counts by lists',
    'list-item 2: of passengers',
    'list-item 1: [x] asked',
    'quote: “We do not know,” the minister said.',
    'quote: nobody does',
    'table-row: Who\tNumber',
    'table-row: Ministry\t31',
    'table-row: Council | islands',
    'table-row: 7',
    'paragraph: raw *text*',
    'paragraph: Shown & bold',
    'paragraph: [1] By the list.',
  ]);
  expect(article.title).toEqual({ value: 'Ferry sinks: what is known', from: 'the document’s title' });
});

describe('words in a line', () => {
  test.each([
    ['a_snake_case name, 2 * 3 * 4, 5\\*6', 'a_snake_case name, 2 * 3 * 4, 5*6'],
    ['***both*** and **bold *inner* text**', 'both and bold inner text'],
    ['an *open mark and `code with *stars*`', 'an *open mark and code with *stars*'],
    ['[text][ref], [ref] and [none]', 'text, ref and [none]'],
    ['<https://harbour.example/a> and https://harbour.example/b_c_d', 'https://harbour.example/a and https://harbour.example/b_c_d'],
    ['[[Almira|the ferry]] and [[Port Sadel]]', 'the ferry and Port Sadel'],
    ['&lsquo;quoted&rsquo; &#1575; &nothing; AT&T', '‘quoted’ ا &nothing; AT&T'],
    ['a [link](https://x.example/a_(b)) here', 'a link here'],
    ['غرق **العبّارة** قبالة [بورت سادل](https://x.example)', 'غرق العبّارة قبالة بورت سادل'],
    ['~~struck~~ and ==marked== and x = y', 'struck and marked and x = y'],
  ])('%s', async (written, seen) => {
    const { text } = await read(`${written}\n\n[ref]: https://harbour.example\n`);
    expect(text).toBe(seen);
  });
});

test('front matter states title, authors, outlet, address, dates and language, and is no text', async () => {
  const article = await read(`---
title: "Ferry sinks: what is known" # working title
author:
  - "[[Lena Oran]]"
  - Idris Vale
published: 2026-11-08T10:36:00+03:00
updated: 05/03/2026
created: 2026-11-20
source: https://harbour.example/almira
publication: The Harbour Post
lang: en_GB
---
${BODY} It also spoke of 2019.
`);
  const from = 'front matter';
  expect(article).toMatchObject({
    title: { value: 'Ferry sinks: what is known', from },
    byline: { value: 'Lena Oran, Idris Vale', from },
    published: { value: '2026-11-08T10:36:00+03:00', from },
    url: { value: 'https://harbour.example/almira', from },
    outlet: { value: 'The Harbour Post', from },
    updated: null,
    mentions: [2019],
  });
  expect(article.text.startsWith('The ministry')).toBe(true);
});

test('a rule at the head that is never closed is no front matter', async () => {
  expect((await read(`---\n\n${BODY}\n`)).text).toBe(BODY);
});

test('binary data and files without words are refused', async () => {
  const refusalOf = (bytes: Uint8Array) => readMarkdown({ name: 'a.md', bytes }).then(() => 'read', (error: { message: string }) => error.message);
  expect(await refusalOf(Uint8Array.from({ length: 300 }, (_, at) => (at * 197) % 256))).toMatch(/^a\.md was not imported: it holds binary data, not Markdown\./);
  expect(await refusalOf(new TextEncoder().encode('---\ntitle: x\n---\n***\n'))).toMatch(/^a\.md was not imported: it holds no text\./);
});

test('marks without an end cost no more than the text is long', async () => {
  const floods = ['`', '[', '[a](', '<!--', '*a ', '<a ', '![a', '[[', '> ', '- ', '| ', '` `` ', '[a]: b\n', '&', '\\', '#', '~~~\n', ' '];
  for (const flood of floods) {
    const article = await read(`x ${flood.repeat(60_000)} y\n\n${BODY}`);
    expect(article.text.length).toBeGreaterThan(0);
  }
});

test('whatever the text, blocks are in order or the file is refused', async () => {
  const marks = fc.constantFrom('# ', '- ', '1. ', '> ', '```\n', '    ', '| a | b |\n', '|---|---|\n', '**', '_', '[a](b)', '![c](d)', '`', '\n', '\n\n', '---\n', '===\n', '<div>', '[^1]: ', '&amp;', '\\', 'word ', 'كلمة ', 'title: x\n', '\t', '\u00a0', '\ud800');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(marks, fc.string({ maxLength: 8 })), { maxLength: 60 }), async (parts) => {
      const article = await read(parts.join('')).catch((error: { code?: string }) => {
        expect(error.code).toBe('IMPORT_UNREADABLE');
        return null;
      });
      if (article) expect(problemOfBlocks(article.text, article.blocks)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('a paragraph with a line below it is no title when it is too long for one', async () => {
  const { title, blocks } = await read(`# ${'The ferry sank and '.repeat(30)}sank again\n\n${BODY}\n`);
  expect(title).toBeNull();
  expect(blocks.length).toBeGreaterThan(1);
});
