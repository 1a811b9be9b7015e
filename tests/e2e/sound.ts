// What holds for every screen: axe finds nothing, and nothing is wider than its place.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { misfits } from './fits.ts';

export async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect.soft(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  expect.soft(await misfits(page)).toEqual([]);
}
