// Whether anything moved by itself: what the browser counts as layout shifts that no key or click explains.
import type { Page } from '@playwright/test';

interface Shift {
  /** The browser's score: the share of the window that moved, times how far. */
  value: number;
  what: string[];
}

/** Before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    const nameOf = (node: Node | null) => (node instanceof Element ? `<${node.localName} class="${node.getAttribute('class') ?? ''}"> “${node.textContent.slice(0, 40)}”` : String(node?.textContent?.slice(0, 40)));
    Object.assign(window, { assayShifts: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] })[]) {
        if (!entry.hadRecentInput) shifts.push({ value: entry.value, what: entry.sources.map(({ node, previousRect: a, currentRect: b }) => `${nameOf(node)} from ${a.x},${a.y} ${a.width}×${a.height} to ${b.x},${b.y} ${b.width}×${b.height}`) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved since the last time this was asked. */
export async function shifts(page: Page): Promise<Shift[]> {
  return page.evaluate(() => (window as unknown as { assayShifts: Shift[] }).assayShifts.splice(0));
}
