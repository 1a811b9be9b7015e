// The main job without a mouse, on a whole text (Ctrl+A); selecting by the caret has its own journey (caret.spec.ts).
import type { Locator, Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { expect, projectTitle, test, type BrowserHost } from './browser-host.ts';
import { downloaded, importDialog, inspector, list } from './pages/bench.ts';
import { bottomLineField, preview } from './pages/briefing.ts';
import { articleText, expectPainted } from './pages/reader.ts';
import { texts, writeTexts } from './texts.ts';

const collapse = 'Gallery collapse traps miners at Velké Údolí';
const note = texts['unsigned-note.txt'].trim().split('\n\n');

test.describe('the main job by keys alone', () => {
  test.use({ begin: 'welcome' });
  test('create, import, highlight, claim, brief, export, undo', async ({ host, workbench }) => {
    test.setTimeout(240_000);
    await test.step('create a project', () => create(workbench));
    await test.step('import, and move among articles', () => importAndMove(workbench, host));
    await test.step('highlight and claim', () => highlightAndClaim(workbench));
    await test.step('from the table to the passage and back', () => openFromTable(workbench));
    await test.step('brief and export', () => briefAndExport(workbench, host));
    await test.step('undo and redo', () => undoAndRedo(workbench));
  });
});

test.describe('on the sample project', () => {
  test.use({ begin: 'sample' });

  test('F6 goes round the panes that are shown', async ({ workbench: page }) => {
    await page.getByRole('option').first().click();
    await expect(articleText(page)).toBeVisible();
    const panes = ['list', 'stage', 'inspector'] as const;
    await page.getByRole('listbox', { name: words.library.list }).focus();
    for (const pane of [...panes.slice(1), ...panes]) {
      await page.keyboard.press('F6');
      await expect(page.locator(`[data-pane="${pane}"]:focus, [data-pane="${pane}"]:focus-within`)).toHaveCount(1);
    }
    await page.keyboard.press('Control+b');
    await expect(list(page)).toHaveAttribute('inert');
    await page.keyboard.press('F6');
    await expect(page.locator('[data-pane="stage"]:focus, [data-pane="stage"]:focus-within')).toHaveCount(1);
  });

  test('undo and redo keep up with the fingers, and say where there is no step', async ({ workbench: page }) => {
    const articles = page.getByRole('listbox', { name: words.library.list });
    const marks = articles.getByRole('img', { name: words.browsing.reviewed });
    await page.getByRole('option').first().click();
    await expect(articleText(page)).toBeVisible();
    const before = await marks.count();
    await articles.focus();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('alert').filter({ hasText: 'There is nothing to undo in this session.' })).toBeVisible();
    for (const key of ['r', 'Control+z', 'Control+Shift+z']) await page.keyboard.press(key);
    await expect(page.getByRole('alert').filter({ hasText: /^Redone: / })).toBeVisible();
    await expect(marks).toHaveCount(before + 1);
    await page.keyboard.press('Control+y');
    await expect(page.getByRole('alert').filter({ hasText: 'There is nothing to redo.' })).toBeVisible();
  });

  test('? shows the keys of the view, and leaves the focus where it was', async ({ workbench: page }) => {
    const articles = page.getByRole('listbox', { name: words.library.list });
    await page.getByRole('option').first().click();
    await articles.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: words.project.keys.title });
    for (const [label, key] of [
      [words.reading.commands.highlight, 'H'],
      [words.reading.commands.claim, 'C'],
      [words.library.commands.next, 'J'],
      [words.frame.commands.nextPane, 'F6'],
      [words.claims.commands.reliability('A', 'Completely reliable'), 'Shift+A'],
    ] as const) {
      await expect(dialog.getByRole('definition').filter({ has: page.getByText(key, { exact: true }) }).first()).toBeVisible();
      await expect(dialog.getByText(label, { exact: true })).toBeVisible();
    }
    await page.keyboard.press('h');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(articles).toBeFocused();
  });

  test('the palette finds commands, articles and claims, and runs what is chosen', async ({ workbench: page }) => {
    await expect(projectTitle(page)).toBeVisible();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: words.search.palette.label });
    await expect(field).toBeFocused();
    await page.keyboard.type('history');
    await expect(page.getByRole('option', { selected: true })).toContainText(words.frame.commands.goTo(words.frame.views.history));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: words.history.title, level: 2 })).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await page.keyboard.type('gangway OR ramp');
    await expect(page.getByRole('group', { name: words.search.kinds.article })).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('option', { selected: true })).toContainText(words.search.palette.searchFor('gangway OR ramp'));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-query]')).toHaveValue('gangway OR ramp');
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-hit]').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(articleText(page)).toContainText('ramp');
  });
});

