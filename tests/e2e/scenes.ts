// Every screen, dialog and state of the page that an analyst comes by, for what must hold on all of them.
import { expect, type Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { chooseInProjectMenu, goTo, importByDialog, importDialog, inspector, list } from './pages/bench.ts';
import { chooseExport, preview } from './pages/briefing.ts';
import { articleText, openArticle, selectWords } from './pages/reader.ts';

export interface Scene {
  name: string;
  /** Leads from where the scene before ended to this one, which it waits for. */
  show(page: Page): Promise<void>;
}

const { browsing, claims, claimsTable, briefings, frame, library, project, reading, search, history } = words;
const harbour = 'Dozens missing as ferry sinks in storm off Port Sadel';
const arabic = 'مجلس جزر أورين';

function scene(name: string, show: (page: Page) => Promise<void>): Scene {
  return { name, show };
}

/** In a narrow window what stands beside the stage is a drawer over it, shown and hidden by a key. */
async function details(page: Page, shown: boolean): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) >= 1100) return;
  if ((await inspector(page).count()) !== Number(shown)) await page.keyboard.press('Control+i');
  await expect(inspector(page)).toHaveCount(Number(shown));
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog').or(page.getByRole('menu'))).toHaveCount(0);
}

function dialogScene(name: string, item: string, title: string): Scene {
  return scene(name, async (page) => {
    await leave(page);
    await chooseInProjectMenu(page, item);
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
  });
}

export const readingScenes: readonly Scene[] = [
  scene('library without an open article', async (page) => expect(page.getByText(library.noneOpen.title)).toBeVisible()),
  scene('an article with claims', async (page) => openArticle(page, harbour)),
  scene('a chosen claim', async (page) => {
    await page.keyboard.press(']');
    await details(page, true);
    await expect(inspector(page).getByRole('button', { name: claims.edit, exact: true })).toBeVisible();
  }),
  scene('the details of an article', async (page) => {
    await details(page, false);
    await page.getByRole('button', { name: reading.showDetails, exact: true }).click();
    await expect(page.getByText(reading.fields.file, { exact: true })).toBeVisible();
  }),
  scene('a field being corrected', async (page) => {
    await page.getByRole('button', { name: reading.edit(reading.fields.byline) }).click();
    await expect(page.getByRole('textbox', { name: reading.edit(reading.fields.byline) })).toBeFocused();
  }),
  scene('the grade of an outlet', async (page) => {
    await leave(page);
    await articleText(page).locator('button[aria-haspopup="dialog"], button[aria-expanded]').first().click();
    await expect(page.getByText(reading.gradeHint)).toBeVisible();
  }),
  scene('a selection with its bar', async (page) => {
    await leave(page);
    await selectWords(page, 'counting tickets and not people');
  }),
  scene('the form of a new claim', async (page) => {
    await page.keyboard.press('c');
    await expect(page.getByRole('textbox', { name: claims.statement })).toBeFocused();
  }),
  scene('the form with its complaints', async (page) => {
    await page.getByLabel(claims.quantity, { exact: true }).fill('a lot');
    await page.getByLabel(claims.eventTime, { exact: true }).fill('last week');
    await page.getByRole('button', { name: claims.quantityFields }).click();
    await page.getByRole('textbox', { name: claims.statement }).fill('');
    await page.getByRole('button', { name: claims.save }).click();
    await expect(page.getByText(claims.needsStatement)).toBeVisible();
  }),
  scene('a tag being put', async (page) => {
    await page.getByRole('button', { name: claims.discard }).click();
    await details(page, false);
    await selectWords(page, 'Nobody on Orrin believes');
    await page.keyboard.press('t');
    await expect(page.getByRole('button', { name: reading.putTag })).toBeVisible();
  }),
  scene('a note being written', async (page) => {
    await page.getByRole('button', { name: frame.cancel }).click();
    await details(page, false);
    await selectWords(page, 'Nobody on Orrin believes');
    await page.keyboard.press('n');
    await expect(page.getByRole('button', { name: reading.saveNote })).toBeVisible();
  }),
  scene('an Arabic article', async (page) => {
    await page.getByRole('button', { name: frame.cancel }).click();
    await details(page, false);
    await page.getByRole('option').filter({ hasText: arabic }).click();
    await expect(articleText(page)).toHaveAttribute('dir', 'rtl');
  }),
];

