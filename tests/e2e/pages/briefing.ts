// The Briefings screen: the printed page, its editor, and the exports.
import { expect, type Locator, type Page } from '@playwright/test';
import type { ExportFormat } from '../../../contract/briefings.ts';
import { words } from '../../../renderer/words/catalogue.ts';
import { downloaded } from './bench.ts';

const texts = words.briefings;

export function preview(page: Page): Locator {
  return page.getByRole('article', { name: texts.preview.label });
}

export function bottomLineField(page: Page): Locator {
  return page.getByRole('textbox', { name: texts.editor.bottomLine });
}

/** Writes over the drafted bottom line, and waits until it is saved and on the page. */
export async function writeBottomLine(page: Page, sentence: string): Promise<void> {
  await bottomLineField(page).fill(sentence);
  await expect(preview(page)).toContainText(sentence);
  await expect(page.getByText(texts.saved, { exact: true })).toBeVisible();
}

export async function chooseExport(page: Page, format: ExportFormat): Promise<void> {
  await page.getByRole('button', { name: texts.export.button, exact: true }).click();
  await page.getByRole('menuitem', { name: texts.export.formats[format].name }).click();
}

export async function exportTo(page: Page, folder: string, format: ExportFormat): Promise<{ name: string; path: string; bytes: Buffer }> {
  return downloaded(page, folder, () => chooseExport(page, format));
}