/** Presses Tab until the focus is there; fails after one round of the page. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 80; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}

async function create(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: words.project.welcome.titleLabel }));
  await page.keyboard.type('By keys alone');
  await page.keyboard.press('Enter');
  await expect(projectTitle(page)).toHaveText('By keys alone');
}

async function importAndMove(page: Page, { folder }: BrowserHost): Promise<void> {
  // The browser has been told to catch the dialog by the time it answers anything else: a key waits for nothing.
  const asked = page.waitForEvent('filechooser');
  await expect(page.getByText(words.library.empty.title)).toBeVisible();
  await page.keyboard.press('i');
  await (await asked).setFiles(writeTexts(folder, 'tarn-courier.txt', 'unsigned-note.txt'));
  await tabTo(page, importDialog(page).getByRole('button', { name: words.library.import.open(2), exact: true }));
  await page.keyboard.press('Enter');
  await expect(articleText(page)).toContainText(collapse);
  // The last imported stands first in the list.
  const [newest, opened] = [page.getByRole('option').first(), page.getByRole('option').nth(1)];
  await expect(opened).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('k');
  await expect(newest).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('j');
  await expect(opened).toHaveAttribute('aria-selected', 'true');
  // In the list the key of finding filters; elsewhere it finds in the article.
  await tabTo(page, page.getByRole('listbox', { name: words.library.list }));
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: words.library.filter })).toBeFocused();
  await page.keyboard.type('Lamps');
  await expect(page.getByRole('option')).toHaveCount(1);
  await tabTo(page, page.getByRole('listbox', { name: words.library.list }));
  await page.keyboard.press('Home');
  await expect(articleText(page)).toContainText(note[0] ?? '');
}

async function highlightAndClaim(page: Page): Promise<void> {
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: words.reading.bar.label })).toBeVisible();
  await page.keyboard.press('h');
  await expectPainted(page, 'yellow', ...note);
  await page.keyboard.press('c');
  await expect(page.getByRole('textbox', { name: words.claims.statement })).toBeFocused();
  await page.keyboard.type('39 lamps have not come back.');
  const form = inspector(page).locator('form');
  await tabTo(page, form.getByLabel(words.claims.claimant, { exact: true }).and(form.locator('input')));
  await page.keyboard.type('A foreman');
  await tabTo(page, form.getByLabel(words.claims.quantity, { exact: true }));
  await page.keyboard.type('39 lamps');
  await tabTo(page, form.getByLabel(words.claims.outlet, { exact: true }));
  await page.keyboard.type('Pit-head notice');
  await page.keyboard.press('Control+Enter');
  await expect(inspector(page).getByRole('button', { name: words.claims.edit, exact: true })).toBeVisible();
  await page.keyboard.press('3');
  await expect(inspector(page).getByRole('img', { name: words.claims.credibilityMeaning('3', 'Possibly true') })).toBeVisible();
  await page.keyboard.press('Shift+F');
  await expect(inspector(page).getByRole('img', { name: words.claims.reliabilityMeaning('F', 'Reliability cannot be judged') })).toBeVisible();
}

async function openFromTable(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await tabTo(page, page.getByRole('grid', { name: words.claimsTable.title }));
  await page.keyboard.press('Home');
  await expect(page.getByRole('row', { selected: true })).toContainText('39 lamps');
  await page.keyboard.press('Enter');
  await expect(articleText(page)).toBeVisible();
  await expectPainted(page, 'blue', ...note);
  await expectPainted(page, 'chosen', ...note);
}

async function briefAndExport(page: Page, { folder }: BrowserHost): Promise<void> {
  await page.keyboard.press('Control+2');
  await tabTo(page, page.getByRole('grid', { name: words.claimsTable.title }));
  await page.keyboard.press('Home');
  await page.keyboard.press('b');
  await expect(preview(page)).toBeVisible();
  await tabTo(page, bottomLineField(page));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('The lamps count the missing better than the lists.');
  await expect(preview(page)).toContainText('The lamps count the missing');
  await tabTo(page, page.getByRole('button', { name: words.briefings.export.button, exact: true }));
  const { name, bytes } = await downloaded(page, folder, async () => {
    await page.keyboard.press('Enter');
    const markdown = page.getByRole('menuitem', { name: words.briefings.export.formats.md.name });
    await expect(markdown).toBeVisible();
    for (let step = 0; step < 6 && !(await markdown.evaluate((item) => item === document.activeElement)); step++) {
      await page.keyboard.press('ArrowDown');
    }
    await expect(markdown).toBeFocused();
    await page.keyboard.press('Enter');
  });
  expect(name).toMatch(/\.md$/);
  expect(bytes.toString('utf8')).toContain('The lamps count the missing better than the lists.');
}

async function undoAndRedo(page: Page): Promise<void> {
  await expect(page.getByText(words.briefings.saved, { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(preview(page)).not.toContainText('The lamps count the missing');
  await page.keyboard.press('Control+Shift+z');
  await expect(preview(page)).toContainText('The lamps count the missing');
}

test.describe('an input method', () => {
  test.use({ begin: 'sample' });
  test('puts words together without saving, leaving or commanding anything', async ({ workbench: page }) => {
    await page.getByRole('option').first().click();
    await expect(articleText(page)).toBeVisible();
    await page.keyboard.press('F6');
    await page.keyboard.press('Control+a');
    await expect(page.getByRole('toolbar', { name: words.reading.bar.label })).toBeVisible();
    await page.keyboard.press('c');
    const statement = page.getByRole('textbox', { name: words.claims.statement, exact: true });
    await expect(statement).toBeFocused();
    const method = await page.context().newCDPSession(page);
    await method.send('Input.imeSetComposition', { text: 'かな', selectionStart: 2, selectionEnd: 2 });
    for (const key of ['Enter', 'Escape']) await method.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key, code: key });
    await expect(statement).toBeFocused();
    await method.send('Input.insertText', { text: '仮名' });
    await expect(statement).toHaveValue('仮名');
    await expect(page.getByText(words.claims.newClaim)).toBeVisible();
  });
});
