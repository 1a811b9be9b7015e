// Prints a document to PDF in a window that nobody sees: no scripts, no network, a session of its own that is thrown away.
import { randomUUID } from 'node:crypto';
import { session } from 'electron';
import { printedPage } from '../contract/printed-page.ts';
import { lockSession } from './security.ts';
import { createPrintWindow } from './window.ts';

const DOCUMENT = 'app://document/';
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const MILLIMETRES_PER_INCH = 25.4;

/** The document on A4 as PDF bytes, each page with its number and the marking. Rejects with Chromium's own error. */
export async function printPdf(html: string, marking: string): Promise<Uint8Array> {
  const partition = `print-${randomUUID()}`;
  const printing = session.fromPartition(partition);
  lockSession(printing);
  printing.protocol.handle('app', ({ url }) =>
    url === DOCUMENT
      ? new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY } })
      : new Response(null, { status: 404 }),
  );
  const window = createPrintWindow(partition);
  try {
    await window.loadURL(DOCUMENT);
    return await window.webContents.printToPDF(printOptions(marking));
  } finally {
    window.destroy();
    printing.protocol.unhandle('app');
  }
}

function printOptions(marking: string): Electron.PrintToPDFOptions {
  const { format, margins, header, footer } = printedPage(marking);
  return {
    pageSize: format,
    margins: {
      top: margins.top / MILLIMETRES_PER_INCH,
      bottom: margins.bottom / MILLIMETRES_PER_INCH,
      left: margins.left / MILLIMETRES_PER_INCH,
      right: margins.right / MILLIMETRES_PER_INCH,
    },
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: header,
    footerTemplate: footer,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}
