// pdf.js on whatever thread this is (Node, Electron's utility process, a worker), without canvas, page, eval or network.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { watchInflating } from './inflate-watch.ts';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
let loaded: Promise<Pdfjs> | undefined;

/** Loads pdf.js once per thread, which costs some 200 ms; its worker runs on the same thread. */
export function loadPdfjs(): Promise<Pdfjs> {
  return (loaded ??= load());
}

async function load(): Promise<Pdfjs> {
  // pdf.js makes a matrix for drawing as soon as it is loaded, and takes Electron's utility process for a browser, which has
  // the class. Text never needs it.
  if (!('DOMMatrix' in globalThis)) Object.defineProperty(globalThis, 'DOMMatrix', { value: NoDrawing, configurable: true });
  watchInflating();
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Stands where pdf.js wants something to draw with, and has nothing. */
class NoDrawing {
  create(): never {
    throw new Error('Text is read without drawing.');
  }

  destroy(): undefined {
    return undefined;
  }
}

/** Opens a document. The bytes are copied first, since pdf.js takes its buffer away from the caller. */
export function openPdf(pdfjs: Pdfjs, bytes: Uint8Array): PDFDocumentLoadingTask {
  return pdfjs.getDocument({
    data: new Uint8Array(bytes),
    BinaryDataFactory: PackageFiles,
    CanvasFactory: NoDrawing,
    FilterFactory: NoDrawing,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'standard_fonts/',
    wasmUrl: 'wasm/',
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    // Pictures of more than one pixel are skipped, never decoded.
    maxImageSize: 1,
    verbosity: 0,
  });
}

/** Hands pdf.js the character maps and font metrics of its own package, by name. */
class PackageFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = FOLDERS.get(kind);
    if (folder === undefined || !/^[\w.-]+$/.test(filename)) throw new Error(`There is no ${kind} called ${filename}.`);
    const known = fetched.get(filename) ?? (await readFile(join(packageFolder(), folder, filename)));
    fetched.delete(filename);
    fetched.set(filename, known);
    const [oldest] = fetched.keys();
    if (fetched.size > mostFetched && oldest !== undefined) fetched.delete(oldest);
    return new Uint8Array(known); // a copy: pdf.js gives it away
  }
}

/** The files that were asked for last, for the next document: nearly all need the same two or three, of 150 KB at most. */
const fetched = new Map<string, Uint8Array>();
const mostFetched = 12;

const FOLDERS = new Map([
  ['cMapUrl', 'cmaps'],
  ['standardFontDataUrl', 'standard_fonts'],
  ['wasmUrl', 'wasm'],
]);

let folderOfPackage: string | undefined;

function packageFolder(): string {
  return (folderOfPackage ??= dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')));
}
