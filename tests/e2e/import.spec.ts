// Importing in the browser host: tables, the clipboard, refusals, newer texts with their passages, articles that share text.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { expect, projectTitle, test } from './browser-host.ts';
import { downloaded, finishImport, importByDialog, importByDrop, importDialog, inspector } from './pages/bench.ts';
import { articleText, expectPainted, openArticle, selectWords } from './pages/reader.ts';
import { boats, ledgerPage, tableOfReports } from './pages-to-import.ts';
import { misfits } from './fits.ts';
import { expectSound } from './sound.ts';
import { writeText, writeTexts } from './texts.ts';

const { import: importing, table, paste } = words.library;
const { reading } = words;

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(async ({ workbench }) => expect(projectTitle(workbench)).toBeVisible());

async function highlight(page: Page, said: string): Promise<void> {
  await selectWords(page, said);
  await page.keyboard.press('h');
  await expect(inspector(page).getByRole('button', { name: said })).toBeVisible();
}

test('the columns of a table are confirmed before its rows are imported', async ({ workbench: page, papers }) => {
  await importByDialog(page, [writeText(papers, 'reports.csv', tableOfReports(7)), writeText(papers, 'plain.csv', 'a;b\n1;2\n')]);
  const first = page.getByRole('dialog', { name: table.title('reports.csv') });
  await expect(first.getByRole('combobox', { name: table.fields.text })).toHaveValue('body');
  await expect(first.getByRole('combobox', { name: table.fields.title })).toHaveValue('headline');
  await expect(first.getByRole('region', { name: table.preview('reports.csv') }).getByRole('row')).toHaveCount(6);
  await expectSound(page);
  await first.getByRole('combobox', { name: table.fields.outlet }).selectOption('desk');
  await first.getByRole('button', { name: table.importRows(7) }).click();
  const second = page.getByRole('dialog', { name: table.title('plain.csv') });
  await expect(second.getByText(table.needsText)).toBeVisible();
  await expect(second.getByRole('button', { name: table.importRows(1) })).toBeDisabled();
  await page.keyboard.press('Escape');
  await finishImport(page, 7, 7);
  const row = page.getByRole('option', { name: 'Report 3' });
  await expect(row).toContainText('Desk C');
  await expect(row).toContainText('4 Nov 2026');
});

test('the text column of a wide table is in sight, and the rows can be imported at once', async ({ workbench: page, papers }) => {
  const columns = Array.from({ length: 24 }, (_, at) => `column ${at}`);
  const row = `${columns.join(',')},"The harbour master said on Sunday that two boats were late, and that one of them never came."`;
  await importByDrop(page, [writeText(papers, 'wide.csv', `${columns.join(',')},text\n${row}\n${row}`)]);
  const dialog = page.getByRole('dialog', { name: table.title('wide.csv') });
  await expect(dialog.getByRole('button', { name: table.importRows(2) })).toBeFocused();
  await expect(dialog.getByRole('columnheader', { name: 'text' })).toBeInViewport({ ratio: 0.9 });
});

