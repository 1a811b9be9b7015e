// The whole main job in the browser host, with a real mouse and keyboard: import, highlight, claim, search, undo, brief, export, reopen.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { expect, projectTitle, test, type BrowserHost } from './browser-host.ts';
import {
  chooseInProjectMenu, createProject, finishImport, goTo, importByDialog, importByDrop, importDialog, inspector, list, redoButton, undoButton,
} from './pages/bench.ts';
import { exportTo, preview, writeBottomLine } from './pages/briefing.ts';
import { fillClaim, saveClaim } from './pages/claim-form.ts';
import { articleText, expectInView, expectPainted, openArticle, selectWords } from './pages/reader.ts';
import { docxText, expectCited, htmlText, packed, pdfText, type Cited } from './read-exports.ts';
import { writeTexts } from './texts.ts';

const title = 'Mine collapse in the Tarn valley';
const bottomLine = 'The number of miners below ground is contested by a factor of ten.';

const ministry: Cited = {
  quote: 'about 40 miners were trapped',
  article: 'Gallery collapse traps miners at Velké Údolí',
  outlet: 'The Tarn Courier',
  date: '14 Oct 2026',
  grade: 'B2',
};
const union: Cited = {
  quote: 'More than 400 miners are below ground',
  article: 'Union: hundreds below ground at Velké Údolí',
  outlet: 'The Valley Observer',
  date: '15 Oct 2026',
  grade: 'C3',
};

/** What the history calls a highlight (contract/passages.ts). */
const highlightStep = 'Highlight passage';

test.use({ begin: 'welcome' });

test('import, highlight, claim, search, undo, brief, export, share, reopen', async ({ host, workbench }) => {
  test.setTimeout(240_000);
  await test.step('create a project in the window', async () => {
    await createProject(workbench, title);
    await expect(projectTitle(workbench)).toHaveText(title);
  });
  await test.step('import by file dialog and by drop', () => importAll(workbench, host));
  await test.step('highlight', () => highlightWords(workbench));
  await test.step('claim', () => claimBothNumbers(workbench));
  await test.step('claim from a text that names no outlet', () => claimWithOutlet(workbench));
  await test.step('compare the claims and jump to a passage', () => compareClaims(workbench));
  await test.step('search', () => searchEverything(workbench));
  await test.step('undo and redo', () => undoAndRedo(workbench));
  await test.step('brief', () => briefChosenClaims(workbench));
  await test.step('export', () => exportAll(workbench, host));
  await test.step('share a copy', () => shareCopy(workbench, host));
  await test.step('close and reopen', () => reopen(workbench));
  await test.step('the file is sound', () => checkFiles(host));
});

async function importAll(page: Page, { folder }: BrowserHost): Promise<void> {
  await importByDialog(page, writeTexts(folder, 'tarn-courier.txt'));
  await expect(importDialog(page)).toContainText(ministry.article);
  await finishImport(page, 1, 1);
  const arabic = join(import.meta.dirname, '../../samples/07-almarsa-arabic.txt');
  await importByDrop(page, [...writeTexts(folder, 'valley-observer.txt', 'empty.txt', 'unsigned-note.txt'), arabic]);
  const refused = importDialog(page).getByRole('listitem').filter({ hasText: 'empty.txt' });
  await expect(refused).toContainText('It is empty (0 bytes). Save it again at its source; the download may have been cut short.');
  await finishImport(page, 3, 4);
  await expect(page.getByRole('listbox', { name: words.library.list }).getByRole('option')).toHaveCount(4);
}

async function highlightWords(page: Page): Promise<void> {
  await openArticle(page, ministry.article);
  await selectWords(page, 'forced the teams back to the shaft');
  await page.keyboard.press('h');
  await expectPainted(page, 'yellow', 'forced the teams back to the shaft');
  await expect(inspector(page).getByRole('button', { name: 'forced the teams back to the shaft' })).toBeVisible();
}

async function claimBothNumbers(page: Page): Promise<void> {
  await selectWords(page, ministry.quote);
  await page.keyboard.press('c');
  await fillClaim(page, {
    statement: 'About 40 miners are trapped.',
    claimant: 'Energy Ministry',
    quantity: 'about 40 miners',
    eventTime: '2026-10-14',
    place: 'Velké Údolí',
  });
  await saveClaim(page);
  await page.keyboard.press('2');
  await page.keyboard.press('Shift+B');
  await expect(inspector(page).getByRole('img', { name: words.claims.credibilityMeaning('2', 'Probably true') })).toBeVisible();
  await expect(inspector(page).getByRole('img', { name: words.claims.reliabilityMeaning('B', 'Usually reliable') })).toBeVisible();
  await expectPainted(page, 'blue', ministry.quote);
  await openArticle(page, union.article);
  await selectWords(page, union.quote);
  await page.keyboard.press('c');
  await fillClaim(page, {
    statement: 'More than 400 miners are below ground.',
    claimant: 'Miners’ Union',
    quantity: 'more than 400 miners',
    eventTime: '2026-10-14',
    place: 'Velké Údolí',
    credibility: '3',
    reliability: 'C',
  });
  await saveClaim(page);
  await expectPainted(page, 'blue', union.quote);
}

async function claimWithOutlet(page: Page): Promise<void> {
  await openArticle(page, 'Lamps are still missing');
  await selectWords(page, '39 of them have not come back');
  await page.keyboard.press('c');
  await fillClaim(page, {
    statement: '39 lamps are missing from the rack.',
    claimant: 'A foreman',
    quantity: '39 lamps',
    credibility: '6',
    reliability: 'F',
    outlet: 'Pit-head notice',
  });
  await saveClaim(page);
  await expect(page.getByRole('option', { name: 'Lamps are still missing' })).toContainText('Pit-head notice');
}