export const libraryScenes: readonly Scene[] = [
  scene('a filter that nothing matches', async (page) => {
    await page.getByRole('textbox', { name: library.filter }).fill('zeppelin');
    await expect(page.getByText(library.nothingFiltered.title)).toBeVisible();
  }),
  scene('the order of the list', async (page) => {
    await page.getByRole('textbox', { name: library.filter }).fill('');
    await page.getByRole('button', { name: new RegExp(`^${browsing.arrange}:`) }).click();
    await expect(page.getByRole('menuitemradio', { name: browsing.groupBy.month })).toBeVisible();
  }),
  scene('several articles chosen, in groups', async (page) => {
    await page.getByRole('menuitemradio', { name: browsing.groupBy.outlet, exact: true }).last().click();
    await leave(page);
    await page.getByRole('tree', { name: library.list }).focus();
    await page.keyboard.press('Control+a');
    await expect(page.getByRole('toolbar', { name: browsing.bar })).toBeVisible();
  }),
  scene('the library as a table, in groups', async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await expect(page.getByRole('treegrid', { name: browsing.table })).toBeVisible();
  }),
  scene('the filters', async (page) => {
    await page.getByRole('button', { name: browsing.filters, exact: true }).click();
    await expect(page.getByRole('dialog', { name: browsing.filters })).toBeVisible();
  }),
  scene('a table without groups', async (page) => {
    await leave(page);
    await page.getByRole('button', { name: browsing.group }).click();
    await page.getByRole('menuitemradio', { name: browsing.noGroups }).click();
    await leave(page);
    await expect(page.getByRole('grid', { name: browsing.table })).toBeVisible();
  }),
  scene('an import with a refusal', async (page) => {
    await page.getByRole('button', { name: browsing.asList }).click();
    await importByDialog(page, [import.meta.filename, `${import.meta.dirname}/../../samples/01-harbour-post-almira.txt`]);
    await expect(importDialog(page).getByRole('button', { name: library.import.copy })).toBeVisible();
  }),
  scene('an article moved to the trash', async (page) => {
    await leave(page);
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: library.moveToTrash }).click();
    await expect(page.getByText(/is in the trash/)).toBeVisible();
  }),
  scene('the trash', async (page) => {
    await page.getByRole('button', { name: library.showTrash }).click();
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.getByRole('option').click();
    await expect(page.getByRole('button', { name: library.restore })).toBeVisible();
  }),
];

export const emptyScenes: readonly Scene[] = [
  scene('an empty library', async (page) => expect(page.getByText(library.empty.title)).toBeVisible()),
  scene('no claims', async (page) => {
    await goTo(page, 'claims');
    await expect(page.getByText(claimsTable.none)).toBeVisible();
  }),
  scene('no briefings', async (page) => {
    await goTo(page, 'briefings');
    await expect(page.getByText(briefings.none)).toBeVisible();
  }),
  scene('no history', async (page) => {
    await goTo(page, 'history');
    await expect(page.getByRole('heading', { name: history.title })).toBeVisible();
  }),
  scene('an empty trash', async (page) => {
    await goTo(page, 'library');
    await page.getByRole('button', { name: library.showTrash }).click();
    await expect(page.getByText(library.emptyTrash.title)).toBeVisible();
  }),
];

