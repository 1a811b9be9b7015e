// What axe finds on the page as it is now.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * By every rule, unless some are named. In a quarter of the time that axe takes by itself: it is sent to a page once, and
 * does not describe the hundreds of elements that are as they should be.
 */
export async function violations(page: Page, rules: string[] = []) {
  const isThere = await page.evaluate(() => 'axe' in window);
  // The page has no frames, and need not be judged from a page of its own.
  const axe = new AxeBuilder({ page, axeSource: isThere ? ';' : undefined }).setLegacyMode();
  const named = rules.length > 0 ? { runOnly: { type: 'rule' as const, values: rules } } : {};
  return (await axe.options({ resultTypes: ['violations'], ...named }).analyze()).violations;
}
