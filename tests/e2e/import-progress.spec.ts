// An import under way in the browser host: what is being read, reading on meanwhile, stopping and going on, a word at the end.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { pdfOf } from '../core/import/pdf/hand-made-pdf.ts';
import { zipOf } from '../fixtures/office/make-documents.ts';
import { expect, projectTitle, test } from './browser-host.ts';
import { finishImport, holdOver, importByDrop, importDialog } from './pages/bench.ts';
import { expectSound } from './sound.ts';
import { texts, writeText, writeTexts } from './texts.ts';

const importing = words.library.import;

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Threads start and pages are read on a machine that may be busy with much else.
const inTime = { timeout: 90_000 };

test.beforeEach(async ({ workbench }) => expect(projectTitle(workbench)).toBeVisible());

/** So many pages that reading them takes seconds, whatever the machine. */
function writeSlowPdf(folder: string): string {
  const line = (page: number) => (at: number) => ({ text: `Line ${at} of page ${page} says that ${page * at} boats were counted at the pier.`, x: 72, y: 760 - 14 * at });
  const pages = Array.from({ length: 1500 }, (_, page) => Array.from({ length: 40 }, (_line, at) => line(page)(at)));
  const path = join(folder, 'slow.pdf');
  writeFileSync(path, pdfOf(pages));
  return path;
}

test('the file that all wait for is named, in the window and behind the ring; what was stopped goes on', async ({ workbench: page, papers }) => {
  const [first, last] = writeTexts(papers, 'tarn-courier.txt', 'valley-observer.txt');
  await importByDrop(page, [first ?? '', writeSlowPdf(papers), last ?? '']);
  const dialog = importDialog(page);
  await expect(dialog).toContainText(`${importing.reading} slow.pdf`, inTime);
  await expect(dialog.getByRole('status')).toHaveText(importing.running(1, 3));
  await dialog.getByRole('button', { name: importing.goOn }).click();
  const ring = page.getByRole('button', { name: importing.job });
  await ring.hover();
  await expect(page.getByRole('tooltip')).toContainText('Reading slow.pdf');
  await ring.click();
  await dialog.getByRole('button', { name: importing.stop, exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText(importing.stopped(1, 3));
  await expect(dialog).toContainText(importing.kept(1));
  await expectSound(page);
  await dialog.getByRole('button', { name: importing.resume(2) }).click();
  await expect(dialog.getByRole('status')).toHaveText(importing.finished(2, 2), inTime);
});

test('an import that ends behind one’s work says so, and how much was refused', async ({ workbench: page, papers }) => {
  await importByDrop(page, [writeSlowPdf(papers), ...writeTexts(papers, 'empty.txt')]);
  await importDialog(page).getByRole('button', { name: importing.goOn }).click();
  await expect(page.getByText(importing.behind(importing.finished(1, 2), 1))).toBeVisible(inTime);
  await page.getByRole('button', { name: importing.jobDone }).click();
  await finishImport(page, 1, 2);
});

test('a dropped folder comes whole, every file under its folders', async ({ workbench: page, papers }) => {
  const folder = join(papers, 'tarn');
  for (const month of ['may', 'june/late']) {
    mkdirSync(join(folder, month), { recursive: true });
    for (let day = 0; day < 120; day++) writeText(join(folder, month), `${day}.txt`, `On day ${day} of ${month} the clerk counted ${day * 31} boats at the pier, and ${day} had no papers.\n`);
  }
  await importByDrop(page, [folder]);
  await expect(importDialog(page).getByRole('status')).toHaveText(importing.finished(240, 240), inTime);
  await expect(importDialog(page).getByRole('listitem').first()).toContainText('tarn/june/late/0.txt');
  await expect(importDialog(page).getByRole('listitem').nth(2)).toContainText('tarn/june/late/2.txt');
});

/** So many that they are sent in two pieces, the last file alone in the second. */
function writeTwoPieces(folder: string): string[] {
  const said = (day: number) => `On day ${day} the clerk counted ${day * 31} boats at the pier.\n`;
  const paths = Array.from({ length: 1000 }, (_, day) => writeText(folder, `${day}.txt`, said(day)));
  return [...paths, writeText(folder, 'last.txt', said(1000).repeat(4000))];
}

/** Imports two pieces; the second is kept from leaving the window until it is let go, or its sending breaks. */
async function importTwoPieces(page: Page, folder: string, second: 'held' | 'broken'): Promise<{ letGo: () => Promise<void> }> {
  await page.evaluate((what) => {
    const send = WebSocket.prototype.send;
    let pieces = 0;
    WebSocket.prototype.send = function atSecond(data) {
      const isSecond = data instanceof Uint8Array && data.byteLength > 100_000 && ++pieces === 2;
      if (!isSecond) send.call(this, data);
      else if (what === 'broken') throw new Error('The wire is broken.');
      else window.addEventListener('let-go', () => send.call(this, data), { once: true });
    };
  }, second);
  await importByDrop(page, writeTwoPieces(folder));
  if (second === 'held') await expect(importDialog(page).getByRole('status')).toHaveText(importing.running(1000, 1001), inTime);
  return { letGo: () => page.evaluate(() => void window.dispatchEvent(new Event('let-go'))) };
}

test('between two pieces of a long import, too, undo does not take half of it back', async ({ workbench: page, papers }) => {
  const second = await importTwoPieces(page, papers, 'held');
  const dialog = importDialog(page);
  await dialog.getByRole('button', { name: importing.goOn }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('it is still under way. Wait until it ends, or stop it')).toBeVisible();
  await second.letGo();
  await page.getByRole('button', { name: importing.jobDone }).click();
  await finishImport(page, 1001, 1001);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(words.frame.undone('Import 1001 articles'))).toBeVisible();
});

test('a folder without a file says so; files let go at the moment they reach another part of the window are taken', async ({ workbench: page, papers }) => {
  mkdirSync(join(papers, 'empty', 'within'), { recursive: true });
  writeText(papers, 'empty/.hidden', 'Nobody asked for this.');
  await importByDrop(page, [join(papers, 'empty')]);
  await expect(page.getByText(importing.nothingDropped)).toBeVisible();
  await importByDrop(page, writeTexts(papers, 'unsigned-note.txt'), { x: 30, y: 200 });
  await finishImport(page, 1, 1);
});

test('files that are held over the window are waited for wherever they are, and not once they are carried away', async ({ workbench: page, papers }) => {
  const held = await holdOver(page, writeTexts(papers, 'unsigned-note.txt'));
  const invitation = page.getByText(importing.drop, { exact: true });
  for (const to of [{ x: 30, y: 200 }, { x: 300, y: 20 }, { x: 1200, y: 600 }]) {
    await held.moveTo(to);
    await expect(invitation).toBeVisible();
  }
  await held.carryAway();
  await expect(invitation).toBeHidden();
  await expect(importDialog(page)).toBeHidden();
});

test('files are taken also where something else came up under them at the last moment', async ({ workbench: page, papers }) => {
  const held = await holdOver(page, writeTexts(papers, 'unsigned-note.txt'));
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0';
    document.body.append(cover);
    requestAnimationFrame(() => requestAnimationFrame(() => (cover.dataset.drawn = 'yes')));
  });
  await expect(page.locator('body > [data-drawn]')).toHaveCount(1);
  await held.letGo();
  await expect(importDialog(page).getByRole('status')).toHaveText(importing.finished(1, 1));
});

