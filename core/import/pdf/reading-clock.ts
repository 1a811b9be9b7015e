// How long reading a PDF may take, and how it is stopped before: a refusal for whoever waits.
import { refuse, type Refusal } from '../../../contract/refusals.ts';
import { refusePdf, SPLIT } from './pdf-refusals.ts';

export interface Bounds {
  /** Stops the reading before its next page, with the refusal CANCELLED. */
  signal?: AbortSignal;
  /** Checked before each page and while waiting for one; a step that never gives way can only be ended with its thread. */
  mostMilliseconds?: number;
}

/** Less than the pool allows a file, so that the refusal names the reason and the thread is kept. */
const MOST_MILLISECONDS = 50_000;

export class ReadingClock {
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
