// The codebook by keys alone: a tree of tags is built, two parties become one, a memo is written and found again.
import { words } from '../../renderer/words/catalogue.ts';
import { expect, projectTitle, test } from './browser-host.ts';
import { inspector, list } from './pages/bench.ts';
import type { Page } from '@playwright/test';

const { tags, parties, tabs, memos: memoTab } = words.codebook;
test.use({ begin: 'sample' });

test('a tree of tags, one party of two, and a memo', async ({ workbench: page }) => {
  test.setTimeout(120_000);
  await expect(projectTitle(page)).toBeVisible();
  await page.keyboard.press('Control+3');
  await test.step('build a tree', () => buildTree(page));
  await test.step('merge two parties', () => mergeParties(page));
  await test.step('write a memo and come back to its party', () => writeMemo(page));
});

function item(page: Page, name: string) {
  return page.getByRole('treeitem', { name: new RegExp(`^${name},`) });
}

async function buildTree(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await named(page, tags.newName, 'Casualties');
  await expect(item(page, 'Casualties')).toBeFocused();
  await page.keyboard.press('Shift+N');
  await named(page, tags.newName, 'Passengers');
  await expect(item(page, 'Passengers')).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('n');
  await named(page, tags.newName, 'Crew');
  await expect(item(page, 'Crew')).toHaveAttribute('aria-level', '1');

  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: tags.moveTitle('Crew') });
  await expect(dialog.getByRole('combobox', { name: tags.moveLabel })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('casu');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(item(page, 'Crew')).toHaveAttribute('aria-level', '2');

  await item(page, 'Crew').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(item(page, 'Casualties')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('treeitem')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(item(page, 'Crew')).toBeFocused();
  await page.keyboard.press('F2');
  await named(page, tags.rename, 'Sailors');
  await expect(item(page, 'Sailors')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(item(page, 'Crew')).toBeVisible();
}

async function named(page: Page, field: string, name: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: field })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

async function runInPalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(command);
  await expect(page.getByRole('option', { selected: true }).filter({ hasText: command })).toBeVisible();
  await page.keyboard.press('Enter');
}

async function mergeParties(page: Page): Promise<void> {
  await runInPalette(page, words.frame.commands.goTo(tabs.parties));
  const grid = page.getByRole('grid', { name: parties.list });
  await expect(grid).toHaveAttribute('aria-rowcount', '12');
  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('m');
  const merge = page.getByRole('button', { name: /^Merge 2 into/ });
  await expect(merge).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(grid).toHaveAttribute('aria-rowcount', '11');
  await expect(page.getByRole('article').getByText('Aren Holt').first()).toBeVisible();
  await expect(inspector(page).getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(grid).toHaveAttribute('aria-rowcount', '12');
  await page.keyboard.press('Control+Shift+z');
  await expect(grid).toHaveAttribute('aria-rowcount', '11');
}

async function writeMemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.memos.write, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: words.memos.field })).toBeFocused();
  await page.keyboard.type('One man under two names?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('One man under two names?')).toBeVisible();

  await runInPalette(page, words.frame.commands.goTo(tabs.memos));
  const entry = list(page).getByRole('link', { name: /One man under two names/ });
  await entry.focus();
  await page.keyboard.press('Enter');
  const back = page.getByRole('link', { name: memoTab.go.party });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: parties.list })).toBeVisible();
  await expect(page.getByText('One man under two names?')).toBeVisible();
}
