// Opens a PDF, reads its pages within bounds of bytes, pages and time, and lets go of everything again.
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { MissingPages } from '../../../contract/missing-pages.ts';
import { Refusal } from '../../../contract/refusals.ts';
import type { ImportFile } from '../imported-article.ts';
import { propertiesOf, type Properties } from './describe-pdf.ts';
import { FileObjects } from './file-objects.ts';
import { loadPdfjs, openPdf } from './load-pdfjs.ts';
import { hasLostContents } from './lost-contents.ts';
import { mendedCopy } from './mended-copy.ts';
import { readPages, type Page, type PageReading } from './pages.ts';
import { refusalOf, refuseDamaged, refusePdf, SPLIT } from './pdf-refusals.ts';
import { ReadingClock, type Bounds } from './reading-clock.ts';
import { withoutStrays } from './stray-rejections.ts';

export const MOST_BYTES = 256 * 1024 * 1024;
export const MOST_PAGES = 5000;

/** Of a damaged document whose pages can be read all the same. */
const NOTHING_STATED: Properties = { title: null, author: null, language: null };

export interface ReadDocument {
  pages: Page[];
  properties: Properties;
  /** The numbers of the pages that are damaged, among `of` in all. */
  missing: MissingPages | null;
}

export async function readDocument(file: ImportFile, bounds: Bounds): Promise<ReadDocument> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw refuseDamaged(name, 'it is empty');
  if (bytes.length > MOST_BYTES) throw refusePdf(name, `it has more than ${MOST_BYTES / 1024 / 1024} MiB`, SPLIT);
  const clock = new ReadingClock(name, bounds);
  const pdfjs = await loadPdfjs();
  return withoutStrays(async () => {
    const tasks: PDFDocumentLoadingTask[] = [];
    const open = (content: Uint8Array): Promise<PDFDocumentProxy> => {
      const task = openPdf(pdfjs, content);
      tasks.push(task);
      return task.promise;
    };
    try {
      return await clock.within(readAll(file, open, pdfjs.OPS, clock));
    } catch (error) {
      throw error instanceof Refusal ? error : refusalOf(error, name);
    } finally {
      clock.stop();
      await Promise.all(tasks.map(released));
    }
  });
}

type Open = (bytes: Uint8Array) => Promise<PDFDocumentProxy>;

async function readAll(file: ImportFile, open: Open, ops: PageReading['ops'], clock: ReadingClock): Promise<ReadDocument> {
  const document = await open(file.bytes);
  assertPages(file.name, document);
  const properties = (await unlessDamaged(propertiesOf(document))) ?? NOTHING_STATED;
  let objects: FileObjects | undefined;
  const look = (): FileObjects => (objects ??= new FileObjects(file.bytes));
  const isLost = (object: number | null): boolean => object === null || hasLostContents(look(), object);
  const reading: PageReading = { ops, language: properties.language, check: () => clock.check(), isLost };
  const first = await readPages(document, numbersOf(document), reading);
  if (first.damaged.length === 0) return { pages: first.pages, properties, missing: null };
  const mended = mendedCopy(look());
  const copy = await unlessDamaged(open(mended.bytes));
  // Where pdf.js cannot reach the last page, it counts only those that it can, and the broken one.
  if (!copy || copy.numPages < document.numPages) return { pages: first.pages, properties, missing: { pages: first.damaged, of: document.numPages } };
  assertPages(file.name, copy);
  const wanted = numbersOf(copy).filter((number) => number > document.numPages || first.damaged.includes(number));
  const again = await readPages(copy, wanted, { ...reading, isLost: (object) => isLost(object) || mended.blanks.has(object ?? 0) });
  const pages = [...first.pages, ...again.pages].sort((one, other) => one.number - other.number);
  return { pages, properties, missing: again.damaged.length === 0 ? null : { pages: again.damaged, of: copy.numPages } };
}

/** Null where pdf.js fails: what else can be read of the file is read all the same. */
async function unlessDamaged<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function assertPages(name: string, { numPages }: PDFDocumentProxy): void {
  if (numPages === 0) throw refuseDamaged(name, 'it has no pages');
  if (numPages <= MOST_PAGES) return;
  throw refusePdf(name, `it has ${numPages.toLocaleString('en-GB')} pages, and at most ${MOST_PAGES.toLocaleString('en-GB')} are read`, SPLIT);
}

function numbersOf({ numPages }: PDFDocumentProxy): number[] {
  return Array.from({ length: numPages }, (_, at) => at + 1);
}

/** Waits until pdf.js has let go, but not for a reader that is stuck. */
async function released(task: PDFDocumentLoadingTask): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 1000);
  });
  await Promise.race([task.destroy().catch((error: unknown) => void error), patience]);
  clearTimeout(timer);
}
