// Every screen and dialog: no finding of axe in either theme, nothing clipped, nothing that moves by itself, in a usual window and in a narrow one.
import type { Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { violations } from './axe.ts';
import { expect, projectTitle, test } from './browser-host.ts';
import { misfits } from './fits.ts';
import { shifts } from './shifts.ts';
import { codebookScenes } from './codebook-scenes.ts';
import { importScenes } from './import-scenes.ts';
import {
  briefingScenes, claimScenes, dialogScenes, emptyScenes, libraryScenes, readingScenes, searchScenes, type Scene,
} from './scenes.ts';

// Colours are judged at rest: where no motion is wanted there is none.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('on the sample project', () => {
  test.use({ begin: 'sample' });
  everywhere('reading', readingScenes);
  everywhere('the library', libraryScenes);
  everywhere('importing', importScenes);
  everywhere('claims', claimScenes);
  everywhere('the codebook', codebookScenes);
  everywhere('briefings', briefingScenes);
  everywhere('search, history and the palette', searchScenes);
  everywhere('the dialogs of the project', dialogScenes);
});

test.describe('on an empty project', () => {
  everywhere('empty views', emptyScenes);
});

test.describe('without a project', () => {
  test.use({ begin: 'welcome' });
  test('the welcome page, and the page without its core', async ({ host, workbench }) => {
    await expect(workbench.getByRole('heading', { name: words.frame.appName })).toBeVisible();
    await lookAt(workbench, 'welcome');
    await host.stop('SIGKILL');
    await expect(workbench.getByRole('button', { name: words.frame.coreDown.reload })).toBeVisible();
    await lookAt(workbench, 'the core is down');
  });
});

/** In the browser's score for layout shifts: a paragraph that moves by two lines. */
const SHIFT_SEEN = 0.02;

/** One journey through the scenes in a usual window, and one in a narrow one. */
function everywhere(name: string, scenes: readonly Scene[]): void {
  test(name, async ({ workbench }) => passThrough(workbench, scenes, (scene) => lookAt(workbench, scene)));
  test.describe('in a narrow window', () => {
    test.use({ viewport: { width: 1000, height: 700 } });
    test(name, async ({ workbench }) => passThrough(workbench, scenes, (scene) => expectToFit(workbench, scene)));
  });
}

async function passThrough(page: Page, scenes: readonly Scene[], look: (scene: string) => Promise<void>): Promise<void> {
  test.setTimeout(240_000);
  await expect(projectTitle(page)).toBeVisible();
  for (const { name, show } of scenes) {
    await test.step(name, async () => {
      await show(page);
      await look(name);
      expect.soft((await shifts(page)).filter(({ value }) => value > SHIFT_SEEN), `${name}: what moved by itself`).toEqual([]);
    });
  }
}

async function lookAt(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await atRest(page);
    expect.soft(await findings(page, colorScheme === 'light' ? [] : colours), `${name}, ${colorScheme}`).toEqual([]);
  }
  await expectToFit(page, name);
}

async function expectToFit(page: Page, name: string): Promise<void> {
  await expect.configure({ soft: true }).poll(() => misfits(page), name).toEqual([]);
}

/** Nothing moves any more. */
async function atRest(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
}

/** The rules that can find other things in the other theme: it changes nothing but colours. */
const colours = ['color-contrast', 'link-in-text-block'];

/** A line each: the rule, what it says, and the element. Every rule of axe unless some are named. */
async function findings(page: Page, rules: string[]): Promise<string[]> {
  return (await violations(page, rules)).flatMap(({ id, help, nodes }) => nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`));
}
