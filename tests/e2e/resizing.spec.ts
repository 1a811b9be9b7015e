// Moving the ends of a highlight in Chromium: by keys a word at a time, by dragging to the letter, taken back one by one.
import type { Page } from '@playwright/test';
import { expect, test } from './browser-host.ts';
import { caretPoint, expectPainted, openArticle, selectWords } from './pages/reader.ts';

const english = 'A gate was left open\n\nThe warden said that about 40 people had escaped by noon, while the lorry was away.\n';
const arabic = 'فُتحت البوابة صباحاً\n\nقالت الإدارة إن نحو ١٢٠ شخصاً غادروا قبل الظهر.\n';

test.use({ texts: { 'english.txt': english, 'arabic.txt': arabic } });

/** The grip of the start lies above its line, that of the end below: between them a press goes to the letters. */
async function toGrip(page: Page, edge: 'start' | 'end'): Promise<void> {
  const line = await page.locator(`[data-edge="${edge}"]`).boundingBox();
  if (!line) throw new Error(`The ${edge} of no highlight can be dragged.`);
  await page.mouse.move(line.x + 1, edge === 'start' ? line.y - 2 : line.y + line.height + 2);
}

test('the ends of a highlight go by words and to where they are dragged', async ({ workbench: page }) => {
  await openArticle(page, 'A gate was left open');
  await selectWords(page, '40 people');
  await page.keyboard.press('h');
  await expectPainted(page, 'yellow', '40 people');
  await page.keyboard.press('>');
  await page.keyboard.press('>');
  await page.keyboard.press('{');
  await expectPainted(page, 'yellow', 'about 40 people had escaped');
  await page.keyboard.press('<');
  await expectPainted(page, 'yellow', 'about 40 people had');

  const to = await caretPoint(page, 'by noon', 'after');
  await toGrip(page, 'end');
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await expectPainted(page, 'pending', 'about 40 people had escaped by noon');
  await page.mouse.up();
  await expectPainted(page, 'yellow', 'about 40 people had escaped by noon');
  await expect(page.getByRole('alert').filter({ hasText: 'about 40 people had escaped by noon' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expectPainted(page, 'yellow', 'about 40 people had');
});

test('an end that is moved and put back in one breath is back on the page too', async ({ workbench: page }) => {
  await openArticle(page, 'A gate was left open');
  await selectWords(page, '40 people');
  await page.keyboard.press('h');
  await expectPainted(page, 'yellow', '40 people');
  for (let time = 0; time < 8; time++) {
    await page.keyboard.press('>');
    await page.keyboard.press('Control+z');
    await expectPainted(page, 'yellow', '40 people');
  }
});

test('the start of an Arabic highlight is at its right, and is dragged there', async ({ workbench: page }) => {
  await openArticle(page, 'فُتحت البوابة صباحاً');
  await selectWords(page, '١٢٠ شخصاً');
  await page.keyboard.press('h');
  await expectPainted(page, 'yellow', '١٢٠ شخصاً');
  await page.keyboard.press('>');
  await expectPainted(page, 'yellow', '١٢٠ شخصاً غادروا');
  const [start, end] = [await page.locator('[data-edge="start"]').boundingBox(), await page.locator('[data-edge="end"]').boundingBox()];
  expect(start?.x).toBeGreaterThan(end?.x ?? Infinity);
  const to = await caretPoint(page, 'نحو', 'before');
  await toGrip(page, 'start');
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expectPainted(page, 'yellow', 'نحو ١٢٠ شخصاً غادروا');
});
