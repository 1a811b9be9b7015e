// Plain text: paragraphs however they were saved, boilerplate marked with its reason, not a word lost.
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { problemOfBlocks } from '../../../contract/text/block.ts';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { rawText } from '../../contract/text/any-text.ts';
import { readPlainText } from '../../../core/import/read-plain-text.ts';
import { BODY, outline, readText } from './read-text.ts';

test('a saved page comes out with its title, and everything around it marked', async () => {
  const caption = 'The ferry at the quay. Photo: Harbour Office';
  const text = [caption, caption, caption, '', 'Ferry sinks off Port Sadel', '', '', '  • English', '  • Arabic', '', BODY, '', 'Calm sea on Monday. Calvessa Images', 'Calm sea on Monday. Calvessa Images', '', `${BODY} Again.`, 'Share | Facebook | X', 'ADVERTISEMENT', 'Read more: The old ferry', 'This site uses cookies. Accept all or read our privacy policy.', 'To hear first, sign up for our newsletter.', '© 2026 The Harbour Post', 'Back To Top', '* * *', 'Updated: November 8, 2026, 10:36 AM'].join('\r\n');
  const article = await readText(`\ufeff${text}`);
  expect(outline(article)).toEqual([
    `caption: ${caption}`,
    `caption (repeated-caption): ${caption}`,
    `caption (repeated-caption): ${caption}`,
    'heading 1: Ferry sinks off Port Sadel',
    'list-item (language-switch): • English',
    'list-item (language-switch): • Arabic',
    `paragraph: ${BODY}`,
    'caption: Calm sea on Monday. Calvessa Images',
    'caption (repeated-caption): Calm sea on Monday. Calvessa Images',
    `paragraph: ${BODY} Again.`,
    'paragraph (share-row): Share | Facebook | X',
    'paragraph (advertisement): ADVERTISEMENT',
    'paragraph (related-link): Read more: The old ferry',
    'paragraph (cookie-notice): This site uses cookies. Accept all or read our privacy policy.',
    'paragraph (newsletter): To hear first, sign up for our newsletter.',
    'paragraph (copyright-line): © 2026 The Harbour Post',
    'paragraph (navigation): Back To Top',
    'list-item (other): * * *',
    'paragraph (timestamp-line): Updated: November 8, 2026, 10:36 AM',
  ]);
  expect(article.text).toBe(text.replaceAll('\r\n', '\n'));
});

test('prose about newsletters, cookies, sharing and home stays prose', async () => {
  const prose = [
    'He said that he had signed up for the newsletter of a group that the police have since banned, and that he had told nobody about it.',
    'The bakery sold cookies to the crew.',
    'Home is where the islanders want to go, they said.',
    'Share prices fell by a tenth on Monday after the ministry withdrew its count.',
    'The minister read more than one version of the log, she said.',
    'English was spoken on the bridge.',
  ];
  const { blocks } = await readText(prose.join('\n\n'));
  expect(blocks.filter(({ boilerplate }) => boilerplate)).toEqual([]);
});

test('one paragraph a line, with headings and a list between', async () => {
  const text = `Ferry sinks: key details\n${BODY}\nConflicting claims\n- The council says that 310 are missing.\n- The ministry says 31.\nWhat next?\n${BODY} Again.`;
  expect((await outline(await readText(text))).map((line) => line.split(':')[0])).toEqual([
    'heading 1', 'paragraph', 'heading 2', 'list-item', 'list-item', 'heading 2', 'paragraph',
  ]);
});

test('a hard-wrapped text has whole paragraphs, however they are told apart', async () => {
  const wrap = (text: string, width = 70) => text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}})\\s`, 'g'), '$1\n');
  const first = wrap(`${BODY} ${BODY}`);
  const second = wrap(`Divers went down at first light. ${BODY}`);
  const list = wrap(`- The council says that more than 310 people are missing and that relatives have handed in their names.`);
  const blank = await readText(`Ferry sinks off Port Sadel\n\n${first}\n\n${list}\n\n${second}\n`);
  expect(outline(blank)).toEqual([
    'heading 1: Ferry sinks off Port Sadel',
    `paragraph: ${first.replaceAll('\n', '⏎')}`,
    `list-item: ${list.replaceAll('\n', '⏎')}`,
    `paragraph: ${second.replaceAll('\n', '⏎')}`,
  ]);
  const indented = await readText(`   ${first}\n   ${second}\n`);
  expect(indented.blocks).toHaveLength(2);
});

test('lines of like length that stand apart in meaning are not joined', async () => {
  const text = `Ferry sinks off Port Sadel in storm, dozens are missing\nBy Lena Oran | Harbour Wire | 8 November 2026, 10:36 AM\n\n${BODY} ${BODY}\n\nOur standards and how we work\n(Reporting by Idris Vale; editing by Pell Anders)\nRead more: live updates and analysis\n`;
  const { blocks, title } = await readText(text);
  expect(title?.value).toBe('Ferry sinks off Port Sadel in storm, dozens are missing');
  expect(blocks).toHaveLength(6);
});

test('forty blank lines stay in the text and are in no block', async () => {
  const article = await readText(`${BODY}\n${'\n'.repeat(40)}${BODY} Again.${'\n'.repeat(40)}`);
  expect(article.text).toBe(`${BODY}\n${'\n'.repeat(40)}${BODY} Again.${'\n'.repeat(40)}`);
  expect(article.blocks).toHaveLength(2);
});

test('words, language, direction and years are those of the article proper', async () => {
  const arabic = 'قالت وزارة النقل يوم الأحد إن ٣١ شخصاً في عداد المفقودين بعد غرق العبّارة عام ٢٠١٩ قبالة بورت سادل، وإن البحث مستمر.';
  expect(await readText(arabic)).toMatchObject({ language: 'ar', direction: 'rtl', mentions: [2019], words: 22 });
  const english = await readText(`${BODY}\nIn 1988 some 2000 people, and 1,999 more, left; in 2025 none did – at all.\n© 2011 The Harbour Post\nPublished 8 November 2026`);
  expect(english).toMatchObject({ language: 'en', direction: 'ltr', mentions: [1988] });
  expect(await readText('31 missing')).toMatchObject({ language: null, words: 2 });
});

test('not a word is lost and no block is out of order, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(rawText, fc.boolean(), async (raw, twice) => {
      const given = `x\n${raw}\n${twice ? raw : ''}`.replace(/[\x00-\x08\x0e-\x1f]/g, '');
      const article = await readText(given);
      expect(article.text).toBe(normaliseText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(given))));
      expect(problemOfBlocks(article.text, article.blocks)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test.each(['cp866', 'windows-1251', 'koi8-r', 'utf-8', 'utf-16'])('a Russian text in %s, without a word about it', async (charset) => {
  const words = 'Паром затонул у берегов острова в воскресенье вечером, сообщило министерство транспорта, на борту было более трехсот человек. Спасатели продолжают поиски в темноте.';
  const { text } = await readPlainText({ name: 'report.txt', bytes: new Uint8Array(iconv.encode(words, charset)) });
  expect(text).toBe(words);
});
