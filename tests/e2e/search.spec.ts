// Searching as an analyst does it: from the palette to the very place, with filters by keys alone, searches that are kept, and hits highlighted at once.
import type { Locator, Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { expect, projectTitle, test } from './browser-host.ts';
import { goTo, inspector, list, undoButton } from './pages/bench.ts';
import { articleText, expectInView, expectPainted } from './pages/reader.ts';
import { expectSound } from './sound.ts';

const { search } = words;

test.use({ begin: 'sample', contextOptions: { reducedMotion: 'reduce' } });

function field(page: Page): Locator {
  return page.getByRole('combobox', { name: search.label, exact: true });
}

function hits(page: Page, kind: keyof typeof search.kinds): Locator {
  return page.getByRole('region', { name: search.kinds[kind], exact: true }).getByRole('link');
}

/** Opens the palette, types, and goes down by key to the first entry of the group. */
async function chooseInPalette(page: Page, typed: string, group: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: search.palette.label });
  await page.keyboard.type(typed);
  const wanted = palette.getByRole('group', { name: group }).getByRole('option').first();
  await expect(wanted).toBeVisible();
  // Ids end in the number of the entry.
  const steps = Number(/\d+$/.exec((await wanted.getAttribute('id')) ?? '')?.[0]);
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

test('the palette leads to the very place, to names and to commands', async ({ workbench: page }) => {
  await expect(projectTitle(page)).toBeVisible();
  await chooseInPalette(page, '"gale warning"', search.kinds.article);
  await expectPainted(page, 'flash', 'gale warning');
  await expectInView(page, 'flash');
  await chooseInPalette(page, 'orrin island', search.kinds.party);
  await expect(page).toHaveURL(/#\/codebook\/parties\/./);
  await expect(page.getByRole('heading', { name: /Orrin Island/ }).first()).toBeVisible();
  await chooseInPalette(page, 'harbour', search.palette.outlets);
  await expect(page).toHaveURL(/#\/codebook\/outlets\/./);
  await chooseInPalette(page, 'go to hist', search.palette.commands);
  await expect(page).toHaveURL(/#\/history/);
});

test('filters are completed by keys, and searches are kept, renamed and deleted', async ({ workbench: page }) => {
  await goTo(page, 'search');
  for (const spelling of ['الحداد', 'الحدّاد', 'حداد']) {
    await field(page).fill(spelling);
    await expect(hits(page, 'article').locator('mark').first()).toContainText('الحدّاد');
  }
  await field(page).fill('missing');
  await expect(hits(page, 'article').nth(1)).toBeVisible();
  await page.keyboard.type(' out');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('harb');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('missing outlet:"The Harbour Post" ');
  await expect(page.getByRole('button', { name: search.filters.remove(`${search.filters.names.outlet} The Harbour Post`) })).toBeVisible();
  await expect(hits(page, 'article').filter({ hasNotText: 'The Harbour Post' })).toHaveCount(0);
  await expectSound(page);
  await page.getByRole('button', { name: search.saved.save }).click();
  await page.getByRole('textbox', { name: search.saved.savedAs }).fill('Missing, by the Post');
  await page.keyboard.press('Enter');
  const saved = list(page).getByRole('link');
  await expect(saved).toContainText(['Missing, by the Post']);
  await page.getByRole('button', { name: search.saved.more('Missing, by the Post') }).click();
  await page.getByRole('menuitem', { name: search.saved.rename }).click();
  await page.getByRole('textbox', { name: search.saved.savedAs }).fill('The Post on the missing');
  await page.keyboard.press('Enter');
  await expect(saved).toContainText(['The Post on the missing']);
  await field(page).fill('(missing');
  await expect(page.getByText('The search “(missing” could not be read:')).toBeVisible();
  await saved.click();
  await expect(field(page)).toHaveValue('missing outlet:"The Harbour Post"');
  await page.getByRole('button', { name: search.saved.more('The Post on the missing') }).click();
  await page.getByRole('menuitem', { name: search.saved.remove }).click();
  await expect(saved).toHaveCount(0);
  await expect(undoButton(page, 'Delete search The Post on the missing')).toBeVisible();
});

test('all hits are highlighted at once, but those that were unticked, and one undo takes them back', async ({ workbench: page }) => {
  await goTo(page, 'search');
  await field(page).fill('"gale warning"');
  await page.getByRole('button', { name: search.autocode.open }).click();
  const dialog = page.getByRole('dialog', { name: search.autocode.title });
  const ticks = dialog.getByRole('group', { name: search.autocode.list }).getByRole('checkbox');
  await expect(dialog.getByRole('status')).toContainText(/hits? in \d+ articles?/);
  const all = Number(/Highlight (\d+) hit/.exec(await dialog.getByRole('button', { name: /^Highlight \d+ hit/ }).textContent() ?? '')?.[1]);
  expect(all).toBeGreaterThan(1);
  await ticks.nth(1).uncheck();
  await page.getByRole('combobox', { name: search.autocode.tag }).or(dialog.getByRole('textbox', { name: search.autocode.tag })).first().fill('Weather/Warnings');
  await dialog.getByRole('button', { name: search.autocode.apply(all - 1) }).click();
  await expect(dialog).toBeHidden();
  await field(page).fill('tag:weather in:passages');
  await expect(hits(page, 'passage')).toHaveCount(all - 1);
  await hits(page, 'passage').first().click();
  await expect(articleText(page)).toContainText('gale warning');
  await expect(inspector(page)).toContainText('Warnings');
  await page.keyboard.press('Control+z');
  await goTo(page, 'search');
  await field(page).fill('in:passages "gale warning" has:tag');
  await expect(page.getByText(search.nothing('in:passages "gale warning" has:tag'))).toBeVisible();
});

test('what is typed stays, also while the address still has the search before', async ({ workbench: page }) => {
  await goTo(page, 'search');
  await field(page).fill('ministry');
  await expect(page).toHaveURL(/q=ministry/);
  await page.evaluate(([rail, label]) => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>(`nav[aria-label="${rail}"] a`)].find(({ textContent }) => textContent === label);
    const input = document.querySelector<HTMLInputElement>('[data-query]');
    if (!link || !input) throw new Error('There is no rail or no field.');
    link.click();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'council');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, [words.frame.rail, words.frame.views.search] as const);
  await expect(page).toHaveURL(/q=council/);
  await expect(field(page)).toHaveValue('council');
  await expect(hits(page, 'article').locator('mark').first()).toContainText(/council/i);
});
