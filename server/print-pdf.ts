// Prints an HTML document to PDF with a Chromium of this machine: no scripts, no network, nothing but the text given.
import type { Browser } from 'playwright-core';
import { printedPage } from '../contract/printed-page.ts';
import { refuse } from '../contract/refusals.ts';
import { findChromium } from './find-chromium.ts';
import { startChromium } from './quiet-chromium.ts';

/**
 * The document on A4, each page with its number and the marking above and below. Starts Chromium anew each time
 * (about a second), so that none stays behind. Refused with EXPORT_FAILED where there is none or it does not start.
 */
export async function printPdf(html: string, marking: string): Promise<Uint8Array> {
  const browser = await chromiumToPrint();
  try {
    return await printIn(browser, html, marking);
  } finally {
    await browser.close();
  }
}

async function chromiumToPrint(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw refuse('EXPORT_FAILED', {
      what: 'The PDF',
      reason: 'no Chromium was found on this machine',
      remedy: 'Install Chromium or Chrome, or name one in ASSAY_CHROMIUM; or export to Word or HTML.',
    });
  }
  try {
    return await startChromium(executablePath);
  } catch (error) {
    const [reason = 'unknown'] = String(error instanceof Error ? error.message : error).split('\n');
    throw refuse('EXPORT_FAILED', {
      what: 'The PDF',
      reason: `${executablePath} did not start (${reason})`,
      remedy: 'Name another Chromium in ASSAY_CHROMIUM, or export to Word or HTML.',
    });
  }
}

async function printIn(browser: Browser, html: string, marking: string): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  // data: never comes by here; everything that does would leave this machine or read its files.
  await context.route('**/*', (route) => route.abort());
  const page = await context.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  const { format, margins, header, footer } = printedPage(marking);
  return page.pdf({
    format,
    margin: {
      top: `${margins.top}mm`,
      bottom: `${margins.bottom}mm`,
      left: `${margins.left}mm`,
      right: `${margins.right}mm`,
    },
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: header,
    footerTemplate: footer,
    tagged: true,
    outline: true,
  });
}
