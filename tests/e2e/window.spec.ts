// The window made narrower and wider again, its sides folded and unfolded: nothing that was open or chosen is lost.
import { expect, test } from './browser-host.ts';
import { words } from '../../renderer/words/catalogue.ts';
import { inspector, list } from './pages/bench.ts';
import { articleText, openArticle } from './pages/reader.ts';

const harbour = 'Dozens missing as ferry sinks in storm off Port Sadel';

test.use({ begin: 'sample' });

test('narrower and wider again: the reader keeps what was opened in it', async ({ workbench: page }) => {
  await openArticle(page, harbour);
  await page.getByRole('button', { name: words.reading.showDetails, exact: true }).click();
  await page.getByText('Survivors at Sadel General Hospital').scrollIntoViewIfNeeded();
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect(inspector(page)).toHaveCount(0);
  await page.keyboard.press('Control+i');
  await expect(inspector(page)).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(inspector(page)).toBeVisible();
  await expect(page.getByRole('button', { name: words.reading.hideDetails, exact: true })).toHaveCount(1);
  await expect(page.getByText('Survivors at Sadel General Hospital')).toBeInViewport();
});

test('a side that is folded stays folded in the next view of its kind and after a reload', async ({ workbench: page }) => {
  await openArticle(page, harbour);
  await page.keyboard.press('Control+i');
  await expect(inspector(page)).toHaveAttribute('inert');
  await page.reload();
  await expect(articleText(page)).toContainText(harbour);
  await expect(inspector(page)).toHaveAttribute('inert');
  await expect.poll(async () => (await inspector(page).boundingBox())?.width).toBeLessThan(2);
  await page.keyboard.press('Control+b');
  await expect(list(page)).toHaveAttribute('inert');
  await page.keyboard.press('Control+i');
  await page.keyboard.press('Control+b');
  await expect(inspector(page)).not.toHaveAttribute('inert');
  await expect.poll(async () => (await list(page).boundingBox())?.width).toBeGreaterThan(200);
  await expect.poll(async () => (await inspector(page).boundingBox())?.width).toBeGreaterThan(200);
});
