// Measures the reader on one very long article, in Chromium, beside the same text as bare paragraphs in a blank page.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { columns } from '../../server/command-line/output.ts';
import { findChromium } from '../../server/find-chromium.ts';
import { startChromium } from '../../server/quiet-chromium.ts';
import { buildPage } from '../../scripts/build.ts';
import { isPageStale } from '../../scripts/staleness.ts';
import { makeLongArticle } from './long-article.ts';
import { madeUpText } from './made-up-text.ts';
import { watchHighlight, watchJump, watchOpening } from './reading-page.ts';

const ASSAY = join(import.meta.dirname, '../../server/assay.mjs');

const options = {
  words: { type: 'string', default: '500000' },
  passages: { type: 'string', default: '2000' },
  rounds: { type: 'string', default: '5' },
  /** Made where it is not there, and kept. */
  project: { type: 'string' },
} as const;

/**
 * From the click in the list to the first paint of the text with its highlights, and from the key H to the paint of the new
 * highlight; the page is loaded anew in each round. The best of the rounds counts: other work on the machine only ever slows.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const path = values.project ?? join(folder, 'long.assay');
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium on this machine; name one in ASSAY_CHROMIUM.');
  if (isPageStale()) await buildPage();
  try {
    if (!existsSync(path)) await makeLongArticle(folder, path, Number(values.words), Number(values.passages));
    const browser = await startChromium(executablePath);
    const floor = await timesOf(Number(values.rounds), () => bareParagraphs(browser, madeUpText(1, Number(values.words))));
    const reader = await inReader(browser, path, Number(values.rounds));
    await browser.close();
    print(floor, reader);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timesOf(rounds: number, run: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await run());
  return times;
}

/** The floor: each paragraph an element of a blank page, from the first of them to the paint. */
async function bareParagraphs(browser: Browser, text: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const time = await page.evaluate(async (paragraphs) => {
    const start = performance.now();
    for (const words of paragraphs) document.body.appendChild(document.createElement('p')).append(words);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, text.split('\n\n'));
  await page.close();
  return time;
}

interface ReaderTimes {
  opening: number[];
  highlight: number[];
  /** To a place far down, by its address from within the article, and by a hit of the search from another view. */
  jump: number[];
  hit: number[];
  /** How far the place that was opened or jumped to moved in the two seconds after its first paint, in px. */
  moved: number[];
  jumped: number[];
}

async function inReader(browser: Browser, path: string, rounds: number): Promise<ReaderTimes> {
  const host = spawn(process.execPath, [ASSAY, 'serve', path, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    for await (const line of createInterface({ input: host.stdout })) {
      await page.goto((JSON.parse(line) as { url: string }).url);
      break;
    }
    const times: ReaderTimes = { opening: [], highlight: [], jump: [], hit: [], moved: [], jumped: [] };
    for (let round = 0; round < rounds; round++) await oneRound(page, round, times);
    return times;
  } finally {
    host.kill('SIGINT');
  }
}

async function oneRound(page: Page, round: number, times: ReaderTimes): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/library';
    location.reload();
  });
  const inList = (seed: number) => page.getByRole('option', { name: madeUpText(seed, 1).split('\n')[0] ?? '' });
  const long = inList(1);
  await long.waitFor();
  await inList(2).click();
  await page.waitForTimeout(300);
  const opened = page.evaluate(watchOpening);
  await long.click();
  const { time, moved } = await opened;
  times.opening.push(time);
  times.moved.push(moved);
  const highlighted = page.evaluate(watchHighlight, round);
  await page.waitForTimeout(100);
  await page.keyboard.press('h');
  times.highlight.push(await highlighted);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(500);
  await jumps(page, round, times);
}

/** To places that no earlier round has laid out. */
async function jumps(page: Page, round: number, times: ReaderTimes): Promise<void> {
  const address = (await page.evaluate(() => location.hash)).split('?')[0] ?? '';
  const at = 1_200_000 + 90_000 * round;
  const jump = await page.evaluate(watchJump, `${address}?at=${at}-${at + 40}`);
  times.jump.push(jump.time);
  const phrase = await page.evaluate((far) => {
    const blocks = [...document.querySelectorAll<HTMLElement>('[data-article-text] p[data-start]')];
    return blocks.find(({ dataset }) => Number(dataset['start']) > far)?.textContent?.split('. ')[0] ?? '';
  }, at + 400_000);
  await page.evaluate((query) => void (location.hash = `#/search?q=${encodeURIComponent(`"${query}"`)}`), phrase);
  const found = page.locator('a[data-hit]').first();
  await found.waitFor();
  const hit = page.evaluate(watchJump, null);
  await found.click();
  times.hit.push((await hit).time);
  times.jumped.push(jump.moved, (await hit).moved);
}

function print(floor: number[], { opening, highlight, jump, hit, moved, jumped }: ReaderTimes): void {
  const best = (times: number[]) => Math.min(...times);
  const ms = (time: number) => `${Math.round(time)} ms`;
  const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  const row = (what: string, times: number[], target: string) => [what, ms(best(times)), ms(median(times)), target, (best(times) / best(floor)).toFixed(2)];
  process.stdout.write(`${columns(['Reading', 'Best', 'Median', 'Target', 'Of the floor'], [
    row('bare paragraphs in a blank page', floor, ''),
    row('click to text with highlights', opening, '< 1,000 ms'),
    row('H to the new highlight', highlight, 'next frame'),
    row('address of a place to that place', jump, '< 300 ms'),
    row('click on a hit to its place', hit, '< 1,000 ms'),
  ])}\nThe text moved by ${Math.round(Math.max(...moved))} px after its first paint; a place that was jumped to by ${Math.round(Math.max(...jumped))} px.\n`);
}