export const claimScenes: readonly Scene[] = [
  scene('the claims table', async (page) => {
    await goTo(page, 'claims');
    await expect(page.getByRole('grid').getByRole('row').nth(3)).toBeVisible();
  }),
  scene('one claim chosen', async (page) => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Home');
    await details(page, true);
    await expect(page.getByRole('row', { selected: true })).toHaveCount(1);
  }),
  scene('several claims chosen', async (page) => {
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('row', { selected: true })).toHaveCount(3);
  }),
  scene('the columns', async (page) => {
    await details(page, false);
    await page.getByRole('button', { name: claimsTable.columnsLabel }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  }),
  scene('a list of a filter', async (page) => {
    await leave(page);
    await page.getByRole('button', { name: browsing.filters }).click();
    await page.getByPlaceholder(claimsTable.any.kind).click();
    await expect(page.getByRole('option', { name: claims.kinds.quantity })).toBeVisible();
  }),
  scene('a status being set', async (page) => {
    await leave(page);
    await page.getByRole('row').nth(1).getByRole('button').last().click();
    await expect(page.getByRole('listbox', { name: claimsTable.columns.status })).toBeVisible();
  }),
  scene('no claim matches', async (page) => {
    await leave(page);
    await page.getByPlaceholder(claimsTable.filterPlaceholder).fill('zeppelin');
    await expect(page.getByText(claimsTable.noMatch)).toBeVisible();
  }),
];

export const briefingScenes: readonly Scene[] = [
  scene('no briefing open', async (page) => {
    await goTo(page, 'briefings');
    await expect(page.getByText(briefings.chooseOne)).toBeVisible();
  }),
  scene('a briefing', async (page) => {
    await list(page).getByRole('link').first().click();
    await expect(preview(page)).toBeVisible();
    await details(page, true);
  }),
  scene('the formats of an export', async (page) => {
    await details(page, false);
    await page.getByRole('button', { name: briefings.export.button, exact: true }).click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
  }),
  scene('an export that is done', async (page) => {
    await leave(page);
    await chooseExport(page, 'md');
    await expect(page.getByText(/was handed to your downloads/)).toBeVisible();
  }),
  scene('what there is to look at', async (page) => {
    await page.getByRole('button', { name: /things? to look at/ }).click();
    await expect(page.getByRole('button', { name: briefings.warnings.show }).first()).toBeVisible();
  }),
  scene('the claims to choose from', async (page) => {
    await page.getByRole('button', { name: briefings.create }).first().click();
    await expect(page.getByRole('dialog', { name: briefings.picker.title })).toBeVisible();
  }),
];

export const searchScenes: readonly Scene[] = [
  scene('what can be searched', async (page) => {
    await goTo(page, 'search');
    await expect(page.getByText(search.syntaxTitle)).toBeVisible();
  }),
  scene('hits', async (page) => {
    await page.locator('[data-query]').fill('ministry');
    await expect(page.locator('[data-hit]').first()).toBeVisible();
  }),
  scene('no hits', async (page) => {
    await page.locator('[data-query]').fill('zeppelin');
    await expect(page.getByText(search.nothing('zeppelin'))).toBeVisible();
  }),
  scene('a query that cannot be read', async (page) => {
    await page.locator('[data-query]').fill('"open');
    await expect(page.getByText(search.syntaxTitle)).toBeVisible();
  }),
  scene('history', async (page) => {
    await goTo(page, 'history');
    await expect(page.getByText(history.today).first()).toBeVisible();
  }),
  scene('the palette', async (page) => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: search.palette.label })).toBeVisible();
  }),
  scene('hits in the palette', async (page) => {
    await page.keyboard.type('ferry');
    await expect(page.getByRole('group', { name: search.kinds.article })).toBeVisible();
  }),
];

export const dialogScenes: readonly Scene[] = [
  scene('the project menu', async (page) => {
    await page.getByRole('button', { name: project.menu.label, exact: true }).click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
  }),
  dialogScene('the title and the marking', project.menu.properties, project.properties.title),
  dialogScene('a new project', project.menu.create, project.welcome.create),
  dialogScene('another project', project.menu.open, project.welcome.open),
  dialogScene('checking', project.menu.check, project.check.title),
  scene('a sound project', async (page) => expect(page.getByText(project.check.good)).toBeVisible()),
  dialogScene('sharing', project.menu.share, project.share.title),
  scene('a copy that was written', async (page) => {
    await page.getByRole('button', { name: project.share.write }).click();
    await expect(page.getByText(project.share.checked)).toBeVisible();
  }),
  dialogScene('the keys', project.menu.keys, project.keys.title),
];
