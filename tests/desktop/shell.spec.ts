// What the shell promises: one port to the core, nothing of Node, no way out, and a new core after the old one's death.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishImport, importByDialog } from '../e2e/pages/bench.ts';
import { openArticle } from '../e2e/pages/reader.ts';
import { expect, openAgain, projectTitle, test, whyNoShell } from './shell.ts';

test.skip(whyNoShell() !== null, whyNoShell() ?? '');

test('opens the project that the command line names', async ({ workbench }) => {
  expect(workbench.url()).toBe('app://workbench/');
  await expect(projectTitle(workbench)).toHaveText('Journey');
});

test('the page has nothing of Node and its sandbox', async ({ workbench }) => {
  const found = await workbench.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'];
    return names.filter((name) => name in globalThis);
  });
  expect(found).toEqual([]);
});

test('nothing leads out of the page', async ({ shell, workbench }) => {
  await expect(projectTitle(workbench)).toHaveText('Journey');
  const reached = await workbench.evaluate(async () => {
    const fetched = await fetch('https://example.org/').then(() => true, () => false);
    const opened = window.open('https://example.org/') !== null;
    location.assign('https://example.org/');
    const permission = await Notification.requestPermission();
    return { fetched, opened, permission };
  });
  expect(reached).toEqual({ fetched: false, opened: false, permission: 'denied' });
  expect(workbench.url()).toBe('app://workbench/');
  expect(await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the session itself lets no request out, policy or not', async ({ shell, workbench }) => {
  await expect(projectTitle(workbench)).toHaveText('Journey');
  const outcome = await shell.app.evaluate(({ session }) =>
    session.defaultSession.fetch('https://example.org/').then(() => 'answered', (error: Error) => error.message));
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('the policy is sent with the page, and files outside it are not there', async ({ workbench }) => {
  const answers = await workbench.evaluate(async () => {
    const page = await fetch('/');
    const outside = await fetch('/..%2f..%2fpackage.json').then(({ status }) => status);
    const missing = await fetch('/nothing.js').then(({ status }) => status);
    return { policy: page.headers.get('content-security-policy'), outside, missing };
  });
  expect(answers.policy).toMatch(/^default-src 'none'; script-src 'self' 'nonce-[^']+'/);
  expect(answers).toMatchObject({ outside: 404, missing: 404 });
});

test('a dead core is said, and reopening the project starts another', async ({ shell, workbench }) => {
  await expect(projectTitle(workbench)).toHaveText('Journey');
  await shell.app.evaluate(({ app }) => {
    const core = app.getAppMetrics().find(({ name }) => name === 'Assay core');
    if (core) process.kill(core.pid, 'SIGKILL');
  });
  await workbench.getByRole('button', { name: /reopen/i }).click();
  await expect(projectTitle(workbench)).toHaveText('Journey');
});

test('closing the window closes the project’s file and leaves nothing beside it', async ({ shell, workbench }) => {
  await expect(projectTitle(workbench)).toHaveText('Journey');
  await shell.app.close();
  expect(existsSync(`${shell.project}-journal`)).toBe(false);
});

test('a project that is double-clicked opens in the window that is there', async ({ shell, workbench }) => {
  await expect(projectTitle(workbench)).toHaveText('Journey');
  await openAgain(shell, 'Another');
  await expect(projectTitle(workbench)).toHaveText('Another');
  expect(await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a file that is no project is refused in a dialog, and the open project stays', async ({ shell, workbench }) => {
  await expect(projectTitle(workbench)).toHaveText('Journey');
  await shell.app.evaluate(({ app, dialog }) => {
    dialog.showMessageBox = (...args: unknown[]) => {
      Object.assign(app, { said: args.at(-1) });
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
    app.emit('open-file', { preventDefault: () => undefined }, '/nowhere/gone.assay');
  });
  await expect.poll(() => shell.app.evaluate(({ app }) => (app as unknown as { said?: { message: string } }).said?.message))
    .toBe('gone.assay was not opened: there is no such file. Check the name and the folder.');
  await expect(projectTitle(workbench)).toHaveText('Journey');
});

test('the menu sends its commands to the page', async ({ shell, workbench }) => {
  await expect(projectTitle(workbench)).toHaveText('Journey');
  await expect.poll(() => shell.app.evaluate(({ Menu }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('shortcuts');
    item?.click();
    return item?.enabled;
  })).toBe(true);
  await expect(workbench.getByRole('dialog')).toBeVisible();
});

test('the menu holds the commands of the page with their keys, and greys what nothing offers', async ({ shell, workbench }) => {
  await expect(projectTitle(workbench)).toHaveText('Journey');
  const item = (id: string) => shell.app.evaluate(({ Menu }, sought) => {
    const found = Menu.getApplicationMenu()?.getMenuItemById(sought);
    return found && { label: found.label, accelerator: found.accelerator, enabled: found.enabled };
  }, id);
  await expect.poll(() => item('palette')).toMatchObject({ accelerator: 'CommandOrControl+K', enabled: true });
  await expect.poll(() => item('next-article')).toMatchObject({ accelerator: 'J', enabled: false });
  await expect.poll(() => item('find')).toMatchObject({ enabled: true });
  await workbench.keyboard.press('Control+5');
  await expect.poll(() => item('find')).toMatchObject({ enabled: false });
});

test('menus that are not words and names are not shown', async ({ shell, workbench }) => {
  await expect(projectTitle(workbench)).toHaveText('Journey');
  await expect.poll(() => shell.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('palette') !== null)).toBe(true);
  await workbench.evaluate(() => {
    window.postMessage({ assay: 'menus', menus: [{ id: 'file', label: 'File', items: [{ id: '../../etc', label: 'x', key: null, enabled: true }] }] }, location.origin);
    window.postMessage({ assay: 'menus', menus: [{ id: 'file', label: 'File', path: '/etc/passwd', items: [] }] }, location.origin);
  });
  const labels = await shell.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(labels).toContain('Help');
});

test('a stored web page is drawn in a frame that can do nothing', async ({ shell, workbench }) => {
  const path = join(shell.folder, 'harbour.html');
  const paragraph = '<p>The harbour of Port Sadel was closed on Monday after the storm, the harbour office said in a statement.</p>';
  writeFileSync(path, `<title>Harbour closes</title><article><h1>Harbour closes</h1>${paragraph.repeat(4)}<script>document.title = 'ran'</script></article>`);
  await expect(projectTitle(workbench)).toHaveText('Journey');
  await importByDialog(workbench, [path]);
  await finishImport(workbench, 1, 1);
  await openArticle(workbench, 'Harbour closes');
  await workbench.keyboard.press('o');
  await expect(workbench.frameLocator('iframe').getByRole('heading', { name: 'Harbour closes' })).toBeVisible();
  await expect(workbench).not.toHaveTitle('ran');
});
