// Reading in Chromium: whatever is selected on the page is what the passage holds, in any script and over any blocks.
import type { Page } from '@playwright/test';
import { expect, test } from './browser-host.ts';

const english = [
  'A gate was left open',
  '',
  'The warden said 👩🏽‍🚒 about 40 people had left by noon. Nobody was hurt.',
  '',
  'A neighbour counted “at least 300” on the bridge, café owners fewer.',
  '',
  'Back To Top',
].join('\r\n');
const arabic = 'فُتحت البوابة صباحاً\n\nقالت الإدارة إن نحو ١٢٠ شخصاً غادروا (SDF) قبل الظهر، وفق قناة Rudaw المحلية.\n';

test.use({ texts: { 'english.txt': english, 'arabic.txt': arabic } });

/** Selects from the first letters of one text to the last of another, as a drag would. */
async function select(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const blocks = [...document.querySelectorAll('[data-start]')];
      const find = (words: string) => {
        const node = blocks.find((block) => block.textContent.includes(words))?.firstChild;
        if (!node) throw new Error(`“${words}” is not on the page.`);
        return { node, at: node.textContent?.indexOf(words) ?? 0 };
      };
      const start = find(first ?? '');
      const end = find(last ?? '');
      getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + (last ?? '').length);
    },
    [from, to],
  );
}

/** The text under every paint of one name, pieces joined by a bar. */
function painted(page: Page, name: string): Promise<string> {
  return page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String).join('|'), `assay-${name}`);
}

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selection' });
const quotes = (page: Page) => page.getByRole('list', { name: 'Passages of this article' }).last().getByRole('listitem');

async function open(page: Page, title: string): Promise<void> {
  await page.getByRole('option').filter({ hasText: title }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

test('a highlight covers the very letters that were selected', async ({ workbench: page }) => {
  await open(page, 'A gate was left open');
  await select(page, 'about 40 people');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('h');
  await expect(quotes(page)).toHaveText([/about 40 people/]);
  await expect(bar(page)).toBeHidden();
  expect(await painted(page, 'yellow')).toBe('about 40 people');
});

test('a selection over blocks becomes one passage, and white space at its ends is left out', async ({ workbench: page }) => {
  await open(page, 'A gate was left open');
  await select(page, ' Nobody was hurt.', 'A neighbour counted ');
  await page.keyboard.press('h');
  await expect(quotes(page)).toHaveCount(1);
  expect(await painted(page, 'yellow')).toBe('Nobody was hurt.|A neighbour counted');
});

test('half an emoji is never selected', async ({ workbench: page }) => {
  await open(page, 'A gate was left open');
  await page.evaluate(() => {
    const node = [...document.querySelectorAll('[data-start]')].find((block) => block.textContent.includes('warden'))?.firstChild;
    const at = node?.textContent?.indexOf('👩') ?? 0;
    if (node) getSelection()?.setBaseAndExtent(node, at - 5, node, at + 3);
  });
  await page.keyboard.press('h');
  await expect(quotes(page)).toHaveCount(1);
  expect(await painted(page, 'yellow')).toBe('said 👩🏽‍🚒');
});

test('Arabic with Latin and digits in it is painted as it is read', async ({ workbench: page }) => {
  await open(page, 'فُتحت البوابة صباحاً');
  await expect(page.getByRole('article', { name: /Text of/ })).toHaveAttribute('dir', 'rtl');
  await select(page, 'نحو ١٢٠ شخصاً غادروا (SDF) قبل');
  await page.keyboard.press('h');
  await expect(quotes(page)).toHaveText([/نحو ١٢٠ شخصاً غادروا \(SDF\) قبل/]);
  expect(await painted(page, 'yellow')).toBe('نحو ١٢٠ شخصاً غادروا (SDF) قبل');
});

test('C, words and Enter make a claim; undo takes it back and leaves the page where it was', async ({ workbench: page }) => {
  await open(page, 'A gate was left open');
  await select(page, 'at least 300');
  await page.keyboard.press('c');
  await expect(page.getByRole('textbox', { name: 'Statement' })).toBeFocused();
  await page.keyboard.type('At least 300 people were on the bridge.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'At least 300 people were on the bridge.' })).toBeVisible();
  expect(await painted(page, 'blue')).toBe('at least 300');
  await page.keyboard.press('2');
  await expect(page.getByRole('img', { name: 'Credibility 2: probably true' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nothing marked yet')).toBeVisible();
  expect(await painted(page, 'blue')).toBe('');
});

test('a click where passages overlap offers each of them', async ({ workbench: page }) => {
  await open(page, 'A gate was left open');
  for (const words of ['about 40 people had left', 'people had left by noon']) {
    await select(page, words);
    await page.keyboard.press('h');
    await expect(bar(page)).toBeHidden();
  }
  await expect(quotes(page)).toHaveCount(2);
  expect(await painted(page, 'overlap')).toBe('people had left');
  const point = await page.evaluate(() => {
    const [range] = CSS.highlights.get('assay-overlap') ?? [];
    const live = document.createRange();
    if (range) live.setStart(range.startContainer, range.startOffset);
    if (range) live.setEnd(range.endContainer, range.endOffset);
    const { left, top, width, height } = live.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(point.x, point.y);
  await expect(page.getByRole('menuitem')).toHaveText(['people had left by noon', 'about 40 people had left']);
});

test('a link opens the article at its place', async ({ workbench: page }) => {
  await open(page, 'A gate was left open');
  const start = await page.evaluate(() => {
    const block = [...document.querySelectorAll<HTMLElement>('[data-start]')].find((one) => one.textContent.includes('on the bridge'));
    return Number(block?.dataset['start']) + (block?.textContent.indexOf('bridge') ?? 0);
  });
  await page.evaluate((at) => location.assign(`${location.hash}?at=${at}-${at + 6}`), start);
  await expect.poll(() => painted(page, 'flash')).toBe('bridge');
});

test('dimmed lines can be hidden, and a link into one shows them again', async ({ workbench: page }) => {
  await open(page, 'A gate was left open');
  const dimmed = page.getByText('Back To Top');
  await expect(dimmed).toHaveAttribute('title', /Not part of the article/);
  const at = Number(await dimmed.getAttribute('data-start'));
  await page.keyboard.press('Shift+H');
  await expect(dimmed).toBeHidden();
  await page.evaluate((start) => location.assign(`${location.hash}?at=${start}-${start + 4}`), at);
  await expect(dimmed).toBeVisible();
});
