// What holds for every screen: axe finds nothing, and nothing is wider than its place.
import { expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { misfits } from './fits.ts';

export async function expectSound(page: Page): Promise<void> {
  expect.soft((await violations(page)).map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  expect.soft(await misfits(page)).toEqual([]);
}
