// pdf.js in the page: its thread, fonts and character maps from our own files; nothing of a document can run or load.
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';

export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const [workerAddress = ''] = Object.values(
  import.meta.glob<string>('../../../node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs', { query: '?url', import: 'default', eager: true }),
);

const files: Record<string, string> = {
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{ttf,pfb}', { query: '?url', import: 'default', eager: true }),
};
const addresses = new Map(Object.entries(files).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]));

/** Hands pdf.js the character maps and fonts of its own package by name. */
class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const address = addresses.get(filename);
    if (address === undefined) throw new Error(`There is no ${kind} called ${filename}.`);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${filename} cannot be read (${answer.status}).`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

export interface OpenPdf {
  pdfjs: Pdfjs;
  task: PDFDocumentLoadingTask;
  /** Ends the document and its thread. */
  close(): void;
}

/**
 * Opens a document, taking the bytes. Loads pdf.js on first use (some 0.5 MB). No WebAssembly: the page's policy forbids it, and only
 * pictures in JPEG 2000 or JBIG2 stay blank for it.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const thread = new Worker(workerAddress, { type: 'module' });
  const worker = pdfjs.PDFWorker.create({ port: thread });
  const task = pdfjs.getDocument({
    data: bytes,
    worker,
    BinaryDataFactory: OwnFiles,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'standard_fonts/',
    useWorkerFetch: false,
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  return {
    pdfjs,
    task,
    close: () => {
      void task.destroy().finally(() => {
        worker.destroy();
        thread.terminate();
      });
    },
  };
}
