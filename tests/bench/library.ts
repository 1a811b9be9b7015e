// Measures the library at 100,000 articles in Chromium: frames and rows while it is scrolled, beside a bare list, and the time to other rows.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { words } from '../../renderer/words/catalogue.ts';
import { columns } from '../../server/command-line/output.ts';
import { findChromium } from '../../server/find-chromium.ts';
import { startChromium } from '../../server/quiet-chromium.ts';
import { buildPage } from '../../scripts/build.ts';
import { isPageStale } from '../../scripts/staleness.ts';
import { layBareList, startWatching, timeToRows, type Watched } from './library-page.ts';
import { madeUpLibrary } from './made-up-library.ts';
import { madeUpText } from './made-up-text.ts';

const ASSAY = join(import.meta.dirname, '../../server/assay.mjs');
const { browsing } = words;

const options = {
  count: { type: 'string', default: '100000' },
  rounds: { type: 'string', default: '2' },
  /** Made where it is not there, and kept. */
  project: { type: 'string' },
} as const;

const list = `[aria-label="${words.library.list}"]`;
const table = `[aria-label="${browsing.table}"]`;
/** px, as the style sheets have them. */
const heights = { list: 92, table: 32 };

/** The host is started anew in each round, so that the first sort and the first filter are the first. The best of the rounds counts. */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const path = values.project ?? join(folder, 'library.assay');
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium on this machine; name one in ASSAY_CHROMIUM.');
  if (isPageStale()) await buildPage();
  try {
    if (!existsSync(path)) madeUpLibrary(path, Number(values.count));
    const browser = await startChromium(executablePath);
    const [scrolls, answers]: [Map<string, Watched[]>, Map<string, number[]>] = [new Map(), new Map()];
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const layout of ['list', 'table'] as const) await scrollBare(browser, Number(values.count), layout, scrolls);
      await inLibrary(browser, path, scrolls, answers);
    }
    await browser.close();
    print(scrolls, answers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wheels = { steady: { px: 240, turns: 150 }, fast: { px: 1600, turns: 150 } };
const pagesDown = 100;

async function watch(page: Page, selector: string, what: string, into: Map<string, Watched[]>, act: () => Promise<void>): Promise<void> {
  await page.evaluate(startWatching, selector);
  await act();
  into.set(what, [...(into.get(what) ?? []), await page.evaluate(() => window.stopWatching())]);
}

async function turnWheel(page: Page, { px, turns }: { px: number; turns: number }): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await page.mouse.wheel(0, px);
}

async function scrollAll(page: Page, selector: string, name: string, into: Map<string, Watched[]>): Promise<void> {
  await page.locator(selector).hover({ position: { x: 40, y: 200 } });
  await watch(page, selector, `${name}, wheel`, into, () => turnWheel(page, wheels.steady));
  await watch(page, selector, `${name}, fast wheel`, into, () => turnWheel(page, wheels.fast));
}

async function pageDown(page: Page, selector: string, name: string, into: Map<string, Watched[]>): Promise<void> {
  await page.locator(selector).focus();
  await watch(page, selector, `${name}, Page Down held`, into, async () => {
    for (let press = 0; press < pagesDown; press++) {
      await page.keyboard.down('PageDown');
      await page.waitForTimeout(20);
    }
    await page.keyboard.up('PageDown');
  });
}

async function scrollBare(browser: Browser, rows: number, layout: 'list' | 'table', into: Map<string, Watched[]>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.evaluate(layBareList, [rows, heights[layout]] as [number, number]);
  await scrollAll(page, '#bare', `bare ${layout}`, into);
  await page.close();
}

