// Printing goes through a real Chromium: the text and the marking come out, scripts and the network stay out.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../../server/find-chromium.ts';
import { printPdf } from '../../server/print-pdf.ts';

describe.skipIf(findChromium() === null)('printPdf', () => {
  test('prints the text on A4 with marking and page number on every page', async () => {
    const html = '<!doctype html><title>B</title><h1>Bottom line</h1><p style="break-before: page">Second page</p>';
    const pages = await pagesOf(await printPdf(html, 'TLP:AMBER+STRICT'));
    expect(pages).toHaveLength(2);
    // 210 × 297 mm in points, which Chromium rounds up to whole pixels.
    expect(pages[0]?.size[0]).toBeCloseTo(595.3, -0.5);
    expect(pages[0]?.size[1]).toBeCloseTo(841.9, -0.5);
    expect(pages[0]?.text).toMatch(/^Bottom line.*TLP:AMBER\+STRICT.*1 \/ 2.*TLP:AMBER\+STRICT/s);
    expect(pages[1]?.text).toMatch(/^Second page.*TLP:AMBER\+STRICT.*2 \/ 2/s);
  });

  test('runs no script, asks no address, reads no file, and takes a marking for text', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const html = `<!doctype html><p>Text</p><img src="http://127.0.0.1:${port}/picture"><link rel="stylesheet" href="http://127.0.0.1:${port}/style">
      <iframe src="file:///etc/hostname"></iframe><script>document.body.append('A script ran')</script>`;
    const [page] = await pagesOf(await printPdf(html, '<b>For A & B</b>'));
    server.close();
    expect(asked).toEqual([]);
    expect(page?.text).toContain('<b>For A & B</b>');
    expect(page?.text).not.toContain('A script ran');
  });
});

test('without a Chromium it refuses with a sentence that says what to do', async () => {
  const before = process.env.ASSAY_CHROMIUM;
  process.env.ASSAY_CHROMIUM = '/nowhere/chromium';
  try {
    await expect(printPdf('<p>Text</p>', '')).rejects.toThrow(
      'The PDF was not exported: no Chromium was found on this machine. Install Chromium or Chrome, or name one in ASSAY_CHROMIUM; or export to Word or HTML.',
    );
  } finally {
    if (before === undefined) delete process.env.ASSAY_CHROMIUM;
    else process.env.ASSAY_CHROMIUM = before;
  }
});

async function pagesOf(bytes: Uint8Array): Promise<{ text: string; size: number[] }[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, at) => {
    const page = await document.getPage(at + 1);
    const { items } = await page.getTextContent();
    return { text: items.map((item) => ('str' in item ? item.str : '')).join(''), size: page.view.slice(2) };
  });
  return Promise.all(pages);
}
