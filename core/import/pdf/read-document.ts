// Opens a PDF, reads its pages within bounds of bytes, pages and time, and lets go of everything again.
import type { PDFDocumentLoadingTask } from 'pdfjs-dist/types/src/display/api.js';
import { Refusal, refuse } from '../../../contract/refusals.ts';
import type { ImportFile } from '../imported-article.ts';
import { propertiesOf, type Properties } from './describe-pdf.ts';
import { loadPdfjs, openPdf } from './load-pdfjs.ts';
import { readPages, type Page } from './pages.ts';
import { refusalOf, refuseDamaged, refusePdf } from './pdf-refusals.ts';
import { withoutStrays } from './stray-rejections.ts';

export interface Bounds {
  /** Stops the reading before its next page, with the refusal CANCELLED. */
  signal?: AbortSignal;
  /** Checked before each page and while waiting for one; a step that never gives way can only be ended with its thread. */
  mostMilliseconds?: number;
}

export const MOST_BYTES = 256 * 1024 * 1024;
export const MOST_PAGES = 5000;
/** Less than the pool allows a file, so that the refusal names the reason and the thread is kept. */
const MOST_MILLISECONDS = 50_000;
const SPLIT = 'Split it into its articles and import those.';

export async function readDocument(file: ImportFile, bounds: Bounds): Promise<{ pages: Page[]; properties: Properties }> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw refuseDamaged(name, 'it is empty');
  if (bytes.length > MOST_BYTES) throw refusePdf(name, `it has more than ${MOST_BYTES / 1024 / 1024} MiB`, SPLIT);
  const clock = new Clock(name, bounds);
  const pdfjs = await loadPdfjs();
  return withoutStrays(async () => {
    const task = openPdf(pdfjs, bytes);
    try {
      return await clock.within(readAll(task, name, pdfjs.OPS, clock));
    } catch (error) {
      throw error instanceof Refusal ? error : refusalOf(error, name);
    } finally {
      clock.stop();
      await released(task);
    }
  });
}

async function readAll(task: PDFDocumentLoadingTask, name: string, ops: Parameters<typeof readPages>[1], clock: Clock) {
  const document = await task.promise;
  const { numPages } = document;
  if (numPages === 0) throw refuseDamaged(name, 'it has no pages');
  if (numPages > MOST_PAGES) {
    throw refusePdf(name, `it has ${numPages.toLocaleString('en-GB')} pages, and at most ${MOST_PAGES.toLocaleString('en-GB')} are read`, SPLIT);
  }
  let at = 1;
  try {
    const properties = await propertiesOf(document);
    const pages = await readPages(document, ops, properties.language, (page) => {
      at = page;
      clock.check();
    });
    return { pages, properties };
  } catch (error) {
    // A text with a page missing would pass for the whole one.
    throw error instanceof Refusal ? error : refuseDamaged(name, `page ${at} of ${numPages} cannot be read`);
  }
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

class Clock {
  readonly #file: string;
  readonly #signal: AbortSignal | undefined;
  readonly #until: number;
  readonly #timer: NodeJS.Timeout;
  readonly #overdue: Promise<never>;
  #reject: (refusal: Refusal) => void = () => undefined;
  readonly #onAbort = (): void => this.#reject(this.#cancelled());

  constructor(file: string, { signal, mostMilliseconds = MOST_MILLISECONDS }: Bounds) {
    this.#file = file;
    this.#signal = signal;
    this.#until = performance.now() + mostMilliseconds;
    this.#overdue = new Promise<never>((_, reject) => {
      this.#reject = reject;
    });
    this.#timer = setTimeout(() => this.#reject(this.#late()), mostMilliseconds);
    signal?.addEventListener('abort', this.#onAbort, { once: true });
    // Whoever waits hears of it; nobody may be waiting yet.
    this.#overdue.catch((error: unknown) => void error);
  }

  check(): void {
    if (this.#signal?.aborted) throw this.#cancelled();
    if (performance.now() > this.#until) throw this.#late();
  }

  within<T>(work: Promise<T>): Promise<T> {
    work.catch((error: unknown) => void error);
    return Promise.race([work, this.#overdue]);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#onAbort);
  }

  #late(): Refusal {
    return refusePdf(this.#file, 'reading it takes too long', SPLIT);
  }

  #cancelled(): Refusal {
    return refuse('CANCELLED', { what: `Importing ${this.#file}` });
  }
}
