// Title, byline, outlet and address: taken where the text states them, with where; else null.
import { describe, expect, test } from 'vitest';
import { BODY, readText } from './read-text.ts';

describe('a title', () => {
  test.each([
    ['the first line set off from the body', `Ferry sinks off Port Sadel\n\n${BODY}`, 'Ferry sinks off Port Sadel', 'first line'],
    ['the first line over one-line paragraphs', `Ferry sinks: key details\n${BODY}\n${BODY}`, 'Ferry sinks: key details', 'first line'],
    ['behind navigation, captions and dates', `skip to Main Content\nThe quay. Photo: Harbour Office\n8 November 2026\n\nWho let the Almira sail?\n\n${BODY}`, 'Who let the Almira sail?', 'line 5'],
    ['under a kicker', `Islands\n\nFerry sinks off Port Sadel\n\n${BODY}`, 'Ferry sinks off Port Sadel', 'line 3'],
    ['behind a label', `Headline: Ferry sinks.\n\n${BODY}`, 'Ferry sinks.', 'line 1: “Headline: Ferry sinks.”'],
    ['in Arabic', `غرق عبّارة قبالة بورت سادل\n\nقالت وزارة النقل يوم الأحد إن ٣١ شخصاً في عداد المفقودين بعد غرق العبّارة.`, 'غرق عبّارة قبالة بورت سادل', 'first line'],
  ])('%s', async (_, text, value, from) => {
    const article = await readText(text);
    expect(article.title).toEqual({ value, from });
    expect(article.blocks.filter(({ level }) => level === 1)).toHaveLength(1);
  });

  test.each([
    ['a first sentence', `${BODY}\n${BODY}`],
    ['a short first sentence', `The ferry sank.\n\n${BODY}`],
    ['a standfirst', `Officials and islanders blame one another for sending an overloaded ferry into a gale, while divers in Port Sadel ‘refuse to give up’ on the lost\n8 November 2026\n${BODY}`],
    ['a heading further down', `${BODY}\nWhat is known\n${BODY}`],
    ['a lone line without a body', 'Ferry sinks off Port Sadel'],
    ['a caption', `The quay of Port Sadel. Photo: Harbour Office\n\n${BODY}`],
    ['a byline', `By Lena Oran\n\n${BODY}`],
  ])('is not made of %s', async (_, text) => {
    expect((await readText(text)).title).toBeNull();
  });
});

describe('a byline and an outlet', () => {
  test.each([
    ['By Lena Oran', 'Lena Oran', null],
    ['By Lena Oran and Idris al-Vale', 'Lena Oran and Idris al-Vale', null],
    ['By Lena Oran, The Harbour Post', 'Lena Oran', 'The Harbour Post'],
    ['By Lena Oran for The Harbour Post | 8 November 2026', 'Lena Oran', 'The Harbour Post'],
    ['By Lena Oran | Harbour Wire | 2026-11-08', 'Lena Oran', 'Harbour Wire'],
    ['By Lena Oran | Middle East | 2026-11-08', 'Lena Oran', null],
    ['The Harbour Post | By Lena Oran', 'Lena Oran', 'The Harbour Post'],
    ['By Lena Oran in Port Sadel', 'Lena Oran', null],
    ['By LENA ORAN, Maritime Correspondent', 'LENA ORAN', null],
    ['بقلم: سلمى الحدّاد', 'سلمى الحدّاد', null],
    ['صحيفة المرسى – بقلم سلمى الحدّاد', 'سلمى الحدّاد', 'صحيفة المرسى'],
    ['By noon the search had ended', null, null],
    ['By our correspondent', null, null],
    ['Source: Harbour Wire', null, 'Harbour Wire'],
    ['© 2026 The Harbour Post. All rights reserved.', null, 'The Harbour Post'],
    ['Copyright Harbour Wire 2026', null, 'Harbour Wire'],
  ])('%s', async (line, author, name) => {
    const { byline, outlet } = await readText(`Ferry sinks off Port Sadel\n\n${line}\n\n${BODY}`);
    expect([byline?.value ?? null, outlet?.value ?? null]).toEqual([author, name]);
  });

  test('a masthead over the headline is the outlet, not the title', async () => {
    const { title, outlet } = await readText(`The Harbour Post\n\nFerry sinks off Port Sadel in storm\n\n${BODY}`);
    expect([title?.value, outlet]).toEqual(['Ferry sinks off Port Sadel in storm', { value: 'The Harbour Post', from: 'line 1: “The Harbour Post”' }]);
  });

  test('an outlet that the prose speaks of is not the outlet of the article', async () => {
    const { outlet } = await readText(`Ferry sinks off Port Sadel\n\n“It is a concern,” a diplomat told The Harbour Post. ${BODY}`);
    expect(outlet).toBeNull();
  });

  test('the credit at the end of an agency report names its authors', async () => {
    const { byline } = await readText(`${BODY}\n\n${BODY} Again.\n\nReporting by Idris Vale and Nora Kest; editing by Pell Anders`);
    expect(byline?.value).toBe('Idris Vale and Nora Kest');
  });

  test('an address is taken from a line of its own', async () => {
    const { url } = await readText(`${BODY}\n\nSource: https://harbour.example/2026/almira?a=1`);
    expect(url?.value).toBe('https://harbour.example/2026/almira?a=1');
    expect((await readText(`See https://harbour.example/x for more. ${BODY}`)).url).toBeNull();
  });
});
