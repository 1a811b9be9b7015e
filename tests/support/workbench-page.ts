// Where things are on the page, by what an analyst sees: for the journeys of both hosts.
import type { Locator, Page } from '@playwright/test';

/** The open project's title in the top bar: there once the page has reached the core. */
export function projectTitle(page: Page): Locator {
  return page.getByRole('banner').getByRole('heading', { level: 1 });
}
