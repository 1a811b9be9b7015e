// Moving the ends of a highlight in Chromium: by keys a word at a time, by dragging to the letter, taken back one by one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './browser-host.ts';
import { caretPoint, expectPainted, openArticle, selectWords } from './pages/reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-resizing-'));
const english = join(folder, 'english.txt');
const arabic = join(folder, 'arabic.txt');
writeFileSync(english, 'A gate was left open\n\nThe warden said that about 40 people had escaped by noon, while the lorry was away.\n');
writeFileSync(arabic, 'فُتحت البوابة صباحاً\n\nقالت الإدارة إن نحو ١٢٠ شخصاً غادروا قبل الظهر.\n');

test.use({ articles: [english, arabic] });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

  const handle = await page.locator('[data-edge="end"]').boundingBox();
  const to = await caretPoint(page, 'by noon', 'after');
  await page.mouse.move((handle?.x ?? 0) + 8, (handle?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await expectPainted(page, 'pending', 'about 40 people had escaped by noon');
  await page.mouse.up();
  await expectPainted(page, 'yellow', 'about 40 people had escaped by noon');
  await page.keyboard.press('Control+z');
  await expectPainted(page, 'yellow', 'about 40 people had');
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
  await page.mouse.move((start?.x ?? 0) + 8, (start?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expectPainted(page, 'yellow', 'نحو ١٢٠ شخصاً غادروا');
});
