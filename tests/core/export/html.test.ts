// The HTML export, parsed by a browser: self-contained, linked both ways, inert whatever the texts hold.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHtml } from '../../../core/export/html.ts';
import { findChromium } from '../../../server/find-chromium.ts';
import { startChromium } from '../../../server/quiet-chromium.ts';
import { fullBriefing, hostileBriefing, tricks } from './hostile-briefing.ts';
import { pagesOf } from './pdf-text.ts';

const program = findChromium();

function html(model = fullBriefing()): string {
  return new TextDecoder().decode(writeHtml(model));
}

describe('writeHtml', () => {
  it('gives the same bytes for the same briefing', () => {
    expect(html()).toBe(html());
  });

  it('names no address that a browser would fetch', () => {
    expect(html()).not.toMatch(/(?:src|href|action|srcset|poster|data)\s*=\s*["'](?!#)/i);
    expect(html()).not.toMatch(/url\(|@import|<script|<link|<base|<iframe/i);
  });

  it('carries every sentence, quote and citation', () => {
    const model = fullBriefing();
    const text = html();
    for (const { quote } of model.references) expect(text).toContain(quote);
    for (const { sha256 } of model.sources) expect(text).toContain(sha256);
    expect(text).toContain('Likelihood: very likely (80–95 %).</p><p class="scale">Confidence: moderate. Rests on');
  });

  it('sets a quote in its own direction and language', () => {
    expect(html()).toMatch(/<blockquote lang="ar" dir="rtl">“قال أحد السكان/);
  });
});

describe.skipIf(program === null)('writeHtml in Chromium (skipped where no Chromium is found)', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startChromium(program ?? '');
  });

  afterAll(async () => {
    await browser.close();
  });

  async function opened(text: string): Promise<{ page: Page; requests: string[] }> {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent(text, { waitUntil: 'load' });
    return { page, requests };
  }

  it('leads from every number to its quote and back', async () => {
    const { page } = await opened(html());
    const links = await page.locator('a').evaluateAll((all) =>
      all.map((link) => ({ href: link.getAttribute('href') ?? '', found: document.querySelectorAll(`[id="${(link.getAttribute('href') ?? '').slice(1)}"]`).length })),
    );
    expect(links.filter(({ href, found }) => !href.startsWith('#') || found !== 1)).toEqual([]);
    const numbers = links.filter(({ href }) => href.startsWith('#ref-')).length;
    const back = links.filter(({ href }) => href.startsWith('#use-')).length;
    expect(numbers).toBeGreaterThan(20);
    expect(back).toBe(numbers);
    await page.close();
  });

  it('lets nothing in the texts become an element, a style, a script or a request', async () => {
    const clean = await opened(html());
    const hostile = await opened(html(hostileBriefing()));
    const elements = (page: Page) =>
      page.locator('*').evaluateAll((all) => [...new Set(all.map((element) => element.localName))].filter((name) => name !== 'bdi').sort());
    expect(await elements(hostile.page)).toEqual(await elements(clean.page));
    const attributes = await hostile.page
      .locator('*')
      .evaluateAll((all) => [...new Set(all.flatMap((element) => element.getAttributeNames()))].filter((name) => /^on|src|style/.test(name)));
    expect(attributes).toEqual([]);
    expect(hostile.requests).toEqual([]);
    expect(await hostile.page.locator('h1').textContent()).toContain(tricks.slice(0, 80));
    expect(await hostile.page.locator('blockquote').first().textContent()).toContain('# second\n> third');
    await Promise.all([clean.page.close(), hostile.page.close()]);
  });

  it('repeats the marking on every page when a browser prints it', async () => {
    const { page } = await opened(html());
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = await pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(2);
    for (const text of pages) expect(text.match(/TLP:AMBER\+STRICT/g)?.length).toBeGreaterThanOrEqual(2);
    await page.close();
  });
});
