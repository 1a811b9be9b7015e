// What is selected, what is stored and what is painted are the same letters, for any script, over any blocks, after any reload.
import type { Page } from '@playwright/test';
import { expect, test, type BrowserHost } from './browser-host.ts';
import { articleText, painted, selectWords, selectionBar } from './pages/reader.ts';
import { writeText } from './texts.ts';
import { finishImport, importByDialog } from './pages/bench.ts';

interface Case {
  name: string;
  text: string;
  /** Each is dragged over from the first letter of the first words to the last of the second (or of the first). */
  drags: readonly (readonly [from: string, to?: string])[];
}

const arabic = `فُتحت بوّابة السدّ ليلاً

قالت وزارة المياه إنّ نحو ١٢٠ عائلة غادرت القرية قبل الفجر، وإن العدد قد يرتفع.

وأضافت هيئة Tarn Relief أن ٤٠٠ شخص (منهم 35 طفلاً) وصلوا إلى المدرسة، وفق قناة Rudaw.
`;
const emoji = `Volunteers count the boats

The crew 👩🏽‍🚒👨‍👩‍👧‍👦 wrote “about 60 boats 🚤” on the wall; a café owner counted 𝟞𝟝.

Flags 🇸🇾🇮🇶 hung from both piers, and e\u0301clairs were sold.
`;
const mixed = `The word on the wall

Police said the slogan “نحو ١٢٠ سجيناً” (“about 120 prisoners”) was painted by نزار الحسن himself.
`;
const blocks = `Three accounts of one night

The first witness saw two trucks leave at nine.

The second saw none, and slept.

A third, who was on the roof, counted seven.
`;

const cases: readonly Case[] = [
  {
    name: 'Arabic, with harakat, its own digits, and Latin names in it',
    text: arabic,
    drags: [['بوّابة السدّ'], ['إنّ نحو ١٢٠ عائلة'], ['قبل الفجر', 'وأضافت هيئة'], ['أن ٤٠٠ شخص (منهم 35 طفلاً)'], ['قناة Rudaw']],
  },
  {
    name: 'emoji of several code points, letters beyond the first plane, flags, a combining accent',
    text: emoji,
    drags: [['👩🏽‍🚒👨‍👩‍👧‍👦 wrote'], ['boats 🚤'], ['counted 𝟞𝟝', '🇸🇾🇮🇶 hung'], ['e\u0301clairs']],
  },
  { name: 'Arabic in an English line', text: mixed, drags: [['slogan “نحو ١٢٠ سجيناً” (“about 120'], ['painted by نزار الحسن himself']] },
  { name: 'several blocks, the title among them', text: blocks, drags: [['of one night', 'The first witness'], ['at nine.', 'A third']] },
];

for (const { name, text, drags } of cases) {
  test(name, async ({ host, workbench }) => {
    await importByDialog(workbench, [writeText(host.folder, 'article.txt', text)]);
    await finishImport(workbench, 1, 1);
    await workbench.getByRole('option').click();
    await expect(articleText(workbench)).toBeVisible();
    const selected: string[] = [];
    for (const [from, to = from] of drags) {
      await selectWords(workbench, from, to);
      selected.push(await workbench.evaluate(() => getSelection()?.toString() ?? ''));
      expect(packed(selected.at(-1) ?? '')).toMatch(new RegExp(`^${escaped(packed(from))}`, 'u'));
      await workbench.keyboard.press('h');
      await expect(selectionBar(workbench)).toBeHidden();
      await expect.poll(() => paintedWords(workbench)).toBe(packed(selected.join('')));
    }
    await workbench.reload();
    await expect.poll(() => paintedWords(workbench)).toBe(packed(selected.join('')));
    const stretches = await painted(workbench, 'yellow');

    const { canonical, passages } = await stored(host);
    expect(passages.map(({ quote }) => packed(quote))).toEqual(selected.map(packed));
    for (const { start, end, quote } of passages) {
      expect(quote).toBe(canonical.slice(start, end));
      const own = stretches.filter((stretch) => stretch.start >= start && stretch.end <= end);
      expect([own[0]?.start, own.at(-1)?.end]).toEqual([start, end]);
      for (const stretch of own) expect(stretch.text).toBe(canonical.slice(stretch.start, stretch.end));
    }
    expect(host.assay('check', host.project).code).toBe(0);
  });
}

test('the words of a passage survive an undo, a redo and a restart after a power cut', async ({ host, workbench }) => {
  await importByDialog(workbench, [writeText(host.folder, 'article.txt', emoji)]);
  await finishImport(workbench, 1, 1);
  await workbench.getByRole('option').click();
  await selectWords(workbench, 'boats 🚤');
  await workbench.keyboard.press('h');
  await expect.poll(() => paintedWords(workbench)).toBe('boats🚤');
  await workbench.keyboard.press('Control+z');
  await expect.poll(() => paintedWords(workbench)).toBe('');
  await workbench.keyboard.press('Control+Shift+z');
  await expect.poll(() => paintedWords(workbench)).toBe('boats🚤');
  await host.restart('SIGKILL');
  await workbench.goto(host.url());
  await workbench.getByRole('option').click();
  await expect.poll(() => paintedWords(workbench)).toBe('boats🚤');
});

async function paintedWords(page: Page): Promise<string> {
  const stretches = await painted(page, 'yellow');
  return packed(stretches.map(({ text }) => text).join(' '));
}

/** Between blocks the window's selection has line breaks of its own making. */
function packed(text: string): string {
  return text.replace(/\s+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface Stored {
  canonical: string;
  /** In the order of the text. */
  passages: { start: number; end: number; quote: string }[];
}

/** The article's text and its passages, as the command line gives them once the host has ended. */
async function stored(host: BrowserHost): Promise<Stored> {
  await host.stop('SIGINT');
  const { id, text } = JSON.parse(host.assay('text', host.project, '--json').stdout) as { id: string; text: string };
  const answer = host.assay('call', host.project, 'passages.list', JSON.stringify({ articleId: id }));
  const passages = JSON.parse(answer.stdout) as Stored['passages'];
  return { canonical: text, passages: passages.toSorted((a, b) => a.start - b.start) };
}