async function compareClaims(page: Page): Promise<void> {
  await goTo(page, 'claims');
  const rows = page.getByRole('grid', { name: words.claimsTable.title }).getByRole('row');
  await expect(rows).toHaveCount(4);
  const first = rows.filter({ hasText: 'About 40 miners are trapped.' });
  await expect(first).toContainText('Energy Ministry');
  await expect(first).toContainText('40');
  await expect(rows.filter({ hasText: 'Miners’ Union' })).toContainText('400');
  await first.getByText('About 40 miners are trapped.').click();
  await inspector(page).getByTitle(words.claimsTable.openPassage).click();
  await expect(articleText(page)).toContainText(ministry.article);
  await expectPainted(page, 'blue', ministry.quote);
  await expectPainted(page, 'chosen', ministry.quote);
  await expectInView(page, 'chosen');
}

async function searchEverything(page: Page): Promise<void> {
  for (const [query, found] of [['velke udoli', 'Velké Údolí'], ['الحداد', 'الحدّاد'], ['310', '٣١٠']] as const) {
    await goTo(page, 'search');
    await page.getByRole('combobox', { name: words.search.label }).fill(query);
    await expect(page.locator('[data-hit] mark').first()).toBeVisible();
    await expect(page.locator('[data-hit]').filter({ hasText: found }).first()).toBeVisible();
  }
  await page.getByRole('combobox', { name: words.search.label }).fill('"412 names"');
  await page.getByRole('link').filter({ hasText: '412 names' }).click();
  await expect(articleText(page)).toContainText(union.article);
  await expectPainted(page, 'flash', '412 names');
  await expectInView(page, 'flash');
}

async function undoAndRedo(page: Page): Promise<void> {
  await selectWords(page, 'the night shift had been told to stay');
  await page.keyboard.press('h');
  await expectPainted(page, 'yellow', 'the night shift had been told to stay');
  const undo = undoButton(page, highlightStep);
  await expect(undo).toBeVisible();
  await undo.hover();
  await expect(page.getByRole('tooltip')).toContainText(words.frame.undo(highlightStep));
  await page.keyboard.press('Control+z');
  await expectPainted(page, 'yellow');
  await expect(redoButton(page, highlightStep)).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expectPainted(page, 'yellow', 'the night shift had been told to stay');
  await expect(undoButton(page, highlightStep)).toBeVisible();
}

async function briefChosenClaims(page: Page): Promise<void> {
  await goTo(page, 'claims');
  await page.getByRole('row').filter({ hasText: 'About 40 miners are trapped.' }).getByText('About 40').click();
  await page.getByRole('row').filter({ hasText: 'Miners’ Union' }).getByText('More than 400').click({ modifiers: ['ControlOrMeta'] });
  await page.getByRole('button', { name: words.claimsTable.brief(2) }).first().click();
  await writeBottomLine(page, bottomLine);
  for (const { quote, article, outlet, date, grade } of [ministry, union]) {
    const reference = preview(page).locator('[data-reference]').filter({ hasText: quote });
    for (const said of [article, outlet, date, grade]) await expect(reference).toContainText(said);
  }
  await expect(preview(page).locator('[data-part="bottomLine"]').getByRole('link')).not.toHaveCount(0);
}

async function exportAll(page: Page, { folder }: BrowserHost): Promise<void> {
  const markdown = await exportTo(page, folder, 'md');
  const docx = await exportTo(page, folder, 'docx');
  const html = await exportTo(page, folder, 'html');
  const pdf = await exportTo(page, folder, 'pdf');
  const found = {
    markdown: markdown.bytes.toString('utf8'),
    docx: await docxText(docx.bytes),
    html: await htmlText(page, html.path),
    pdf: await pdfText(pdf.bytes),
  };
  for (const [format, text] of Object.entries(found)) {
    expect(packed(text), format).toContain(packed(bottomLine));
    for (const claim of [ministry, union]) expectCited(text, claim, format);
  }
}

async function shareCopy(page: Page, { folder }: BrowserHost): Promise<void> {
  await chooseInProjectMenu(page, words.project.menu.share);
  const dialog = page.getByRole('dialog', { name: words.project.share.title });
  await dialog.getByRole('button', { name: words.project.share.write }).click();
  await expect(dialog.getByRole('status')).toContainText(words.project.share.checked);
  await dialog.getByRole('button', { name: words.project.share.close }).last().click();
  await expect(dialog).toBeHidden();
  expect(copiesIn(folder)).toHaveLength(1);
}

function copiesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.includes('(copy'));
}

async function reopen(page: Page): Promise<void> {
  await chooseInProjectMenu(page, words.project.menu.close);
  await expect(page.getByRole('heading', { name: words.frame.appName })).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: title }).filter({ hasNotText: '(copy' }).getByRole('button').click();
  await expect(projectTitle(page)).toHaveText(title);
  await openArticle(page, ministry.article);
  await expectPainted(page, 'yellow', 'forced the teams back to the shaft');
  await expectPainted(page, 'blue', ministry.quote);
  await goTo(page, 'claims');
  await expect(page.getByRole('row').filter({ hasText: 'Miners’ Union' })).toContainText('400');
  await goTo(page, 'briefings');
  await list(page).getByRole('link').click();
  await expect(preview(page)).toContainText(bottomLine);
}

async function checkFiles(host: BrowserHost): Promise<void> {
  await host.stop('SIGINT');
  for (const name of [`${title}.assay`, ...copiesIn(host.folder)]) {
    const path = join(host.folder, name);
    expect(existsSync(`${path}-journal`), name).toBe(false);
    const { code, stdout } = host.assay('check', path);
    expect(stdout).toContain('The project is sound.');
    expect(code, name).toBe(0);
  }
}
