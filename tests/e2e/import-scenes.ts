// The screens around importing and original files: clipboard, tables, older texts, stored files, what is to be checked.
import { expect, type Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { finishImport } from './pages/bench.ts';
import { openArticle } from './pages/reader.ts';
import type { Scene } from './scenes.ts';

const { browsing, library, reading } = words;

const table = 'headline,body,source,date\nDam gate found open,The gate was open for an hour before anybody came.,Tarn Relief,2026-10-02\n';
const bridge = (count: number) => `Bridge closed after flood\n\nhttps://news.example/bridge\n\n3 October 2026\n\nThe bridge is closed, and ${count} cars wait on either side of it.\n`;

export const importScenes: readonly Scene[] = [
  {
    name: 'what there is to check',
    async show(page) {
      await page.getByRole('button', { name: browsing.filters }).click();
      await page.getByRole('combobox', { name: browsing.parts.problem }).click();
      await expect(page.getByRole('option', { name: library.problems.similar })).toBeVisible();
    },
  },
  {
    name: 'a stored file',
    async show(page) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await openArticle(page, 'Ferry Disaster Off Port Sadel: Key Details');
      await page.getByRole('button', { name: reading.original.show }).click();
      await expect(page.getByRole('region', { name: reading.original.title }).getByText('Details of the Sinking').first()).toBeVisible();
    },
  },
  {
    name: 'importing from the clipboard',
    async show(page) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.keyboard.type(library.paste.choose);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: library.paste.title })).toBeVisible();
    },
  },
  {
    name: 'the columns of a table',
    async show(page) {
      await page.keyboard.press('Escape');
      await importText(page, 'reports.csv', table);
      await expect(page.getByRole('dialog', { name: library.table.title('reports.csv') })).toBeVisible();
    },
  },
  {
    name: 'older texts compared',
    async show(page) {
      await page.getByRole('button', { name: library.table.leave }).last().click();
      for (const count of [40, 400]) {
        await importText(page, 'bridge.txt', bridge(count));
        await finishImport(page, 1, 1);
      }
      await openArticle(page, 'Bridge closed after flood');
      await page.getByRole('button', { name: reading.olderTexts(1) }).click();
      await expect(page.getByRole('dialog', { name: reading.comparison.title })).toBeVisible();
    },
  },
];

async function importText(page: Page, name: string, text: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: library.import.choose }).first().click();
  await (await asked).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}
