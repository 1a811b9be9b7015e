// The way in: the printed address works once, its browser stays let in, and nothing but the page runs.
import { expect, projectTitle, test } from './browser-host.ts';

test('the printed address opens the workbench once, for this browser', async ({ host, page, browser }) => {
  await page.goto(host.url());
  await expect(projectTitle(page)).toHaveText('Journey');
  expect(new URL(page.url()).search).toBe('');

  await page.reload();
  await expect(projectTitle(page)).toHaveText('Journey');

  const tab = await page.context().newPage();
  await tab.goto(new URL('/', host.url()).href);
  await expect(projectTitle(tab)).toHaveText('Journey');

  const stranger = await browser.newContext();
  const elsewhere = await stranger.newPage();
  const answer = await elsewhere.goto(host.url());
  expect(answer?.status()).toBe(403);
  await expect(elsewhere.locator('body')).toHaveText(/^This address was used before, or its token is missing\./);
  await stranger.close();
});

test('the page keeps to its policy from the first paint on', async ({ host, page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.url());
  await expect(page.locator('#root')).not.toBeEmpty();
  await expect(projectTitle(page)).toHaveText('Journey');
  expect(complaints).toEqual([]);
});

test('a page that loses the workbench says so and does not pretend', async ({ host, workbench }) => {
  await expect(projectTitle(workbench)).toHaveText('Journey');
  await host.stop('SIGKILL');
  await expect(workbench.getByRole('button', { name: /reopen/i })).toBeVisible();
});
