// The page mirrored while its words are English: sentences keep their full stop at their end, and lie where the page's lines begin.
import type { Locator } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { expect, projectTitle, test } from './browser-host.ts';
import { importByDrop, importDialog } from './pages/bench.ts';
import { misfits } from './fits.ts';
import { texts, writeText } from './texts.ts';

const { import: importing } = words.library;

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(async ({ workbench: page }) => {
  await page.evaluate(() => localStorage.setItem('assay.preferences', JSON.stringify({ direction: 'rtl' })));
  await page.reload();
  await expect(projectTitle(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

/** Where the first and the last sign of a sentence are drawn, and the edges of its box; in px. */
async function drawn(sentence: Locator): Promise<{ first: number; last: number; left: number; right: number }> {
  return sentence.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode();
    const range = document.createRange();
    const at = (offset: number) => {
      if (!node) throw new Error('There are no words.');
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    const [first, last] = [at(0), at((node?.textContent?.length ?? 1) - 1)];
    const { left, right } = element.getBoundingClientRect();
    return { first: first.left, last: last.right, left, right };
  });
}

test('counts, full stops and paths of an import stay in their order', async ({ workbench: page, papers }) => {
  await importByDrop(page, [writeText(papers, 'broken.pdf', '%PDF-1.4\nnothing'), writeText(papers, 'note.txt', texts['unsigned-note.txt'])]);
  const dialog = importDialog(page);
  await expect(dialog.getByRole('status')).toHaveText(importing.finished(1, 2));
  const count = await drawn(dialog.getByRole('status'));
  expect(count.first).toBeLessThan(count.last);
  expect(count.right - count.last).toBeLessThan(2);
  const reason = await drawn(dialog.getByText('It is damaged.'));
  expect(reason.last).toBeGreaterThan(reason.first);
  expect(reason.right - reason.last).toBeLessThan(2);
  expect(await misfits(page)).toEqual([]);
});

test('an article keeps its own side', async ({ workbench: page, papers }) => {
  await importByDrop(page, [writeText(papers, 'note.txt', texts['unsigned-note.txt'])]);
  await page.getByRole('button', { name: importing.open(1) }).click();
  const paragraph = await drawn(page.getByRole('article').locator('p').filter({ hasText: 'Lamps are still' }));
  expect(paragraph.first - paragraph.left).toBeLessThan(2);
});
