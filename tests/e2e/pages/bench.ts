// The window around the views: going to them, the project menu, importing, undo and redo.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '../../../renderer/words/catalogue.ts';

export function list(page: Page): Locator {
  return page.getByRole('region', { name: words.frame.list, exact: true });
}

export function inspector(page: Page): Locator {
  return page.getByRole('region', { name: words.frame.inspector, exact: true });
}

export async function goTo(page: Page, view: keyof typeof words.frame.views): Promise<void> {
  await page.getByRole('navigation', { name: words.frame.rail }).getByRole('link', { name: words.frame.views[view] }).click();
}

export async function chooseInProjectMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: words.project.menu.label, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** On the welcome page. */
export async function createProject(page: Page, title: string): Promise<void> {
  await page.getByRole('textbox', { name: words.project.welcome.titleLabel }).fill(title);
  await page.getByRole('button', { name: words.project.welcome.createButton }).click();
}

export function importDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: words.library.import.title });
}

/** By the file dialog of the system, which the test answers. */
export async function importByDialog(page: Page, paths: readonly string[]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.library.import.choose }).first().click();
  await (await asked).setFiles([...paths]);
}

interface Held {
  moveTo(to: { x: number; y: number }): Promise<void>;
  /** Where they were last. */
  letGo(): Promise<void>;
  /** Out of the window. */
  carryAway(): Promise<void>;
}

/** Carries files from another program over the window, as Chromium itself hands them over, until what comes up under them is seen. */
export async function holdOver(page: Page, paths: readonly string[]): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  let at = { x: 640, y: 400 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel') => session.send('Input.dispatchDragEvent', { type, ...at, data });
  await drag('dragEnter');
  // As a hand does, it moves on.
  await expect(async () => {
    await drag('dragOver');
    await expect(page.getByText(words.library.import.drop, { exact: true })).toBeVisible({ timeout: 1000 });
  }).toPass();
  const moveTo = async (to: { x: number; y: number }) => {
    at = to;
    await drag('dragOver');
  };
  return {
    moveTo,
    letGo: async () => {
      await drag('drop');
      await session.detach();
    },
    carryAway: async () => {
      await moveTo({ x: -50, y: -50 });
      await drag('dragCancel');
      await session.detach();
    },
  };
}

/** By dropping files on the window; there, or moved on to a last place. */
export async function importByDrop(page: Page, paths: readonly string[], last = { x: 640, y: 400 }): Promise<void> {
  const held = await holdOver(page, paths);
  await held.moveTo(last);
  await held.letGo();
}

/** Waits for the end of the import and closes its window. */
export async function finishImport(page: Page, imported: number, total: number): Promise<void> {
  const dialog = importDialog(page);
  await expect(dialog.getByRole('status')).toContainText(words.library.import.finished(imported, total));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** The button whose name, and tooltip, says what it would undo or redo. */
export function undoButton(page: Page, label: string | null): Locator {
  return page.getByRole('banner', { name: words.frame.topBar }).getByRole('button', { name: words.frame.undo(label), exact: true });
}

export function redoButton(page: Page, label: string | null): Locator {
  return page.getByRole('banner', { name: words.frame.topBar }).getByRole('button', { name: words.frame.redo(label), exact: true });
}

/** What a download holds, saved under its own name into the folder. */
export async function downloaded(page: Page, folder: string, act: () => Promise<void>): Promise<{ name: string; path: string; bytes: Buffer }> {
  const asked = page.waitForEvent('download');
  await act();
  const download = await asked;
  const path = `${folder}/${basename(download.suggestedFilename())}`;
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
}
