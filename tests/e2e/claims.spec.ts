// From a passage to the table by keys: what is read from the text is accepted and stored, then grouped, changed in bulk and in its cell, and taken back.
import type { Locator, Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { expect, test } from './browser-host.ts';
import { finishImport, goTo, importByDialog, inspector, undoButton } from './pages/bench.ts';
import { expectInView, expectPainted, selectWords } from './pages/reader.ts';
import { writeText } from './texts.ts';

const { claims, claimsTable: table } = words;

const first = 'The Energy Ministry said on Wednesday that about 40 miners were trapped in Zlatna after a gallery gave way.';
const second = 'Ilka Marenová, a spokeswoman for the Valley Union, told Reuters that more than 400 miners were below ground.';
const filler = Array.from({ length: 60 }, (_, line) => `Line ${line} of the minutes of the inspection, which nobody had asked for before.`).join('\n\n');
const text = `The Tarn Courier\n\nGallery collapse traps miners\n\n14 October 2026\n\n${first}\n\n${filler}\n\n${second}\n`;

test('prefilled fields are stored, and claims are grouped, changed together and taken back', async ({ workbench: page, host }) => {
  await importByDialog(page, [writeText(host.folder, 'courier.txt', text)]);
  await finishImport(page, 1, 1);
  await page.getByRole('option', { name: 'Gallery collapse traps miners' }).click();
  await test.step('claim, accept, save', () => claimBoth(page));
  await test.step('the stored fields are in the table', () => lookAtTable(page));
  await test.step('the evidence is in its article beside the table', () => lookBeside(page));
  await test.step('group and fold by keys', () => groupByKeys(page));
  await test.step('set the status of several, and undo', () => setStatusOfBoth(page));
  await test.step('edit cells', () => editCells(page));
});

async function claimBoth(page: Page): Promise<void> {
  await selectWords(page, first);
  await page.keyboard.press('c');
  const form = inspector(page).locator('form');
  await expect(form.getByRole('status').filter({ hasText: claims.prefilledCount(6) })).toBeVisible();
  await expect(form.getByLabel(claims.place, { exact: true }).and(form.locator('input'))).toHaveValue('Zlatna');
  await form.getByRole('button', { name: claims.acceptAll }).click();
  await expect(form.getByRole('status').filter({ hasText: claims.prefilledCount(0) })).toBeVisible();
  await saveByEnter(page, first);
  await selectWords(page, second);
  await page.keyboard.press('c');
  await expect(form.getByRole('button', { name: claims.acceptAll })).toBeVisible();
  await saveByEnter(page, second);
}

/** The claim is there once it is shown in full, and its passage stands where it will stay. */
async function saveByEnter(page: Page, passage: string): Promise<void> {
  await inspector(page).locator('form').getByLabel(claims.statement, { exact: true }).press('Enter');
  await expect(inspector(page).getByRole('button', { name: claims.edit, exact: true })).toBeVisible();
  await expectPainted(page, 'chosen', passage);
  await expectInView(page, 'chosen');
}

function rows(page: Page): Locator {
  return page.getByRole('grid', { name: table.title }).or(page.getByRole('treegrid', { name: table.title })).getByRole('row');
}

async function lookAtTable(page: Page): Promise<void> {
  await goTo(page, 'claims');
  const accepted = rows(page).filter({ hasText: 'About 40 miners were trapped' });
  for (const stored of ['Energy Ministry', 'about', '40', 'miners']) await expect(accepted).toContainText(stored);
  await expect(accepted).not.toContainText(claims.prefilledField);
  const guessed = rows(page).filter({ hasText: 'More than 400 miners were below ground' });
  await expect(guessed).toContainText('Ilka Marenová (Valley Union) → Reuters');
  await expect(guessed).toContainText(claims.prefilledField);
}

async function lookBeside(page: Page): Promise<void> {
  await rows(page).filter({ hasText: '400' }).getByText('More than 400').click();
  await expectPainted(page, 'chosen', second);
  await expectInView(page, 'chosen');
  await page.keyboard.press('ArrowUp');
  await expectPainted(page, 'chosen', first);
  await expectInView(page, 'chosen');
}

async function groupByKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: table.group.label }).click();
  await page.getByRole('menuitemradio', { name: table.group.by.claimant }).click();
  const grid = page.getByRole('treegrid', { name: table.title });
  await expect(grid.getByRole('row', { expanded: true })).toHaveCount(2);
  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(grid.getByRole('row', { expanded: false })).toHaveCount(1);
  await expect(rows(page)).toHaveCount(4);
  await page.keyboard.press('ArrowRight');
  await expect(rows(page)).toHaveCount(5);
}

async function setStatusOfBoth(page: Page): Promise<void> {
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: table.bulk.bar })).toContainText(table.severalChosen(2));
  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: claims.statuses.disputed }).press('Enter');
  const disputed = rows(page).filter({ hasText: claims.statuses.disputed });
  await expect(disputed).toHaveCount(2);
  await expect(undoButton(page, 'Set status of 2 claims')).toBeEnabled();
  await undoButton(page, 'Set status of 2 claims').click();
  await expect(disputed).toHaveCount(0);
}

async function editCells(page: Page): Promise<void> {
  const row = rows(page).filter({ hasText: '400' });
  await row.getByTitle('≥ 400 miners').dblclick();
  const field = page.getByRole('combobox', { name: claims.quantity });
  await field.fill('very many');
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: claims.quantityUnread })).toBeVisible();
  await field.fill('at least 412 miners');
  await field.press('Tab');
  // The next cell that can be edited is the grade.
  await expect(page.getByRole('listbox', { name: table.columns.grade })).toBeVisible();
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(rows(page).filter({ hasText: '412' }).getByRole('img', { name: table.grade(claims.notGraded, 'Possibly true') })).toBeVisible();
  await expect(page.getByRole('treegrid', { name: table.title })).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}