test('files that are dropped while the last piece is on its way join the import', async ({ workbench: page, papers }) => {
  const second = await importTwoPieces(page, papers, 'held');
  await importByDrop(page, [writeText(papers, 'later.txt', 'On the last day the clerk counted no boat at all.\n')]);
  await expect(importDialog(page).getByRole('status')).toHaveText(importing.running(1000, 1002));
  await second.letGo();
  await expect(importDialog(page).getByRole('status')).toHaveText(importing.finished(1002, 1002), inTime);
});

test('a piece that was already handed over when one stopped does not come in afterwards', async ({ workbench: page, papers }) => {
  const second = await importTwoPieces(page, papers, 'held');
  const dialog = importDialog(page);
  await dialog.getByRole('button', { name: importing.stop, exact: true }).click();
  await second.letGo();
  await expect(dialog.getByRole('status')).toHaveText(importing.stopped(1000, 1001));
  await dialog.getByRole('button', { name: importing.resume(1) }).click();
  await expect(dialog.getByRole('status')).toHaveText(importing.finished(1, 1));
});

test('an archive that was stopped half-way goes on from there', async ({ workbench: page, papers }) => {
  const archive = join(papers, 'week.zip');
  writeFileSync(archive, zipOf({ '1.txt': texts['tarn-courier.txt'], '2.pdf': readFileSync(writeSlowPdf(papers)), '3.txt': texts['valley-observer.txt'] }));
  await importByDrop(page, [archive]);
  const dialog = importDialog(page);
  await expect(dialog.getByRole('status')).toHaveText(importing.running(1, 3), inTime);
  await dialog.getByRole('button', { name: importing.stop, exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText(importing.stopped(1, 3));
  await dialog.getByRole('button', { name: importing.resume(1) }).click();
  await expect(dialog.getByRole('status')).toHaveText(importing.finished(2, 3), inTime);
});

test('an import that breaks off says why, and goes on from there', async ({ workbench: page, papers }) => {
  await importTwoPieces(page, papers, 'broken');
  const dialog = importDialog(page);
  await expect(dialog.getByRole('alert')).toBeVisible(inTime);
  await expect(dialog.getByRole('status')).toHaveText(importing.stopped(1000, 1001));
  await expect(dialog).toContainText(importing.kept(1000));
  await dialog.getByRole('button', { name: importing.resume(1) }).click();
  await expect(dialog.getByRole('status')).toHaveText(importing.finished(1, 1));
});

test('the same files again are nothing new, and each part of a path keeps its place beside Arabic', async ({ workbench: page, papers }) => {
  const path = writeText(papers, 'مذكرة.txt', texts['unsigned-note.txt']);
  await importByDrop(page, [path]);
  await finishImport(page, 1, 1);
  await importByDrop(page, [path]);
  await expect(importDialog(page).getByRole('status')).toHaveText(importing.nothingNew(1, 1));
  await expect(importDialog(page).getByRole('listitem')).toContainText('The same file is already here');
});

test('a text that states only when it was updated shows that date in the list', async ({ workbench: page, papers }) => {
  await importByDrop(page, [writeText(papers, 'update.txt', 'Bridge closed after the flood\n\nThe bridge is closed, the clerk said, and 40 cars wait.\n\nUpdated: January 20, 2026, 10:36 AM\n')]);
  await expect(importDialog(page).getByRole('listitem')).toContainText('updated 20 Jan 2026');
  await finishImport(page, 1, 1);
  await expect(page.getByRole('option')).toContainText('updated 20 Jan 2026');
});
