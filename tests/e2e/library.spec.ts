// Looking through the library: several articles tagged, graded and reviewed at once, as list and as table; the trash emptied for good.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { expect, projectTitle, test } from './browser-host.ts';
import { finishImport, importByDialog, undoButton } from './pages/bench.ts';
import { expectSound } from './sound.ts';
import { writeText } from './texts.ts';

const { browsing, library } = words;
const reports = ['01-harbour-post-almira.txt', '08-harbour-post-correction.txt', '07-almarsa-arabic.txt'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function importReports(page: Page, count: number): Promise<void> {
  await expect(projectTitle(page)).toBeVisible();
  await importByDialog(page, reports.slice(0, count).map((name) => join(import.meta.dirname, '../../samples', name)));
  await finishImport(page, count, count);
}

test('many articles are tagged, graded and reviewed by keyboard, each in one step', async ({ workbench: page }) => {
  await importReports(page, 3);
  const list = page.getByRole('listbox', { name: library.list });
  await list.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: browsing.bar })).toContainText(browsing.chosen(3));
  await page.keyboard.press('Shift+T');
  await expect(page.getByLabel(browsing.tag.field, { exact: true }).and(page.locator('input'))).toBeFocused();
  await page.keyboard.type('Ferries');
  await page.keyboard.press('Enter');
  await expect(list.getByText('Ferries')).toHaveCount(3);
  await list.focus();
  await page.keyboard.press('r');
  await expect(list.getByRole('img', { name: browsing.reviewed })).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('img', { name: browsing.reviewed })).toHaveCount(0);
  await list.focus();
  await page.keyboard.press('g');
  await page.getByRole('dialog', { name: browsing.grade.act }).getByRole('radio', { name: 'C Fairly reliable' }).check({ force: true });
  await page.getByRole('button', { name: browsing.grade.now(2, 'C') }).click();
  await expect(list.getByRole('img', { name: words.claims.reliabilityMeaning('C', 'Fairly reliable') })).toHaveCount(3);
  await expectSound(page);
});

test('the table sorts, filters and groups, and opens an article beside the list', async ({ workbench: page }) => {
  await importReports(page, 3);
  await page.keyboard.press('l');
  const table = page.getByRole('grid', { name: browsing.table });
  await table.getByRole('button', { name: browsing.columns.published, exact: true }).click();
  await expect(table.getByRole('columnheader', { name: browsing.columns.published })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: browsing.group }).click();
  await page.getByRole('menuitemradio', { name: browsing.groupBy.language }).click();
  const grouped = page.getByRole('treegrid', { name: browsing.table });
  await expect(grouped.getByRole('row', { level: 1 })).toHaveText(['Arabic1', 'English2']);
  await expect(page.getByRole('menu')).toBeHidden();
  await grouped.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(grouped.getByRole('row', { level: 2 })).toHaveCount(2);
  await page.getByRole('button', { name: browsing.filterBy(browsing.parts.language) }).click();
  await page.getByRole('combobox', { name: browsing.parts.language }).click();
  await page.getByRole('option', { name: browsing.choice('English', 2) }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(browsing.shown(2, 3)).first()).toBeVisible();
  await grouped.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tree', { name: library.list }).locator('[aria-current]')).toHaveCount(1);
  await page.goBack();
  await expect(grouped).toBeVisible();
  await expectSound(page);
});

test('while articles come in, no line of the list goes blank under whoever is reading', async ({ workbench: page, papers }) => {
  await importReports(page, 3);
  await page.getByRole('listbox', { name: library.list }).getByRole('option').first().click();
  await page.evaluate(() => {
    const blank: string[] = [];
    Object.assign(window, { assayBlank: blank });
    new MutationObserver(() => {
      for (const line of document.querySelectorAll('[role="option"]')) if (line.textContent === '') blank.push(line.outerHTML);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await importByDialog(page, [writeText(papers, 'late.txt', 'A report that came late\n\nThe clerk counted forty boats at the pier, and said so on Monday.\n')]);
  await finishImport(page, 1, 1);
  await expect(page.getByRole('option')).toHaveCount(4);
  await expect(page.getByRole('option').filter({ hasText: 'A report that came late' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { assayBlank: string[] }).assayBlank)).toEqual([]);
});

test('an emptied trash says what goes, and is the end of undo', async ({ workbench: page }) => {
  await importReports(page, 2);
  await page.getByRole('listbox', { name: library.list }).getByRole('option').first().click({ modifiers: ['Control'] });
  await page.keyboard.press('Delete');
  await expect(page.getByText(browsing.trash.done(1))).toBeVisible();
  await page.getByRole('button', { name: library.showTrash }).click();
  await page.getByRole('button', { name: browsing.empty.act }).click();
  await page.getByRole('dialog', { name: browsing.empty.title }).getByRole('button', { name: browsing.empty.now(1) }).click();
  await expect(page.getByText(library.emptyTrash.title)).toBeVisible();
  await expect(undoButton(page, null)).toBeVisible();
  await page.getByRole('button', { name: library.backToLibrary }).click();
  await expect(page.getByText(browsing.shown(1, 1)).first()).toBeVisible();
  await expectSound(page);
});
