// Correcting the text in Chromium: a typo within a highlight, a wrong line break, taken back again, in English and Arabic.
import type { Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { expect, test } from './browser-host.ts';
import { articleText, expectPainted, openArticle, selectWords } from './pages/reader.ts';

const english = 'A gate was left open\n\nThe warden said that about 40 people had escpaed 👩🏽‍🚒 by noon, while the lorry that should\n\nhave stood before it was away.\n\nNobody was hurt, he said.\n';
const arabic = 'فُتحت البوابة صباحاً\n\nقالت الإدارة إن نحو ١٢٠ شخصا غادروا (SDF) قبل\n\nالظهر، وفق قناة Rudaw المحلية.\n';

test.use({ texts: { 'english.txt': english, 'arabic.txt': arabic } });

const texts = words.reading.correcting;
const fields = (page: Page) => page.locator('[data-piece]');
const foot = (page: Page) => page.getByRole('group', { name: texts.foot });
const quotes = (page: Page) => page.getByRole('list', { name: words.reading.passageList }).last().getByRole('listitem');

test('a typo in a highlight and a wrong line break are put right, and both taken back', async ({ workbench: page }) => {
  await openArticle(page, 'A gate was left open');
  await selectWords(page, 'people had escpaed');
  await page.keyboard.press('h');
  await expect(quotes(page)).toHaveText([/people had escpaed/]);
  await selectWords(page, 'escpaed');
  const before = await page.locator('[data-start]', { hasText: 'escpaed' }).boundingBox();
  await page.keyboard.press('e');
  await expect(fields(page)).toBeFocused();
  expect(await fields(page).boundingBox()).toEqual(before);

  await page.keyboard.type('escaped');
  await expect(foot(page)).toContainText(texts.changes(1, 'people had escaped'));
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Delete');
  await expect(fields(page)).toHaveText('The warden said that about 40 people had escaped 👩🏽‍🚒 by noon, while the lorry that should have stood before it was away.');
  await page.keyboard.press('Enter');
  await expect(fields(page)).toHaveCount(0);
  await expect(quotes(page)).toHaveText([/people had escaped/]);
  await expect(articleText(page)).toContainText('that should have stood');
  await expectPainted(page, 'yellow', 'people had escaped');

  await page.getByRole('button', { name: texts.mark }).click();
  const dialog = page.getByRole('dialog', { name: texts.mark });
  await expect(dialog.locator('del', { hasText: 'escpaed' })).toBeVisible();
  await dialog.getByRole('button', { name: texts.takeBack(2) }).click();
  await expect(dialog).toBeHidden();
  await expect(quotes(page)).toHaveText([/people had escpaed/]);
  await page.keyboard.press('Control+z');
  await expect(quotes(page)).toHaveText([/people had escaped/]);
  await page.keyboard.press('Control+z');
  await expect(quotes(page)).toHaveText([/people had escpaed/]);
  await expect(page.getByRole('button', { name: texts.mark })).toHaveCount(0);
});

test('Escape leaves the text, an empty field is refused, only plain words are pasted', async ({ workbench: page }) => {
  await openArticle(page, 'A gate was left open');
  await selectWords(page, 'Nobody');
  await page.keyboard.press('e');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(texts.empty);
  await expect(fields(page)).toBeFocused();
  await fields(page).evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/html', '<b>No one</b>');
    data.setData('text/plain', 'No one\r\nat all');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(fields(page)).toHaveText('No one at all');
  await page.keyboard.press('Escape');
  await expect(fields(page)).toHaveCount(0);
  await expect(articleText(page)).toContainText('Nobody was hurt, he said.');
  await page.keyboard.press('e');
  await expect(fields(page)).toHaveText('Nobody was hurt, he said.');
});

test('an Arabic paragraph is mended, split and joined as it is read', async ({ workbench: page }) => {
  await openArticle(page, 'فُتحت البوابة صباحاً');
  await selectWords(page, '١٢٠ شخصا غادروا');
  await page.keyboard.press('h');
  await selectWords(page, 'شخصا');
  await page.keyboard.press('e');
  await page.keyboard.insertText('شخصاً');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Delete');
  await expect(fields(page)).toHaveText('قالت الإدارة إن نحو ١٢٠ شخصاً غادروا (SDF) قبل الظهر، وفق قناة Rudaw المحلية.');
  await page.keyboard.press('Shift+Enter');
  await expect(fields(page)).toHaveCount(2);
  await page.keyboard.press('Backspace');
  await expect(fields(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(fields(page)).toHaveCount(0);
  await expect(quotes(page)).toHaveText([/١٢٠ شخصاً غادروا/]);
  await expect(articleText(page)).toContainText('(SDF) قبل الظهر، وفق');
});