/** As a paste of the analyst arrives: the page may not read the clipboard by itself. */
async function pasteInto(page: Page, target: string, data: Record<string, string>): Promise<void> {
  await page.evaluate(
    ([where, given]) => {
      const clipboardData = new DataTransfer();
      for (const [format, text] of Object.entries(given)) clipboardData.setData(format, text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector(where)?.dispatchEvent(event);
    },
    [target, data] as const,
  );
}

test('what is pasted outside a field becomes an article, rich text with its headings', async ({ workbench: page }) => {
  const html = '<h2>From the wire</h2><p>The ferry left at nine, its owner said on Monday.</p><p>قال المالك إنها غادرت.</p>';
  await pasteInto(page, 'body', { 'text/html': html, 'text/plain': 'From the wire' });
  await expect(importDialog(page)).toContainText(/pasted \d{4}-\d\d-\d\d \d\d\.\d\d\.html/);
  await expect(importDialog(page).getByRole('button', { name: importing.open(1) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(articleText(page)).toContainText('قال المالك إنها غادرت.');
  await pasteInto(page, `input[aria-label="${words.library.filter}"]`, { 'text/plain': 'No article of its own, but words for a field.' });
  await expect(importDialog(page)).toBeHidden();
});

test('an article whose import is undone under its reader is said to be gone, in words, and comes back', async ({ workbench: page, papers }) => {
  await importByDialog(page, [writeText(papers, 'note.txt', 'A gate was left open\n\nAbout 40 people had escaped by noon.\n')]);
  await finishImport(page, 1, 1);
  await openArticle(page, 'A gate was left open');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(words.library.missing.title)).toBeVisible();
  await expect(page.getByText(words.library.missing.body)).toBeVisible();
  await expect(page.getByText(reading.noPassages.title)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(articleText(page)).toContainText('About 40 people');
  await expect(page.getByText(reading.noPassages.title)).toBeVisible();
});

test('the command for the clipboard opens a field for whoever does not know the key', async ({ workbench: page }) => {
  await page.getByRole('button', { name: paste.choose }).click();
  const dialog = page.getByRole('dialog', { name: paste.title });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await expectSound(page);
  await page.keyboard.type('Two boats were late, the pilot said on Sunday, and one never came.');
  await dialog.getByRole('button', { name: paste.importTyped }).click();
  await finishImport(page, 1, 1);
  await page.getByRole('option').click();
  await expect(articleText(page)).toContainText('one never came');
});

test('problems stand in one list that can be copied and tried again', async ({ workbench: page, papers }) => {
  const broken = writeText(papers, 'broken.pdf', '%PDF-1.4\nnothing');
  await importByDrop(page, [...writeTexts(papers, 'tarn-courier.txt', 'empty.txt'), broken]);
  const dialog = importDialog(page);
  await expect(dialog.getByRole('status')).toContainText(importing.finished(1, 3));
  // The path stands there once: the sentence beside it goes on from it.
  await expect(dialog.getByRole('listitem').filter({ hasText: 'broken.pdf' })).toHaveText(/^broken\.pdfNot importedIt is damaged\. /);
  await expectSound(page);
  await dialog.getByRole('radiogroup', { name: importing.filter }).getByText(importing.groupCount('refused', 2)).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: importing.copy }).click();
  await expect(page.getByText(importing.copied(2))).toBeVisible();
  await dialog.getByRole('button', { name: importing.retry(2) }).click();
  await expect(dialog.getByRole('status')).toContainText(importing.finished(0, 2));
  // A file that has gone meanwhile costs only itself.
  rmSync(broken);
  await dialog.getByRole('button', { name: importing.retry(2) }).click();
  await expect(dialog.getByRole('status')).toContainText(importing.finished(0, 2));
  await expect(dialog.getByRole('listitem').filter({ hasText: 'broken.pdf' })).toContainText(/It is no longer where it was, or may not be read\. Check that/);
  await expect(dialog.getByRole('listitem').filter({ hasText: 'empty.txt' })).toContainText('It is empty (0 bytes)');
});

test('passages follow a newer text; what was lost is placed by hand, and both texts are compared', async ({ workbench: page, papers }) => {
  await importByDialog(page, [writeText(papers, 'ledger.html', ledgerPage('first'))]);
  await finishImport(page, 1, 1);
  await openArticle(page, boats.title);
  await highlight(page, boats.kept);
  await highlight(page, boats.lost);
  await importByDialog(page, [writeText(papers, 'ledger-2.html', ledgerPage('second'))]);
  await expect(importDialog(page)).toContainText('1 passage moved with its words; 1 passage found no place');
  await finishImport(page, 1, 1);
  await expectPainted(page, 'yellow', boats.kept);
  await expect(page.getByRole('option')).toContainText(words.library.orphans(1));
  const orphans = inspector(page).getByRole('region', { name: reading.orphans(1) });
  await expect(orphans).toContainText(boats.lost);
  await expectSound(page);
  await selectWords(page, boats.place);
  await orphans.getByRole('button', { name: reading.placeOrphan }).click();
  await expect(orphans).toBeHidden();
  await expectPainted(page, 'yellow', boats.place, boats.kept);
  await page.keyboard.press('v');
  const compared = page.getByRole('dialog', { name: reading.comparison.title });
  await expect(compared.locator('p del').filter({ hasText: '41' })).toBeVisible();
  await expect(compared.locator('p ins').filter({ hasText: '44' })).toBeVisible();
  await expectSound(page);
});

test('a date is corrected as people write it, and what is none is refused in words', async ({ workbench: page, papers }) => {
  await importByDrop(page, [writeText(papers, 'ledger.html', ledgerPage('first'))]);
  await page.getByRole('button', { name: importing.open(1) }).click();
  await page.getByRole('button', { name: reading.showDetails, exact: true }).click();
  const field = reading.edit(reading.fields.published);
  await page.getByRole('button', { name: `${field}: ${reading.none.published}` }).click();
  await page.keyboard.type('3 Octember');
  await page.keyboard.press('Enter');
  await expect(page.getByText(reading.dateWrong)).toBeVisible();
  await expectSound(page);
  await page.getByRole('textbox', { name: field }).fill('3 Nov 2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `${field}: 3 Nov 2026` })).toBeVisible();
  await expect(page.getByText(reading.originByHand)).toBeVisible();
});

test('an article that shares text links to the other, and the list can show only such', async ({ workbench: page, papers }) => {
  const copy = writeText(papers, 'rewrite.html', ledgerPage('rewrite'));
  await importByDialog(page, [writeText(papers, 'ledger.html', ledgerPage('first')), copy, ...writeTexts(papers, 'valley-observer.txt')]);
  await finishImport(page, 3, 3);
  await page.getByRole('button', { name: words.browsing.filters }).click();
  await page.getByRole('combobox', { name: words.browsing.parts.problem }).click();
  await page.getByRole('option', { name: words.browsing.choice(words.library.problems.similar, 2) }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(2);
  await openArticle(page, boats.title);
  await expect(articleText(page)).toContainText(/Shares \d\d % with/);
  await articleText(page).getByRole('link', { name: boats.rewritten }).click();
  await expect(page.getByRole('heading', { name: boats.rewritten })).toBeVisible();
});

test('the stored file is shown without running anything, and saved byte for byte', async ({ workbench: page, papers }) => {
  const path = writeText(papers, 'ledger.html', ledgerPage('first').replace('</body>', '<script>document.title="ran"</script></body>'));
  await importByDialog(page, [path]);
  await finishImport(page, 1, 1);
  await openArticle(page, boats.title);
  await page.keyboard.press('o');
  const stored = page.getByRole('region', { name: reading.original.title });
  await expect(page.frameLocator('iframe').getByRole('heading', { name: boats.title })).toBeVisible();
  expect(await misfits(page)).toEqual([]);
  const saved = await downloaded(page, mkdtempSync(join(papers, 'saved-')), () => stored.getByRole('button', { name: reading.original.save }).click());
  expect(saved.name).toBe('ledger.html');
  expect(saved.bytes.equals(readFileSync(path))).toBe(true);
  await expect(page).not.toHaveTitle('ran');
});
