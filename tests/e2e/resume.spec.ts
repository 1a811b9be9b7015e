// Coming back: reloading the window, or opening the project the next day, leads to the very line; the project file knows nothing of it.
import type { Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { expect, test } from './browser-host.ts';

test.use({ begin: 'sample' });

const text = (page: Page) => page.getByRole('region', { name: words.reading.text });
const scrolled = (page: Page) => text(page).evaluate((element) => Math.round(element.scrollTop));

test('the article, its line, and folded panes are there again; what cannot be read is forgotten', async ({ workbench: page }) => {
  await page.getByRole('option').nth(2).click();
  // Folded first: in a wider column the same line stands elsewhere.
  await page.keyboard.press('Control+b');
  await expect(page.locator('[data-pane="list"]')).toHaveAttribute('inert');
  await text(page).hover();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBe(120);
  const address = page.url();
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain('"lines":[{');

  await page.reload();
  await expect.poll(() => scrolled(page)).toBe(120);
  await expect(page.locator('[data-pane="list"]')).toHaveAttribute('inert');

  await page.goto('about:blank');
  await page.goto(new URL('/', address).href);
  await expect(page).toHaveURL(address);
  await expect.poll(() => scrolled(page)).toBe(120);

  await page.keyboard.press('Control+2');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByRole('link', { name: words.frame.views.library, exact: true }).click();
  await expect.poll(() => scrolled(page)).toBe(120);

  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage[key] = key.includes('project') ? '{"values":{"lines":7,"address":[]}}' : '{';
  });
  await page.reload();
  await expect(text(page)).toBeVisible();
  await expect(page.locator('[data-pane="list"]')).not.toHaveAttribute('inert');
});
