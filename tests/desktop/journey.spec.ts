// The main job once in real Electron: import, highlight, claim, undo by the menu, a killed core, brief, export, close and start again.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { ExportFormat } from '../../contract/briefings.ts';
import { words } from '../../renderer/words/catalogue.ts';
import { finishImport, goTo, importByDialog, importDialog, inspector } from '../e2e/pages/bench.ts';
import { chooseExport, writeBottomLine } from '../e2e/pages/briefing.ts';
import { fillClaim, saveClaim } from '../e2e/pages/claim-form.ts';
import { expectPainted, openArticle, selectWords } from '../e2e/pages/reader.ts';
import { docxText, expectCited, packed, pdfText, type Cited } from '../e2e/read-exports.ts';
import { writeTexts } from '../e2e/texts.ts';
import { assay } from '../support/command-line.ts';
import { expect, launchAgain, projectTitle, saveDownloadsTo, test, whyNoShell, type Shell } from './shell.ts';

test.skip(whyNoShell() !== null, whyNoShell() ?? '');

const bottomLine = 'One ministry counts about 40 miners below ground.';
const knocking = 'They heard knocking behind the fall';
const claim: Cited = {
  quote: 'about 40 miners were trapped',
  article: 'Gallery collapse traps miners at Velké Údolí',
  outlet: 'The Tarn Courier',
  date: '14 Oct 2026',
  grade: 'B2',
};

test('import, highlight, claim, undo, a killed core, brief, export, close and start again', async ({ shell, workbench }) => {
  test.setTimeout(240_000);
  const asked: string[] = [];
  workbench.on('request', (request) => asked.push(request.url()));
  await expect(projectTitle(workbench)).toHaveText('Journey');
  await test.step('import', () => importTexts(workbench, shell));
  await test.step('highlight and claim', () => highlightAndClaim(workbench));
  await test.step('undo and redo by the menu', () => undoByMenu(shell.app, workbench));
  await test.step('the core is killed', () => killCore(shell.app, workbench));
  await test.step('brief and export', () => briefAndExport(workbench, shell));
  expect(asked.filter((url) => !/^(app:\/\/workbench\/|blob:app:\/\/workbench\/)/.test(url))).toEqual([]);
  await test.step('close and start again', () => startAgain(shell));
});

async function importTexts(page: Page, { folder }: Shell): Promise<void> {
  await importByDialog(page, writeTexts(folder, 'tarn-courier.txt', 'valley-observer.txt', 'empty.txt'));
  await expect(importDialog(page).getByRole('listitem').filter({ hasText: 'empty.txt' })).toContainText('It is empty (0 bytes).');
  await finishImport(page, 2, 3);
}

async function highlightAndClaim(page: Page): Promise<void> {
  await openArticle(page, claim.article);
  await selectWords(page, claim.quote);
  await page.keyboard.press('c');
  await fillClaim(page, {
    statement: 'About 40 miners are trapped.',
    claimant: 'Energy Ministry',
    quantity: 'about 40 miners',
    eventTime: '2026-10-14',
    credibility: '2',
    reliability: 'B',
  });
  await saveClaim(page);
  await expectPainted(page, 'blue', claim.quote);
  await selectWords(page, knocking);
  await page.keyboard.press('h');
  await expectPainted(page, 'yellow', knocking);
}

async function undoByMenu(app: ElectronApplication, page: Page): Promise<void> {
  await chooseInMenu(app, words.frame.undo('Highlight passage'));
  await expectPainted(page, 'yellow');
  await expectPainted(page, 'blue', claim.quote);
  await chooseInMenu(app, words.frame.redo('Highlight passage'));
  await expectPainted(page, 'yellow', knocking);
}

/** As soon as the page has told the host that it can be chosen. */
async function chooseInMenu(app: ElectronApplication, label: string): Promise<void> {
  await expect.poll(() => app.evaluate(({ Menu }, sought) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    const item = items?.find((one) => one.label === sought && one.enabled);
    item?.click();
    return item !== undefined;
  }, label)).toBe(true);
}

async function briefAndExport(page: Page, { app, folder }: Shell): Promise<void> {
  await goTo(page, 'claims');
  await page.getByRole('row').filter({ hasText: 'Energy Ministry' }).getByText('About 40').click();
  await page.getByRole('button', { name: words.claimsTable.brief(1) }).first().click();
  await writeBottomLine(page, bottomLine);
  await saveDownloadsTo(app, folder);
  const texts = { docx: await docxText(await exported(page, folder, 'docx')), pdf: await pdfText(await exported(page, folder, 'pdf')) };
  for (const [format, text] of Object.entries(texts)) {
    expect(packed(text), format).toContain(packed(bottomLine));
    expectCited(text, claim, format);
  }
}

/** The file that the line under the export button names, once it is wholly there. */
async function exported(page: Page, folder: string, format: ExportFormat): Promise<Buffer> {
  await chooseExport(page, format);
  const line = page.getByText(new RegExp(`\\.${format} was handed to your downloads\\.$`));
  await expect(line).toBeVisible();
  const name = (await line.innerText()).replace(/ was handed to your downloads\.$/, '');
  const path = join(folder, name);
  await expect.poll(() => existsSync(path) && readFileSync(path).length > 0).toBe(true);
  return readFileSync(path);
}

async function killCore(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(({ app: electron }) => {
    const core = electron.getAppMetrics().find(({ name }) => name === 'Assay core');
    if (core) process.kill(core.pid, 'SIGKILL');
  });
  await expect(page.getByRole('heading', { name: words.frame.coreDown.title })).toBeVisible();
  await page.getByRole('button', { name: words.frame.coreDown.reload }).click();
  await expect(projectTitle(page)).toHaveText('Journey');
  await openArticle(page, claim.article);
  await expectPainted(page, 'yellow', knocking);
}

async function startAgain(shell: Shell): Promise<void> {
  await shell.app.close();
  expect(existsSync(`${shell.project}-journal`)).toBe(false);
  const { code, stdout } = assay('check', shell.project);
  expect(stdout).toContain('The project is sound.');
  expect(code).toBe(0);
  const again = await launchAgain(shell);
  const page = await again.firstWindow();
  await expect(projectTitle(page)).toHaveText('Journey');
  // It opens where it was left.
  await expect(page.getByRole('link', { name: words.frame.views.briefings, exact: true })).toHaveAttribute('aria-current');
  await page.getByRole('link', { name: words.frame.views.library, exact: true }).click();
  await openArticle(page, claim.article);
  await expectPainted(page, 'yellow', knocking);
  await expectPainted(page, 'blue', claim.quote);
  await expect(inspector(page)).toContainText(knocking);
  await again.close();
}
