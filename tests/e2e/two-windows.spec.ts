// Several windows on one core: what is done in one appears in the others; when the core goes, all say so and lead back.
import { expect, projectTitle, test } from './browser-host.ts';
import { words } from '../../renderer/words/catalogue.ts';
import { chooseInProjectMenu, finishImport, goTo, importByDialog, inspector, undoButton } from './pages/bench.ts';
import { expectPainted, openArticle, selectWords } from './pages/reader.ts';
import { writeTexts } from './texts.ts';

const collapse = 'Gallery collapse traps miners at Velké Údolí';
const quote = 'about 40 miners were trapped';

test('what one window does appears in the other', async ({ host, workbench }) => {
  const other = await workbench.context().newPage();
  await other.goto(new URL('/', host.url()).href);
  await expect(projectTitle(other)).toHaveText('Journey');

  // A window behind another draws one picture a second: whoever acts in one has it before them.
  await test.step('an import', async () => {
    await workbench.bringToFront();
    await importByDialog(workbench, writeTexts(host.folder, 'tarn-courier.txt'));
    await finishImport(workbench, 1, 1);
    await other.bringToFront();
    await openArticle(other, collapse);
  });
  await test.step('a highlight, and its undoing in the window that did not make it', async () => {
    await workbench.bringToFront();
    await openArticle(workbench, collapse);
    await selectWords(workbench, quote);
    await workbench.keyboard.press('h');
    await expectPainted(other, 'yellow', quote);
    await expect(undoButton(other, 'Highlight passage')).toBeVisible();
    await other.bringToFront();
    await other.keyboard.press('Control+z');
    await expectPainted(other, 'yellow');
    await expectPainted(workbench, 'yellow');
  });
  await test.step('a claim', async () => {
    await goTo(other, 'claims');
    await expect(other.getByText(words.claimsTable.none)).toBeVisible();
    await workbench.bringToFront();
    await selectWords(workbench, quote);
    await workbench.keyboard.press('c');
    await inspector(workbench).getByRole('button', { name: words.claims.save }).click();
    await expect(other.getByRole('row').filter({ hasText: quote })).toBeVisible();
  });
  await test.step('closing the project', async () => {
    await chooseInProjectMenu(workbench, words.project.menu.close);
    await expect(other.getByRole('heading', { name: words.frame.appName })).toBeVisible();
  });
});

test('when the core dies every window says so, and reopening brings all that was saved', async ({ host, workbench }) => {
  await importByDialog(workbench, writeTexts(host.folder, 'tarn-courier.txt'));
  await finishImport(workbench, 1, 1);
  await openArticle(workbench, collapse);
  await selectWords(workbench, quote);
  await workbench.keyboard.press('h');
  await expectPainted(workbench, 'yellow', quote);
  const other = await workbench.context().newPage();
  await other.goto(new URL('/', host.url()).href);
  await expect(projectTitle(other)).toHaveText('Journey');

  await host.stop('SIGKILL');
  for (const page of [workbench, other]) {
    await expect(page.getByRole('heading', { name: words.frame.coreDown.title })).toBeVisible();
    await expect(page.getByRole('button', { name: words.frame.coreDown.reload })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
  }

  await host.restart('SIGKILL');
  await workbench.bringToFront();
  await workbench.goto(host.url());
  await openArticle(workbench, collapse);
  await expectPainted(workbench, 'yellow', quote);
  await host.stop('SIGINT');
  expect(host.assay('check', host.project).stdout).toContain('The project is sound.');
});