async function inLibrary(browser: Browser, path: string, scrolls: Map<string, Watched[]>, answers: Map<string, number[]>): Promise<void> {
  const host = spawn(process.execPath, [ASSAY, 'serve', path, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    for await (const line of createInterface({ input: host.stdout })) {
      await page.goto((JSON.parse(line) as { url: string }).url);
      break;
    }
    await page.locator(`${list} [id="line-3"]:not([aria-busy])`).waitFor();
    const add = (what: string, time: number) => answers.set(what, [...(answers.get(what) ?? []), time]);
    await answerList(page, add);
    await scrollAll(page, list, 'list', scrolls);
    await pageDown(page, list, 'list', scrolls);
    await page.evaluate(() => (location.hash = '#/library'));
    await page.keyboard.press('l');
    await page.locator(`${table} [id^="line-"]:not([aria-busy])`).first().waitFor();
    await answerTable(page, add);
    await scrollAll(page, table, 'table', scrolls);
    await pageDown(page, table, 'table', scrolls);
  } finally {
    await context.close();
    host.kill('SIGINT');
  }
}

/** A long word of this made-up text's title, which few others have. */
function wordOf(seed: number): string {
  return madeUpText(seed, 1).split('\n')[0]?.split(' ').toSorted((one, other) => other.length - one.length)[0] ?? '';
}

type Add = (what: string, time: number) => void;

async function timed(page: Page, selector: string, type: string, act: () => Promise<void>): Promise<number> {
  const answered = page.evaluate(timeToRows, [selector, type] as [string, string]);
  await page.waitForTimeout(300);
  await act();
  const time = await answered;
  await page.waitForTimeout(300);
  return time;
}

async function answerList(page: Page, add: Add): Promise<void> {
  const filter = page.getByRole('textbox', { name: words.library.filter });
  add('first word filter', await timed(page, list, 'input', () => filter.fill(wordOf(1_000_100))));
  add('another word', await timed(page, list, 'input', () => filter.fill(wordOf(1_000_900))));
  add('no filter again', await timed(page, list, 'input', () => filter.fill('')));
}

async function answerTable(page: Page, add: Add): Promise<void> {
  const head = (name: string) => page.locator(table).getByRole('button', { name, exact: true });
  add('first sort, by title', await timed(page, table, 'click', () => head(browsing.columns.title).click()));
  add('the same backwards', await timed(page, table, 'click', () => head(browsing.columns.title).click()));
  add('first sort, by outlet', await timed(page, table, 'click', () => head(browsing.columns.outlet).click()));
  await page.locator(table).getByRole('button', { name: browsing.filterBy(browsing.parts.language) }).click();
  await page.getByRole('combobox', { name: browsing.parts.language }).click();
  add('first filter, by language', await timed(page, table, 'click', () => page.getByRole('option', { name: /^German/ }).click()));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: browsing.group }).click();
  add('group by outlet', await timed(page, table, 'click', () => page.getByRole('menuitemradio', { name: browsing.groupBy.outlet }).click()));
  await page.getByRole('button', { name: browsing.group }).click();
  add('no groups again', await timed(page, table, 'click', () => page.getByRole('menuitemradio', { name: browsing.noGroups }).click()));
  add('all of them again', await timed(page, table, 'click', () => page.getByRole('button', { name: browsing.removeFilter('German') }).click()));
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

const frame = 1000 / 60;

/** So many frames of those that 60 a second would have been did not come. */
function dropped({ frames }: Watched): number {
  return 1 - frames.length / Math.max(frames.length, frames.reduce((sum, time) => sum + time, 0) / frame);
}

function print(scrolls: ReadonlyMap<string, readonly Watched[]>, answers: ReadonlyMap<string, readonly number[]>): void {
  const rows = [...scrolls].map(([what, rounds]) => {
    const [best] = rounds.toSorted((one, other) => at(one.frames, 0.95) - at(other.frames, 0.95));
    if (!best) return [what];
    const ms = (share: number) => at(best.frames, share).toFixed(1);
    return [what, Math.round(best.scrolled).toLocaleString('en-GB'), String(best.frames.length), ms(0.5), ms(0.95), ms(1), `${Math.round(100 * dropped(best))} %`, String(best.bare), String(best.coming), String(best.longestComing)];
  });
  const head = ['Scrolling', 'px', 'Frames', 'Median, ms', 'p95', 'Longest', 'Dropped', 'With bare stretches', 'With rows to come', 'In a row'];
  process.stdout.write(`${columns(head, rows)}\n\n`);
  const times = [...answers].map(([what, rounds]) => [what, `${Math.round(Math.min(...rounds))} ms`, `${Math.round(at(rounds, 0.5))} ms`]);
  process.stdout.write(`${columns(['To painted rows', 'Best', 'Median'], times)}\n`);
}
