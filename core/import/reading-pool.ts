// The worker threads that read files: a limit of time and memory for each file, and a new worker for one that was lost.
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Tinypool } from 'tinypool';
import { ownBytes } from './contained.ts';
import type { ImportFile } from './imported-article.ts';
import type { FileToRead, Reading, ReadingDone, ReadingTask, TableReading } from './reading.ts';

export interface PoolLimits {
  /** How many threads read at the same time. */
  threads: number;
  /** How long one file may take. */
  milliseconds: number;
  /** How much memory a thread may take. */
  mebibytes: number;
}

/** On two cores two, since the writer is idle half of the time; on more, one core is left for it and for questions. */
export const usualLimits: PoolLimits = {
  threads: Math.min(4, Math.max(availableParallelism() - 1, Math.min(2, availableParallelism()))),
  milliseconds: 60_000,
  mebibytes: 1024,
};

// The shell's bundle has JavaScript beside it, Node runs the source.
const readingThread = new URL(import.meta.url.endsWith('.ts') ? './import-worker.ts' : './import-worker.js', import.meta.url);

export class ReadingPool {
  readonly limits: PoolLimits;
  readonly #module: string;
  /** Pools of one thread each: no thread is started that nobody needs, and each is replaced by itself. */
  readonly #threads: Tinypool[] = [];
  /** The one that read last is the last. */
  readonly #idle: Tinypool[] = [];
  readonly #waiting: ((thread: Tinypool) => void)[] = [];
  /** In which buffers the bytes of a list of readings lie, and buffers that are free again. */
  readonly #crates = new WeakMap<readonly Reading[], ArrayBuffer[]>();
  #spare: ArrayBuffer[] = [];

  /** `thread` is the module that reads: a test of the limits brings one that never ends. */
  constructor(limits: PoolLimits = usualLimits, thread = readingThread) {
    this.limits = limits;
    this.#module = thread.href;
  }

  /**
   * Reads a batch in one thread. Where the batch takes too long or kills its thread, each file is tried by itself, so that
   * only the guilty one is refused. Those of `known` are not read. Rejects with the signal's reason when that ends first.
   */
  async read(files: readonly FileToRead[], signal?: AbortSignal, known?: SharedArrayBuffer): Promise<Reading[]> {
    const outcome = await this.#attempt((thread, limit) => this.#run(thread, { files, known }, limit), signal);
    if (!('reason' in outcome)) {
      this.#crates.set(outcome.readings, outcome.crates);
      return outcome.readings;
    }
    signal?.throwIfAborted();
    if (files.length === 1 && files[0]) return [{ kind: 'refused', data: { file: files[0].name, ...outcome } }];
    const alone: Reading[] = [];
    for (const file of files) alone.push(...(await this.read([ownFile(file)], signal, known)));
    return alone;
  }

  /** Nobody looks at the bytes of these readings any more: what held them is filled again. */
  done(readings: readonly Reading[]): void {
    this.#spare.push(...(this.#crates.get(readings) ?? []));
    this.#crates.delete(readings);
  }

  /** Looks at the columns of a table, as any file is read: in a thread, within its limits. */
  async recognise(file: ImportFile, signal?: AbortSignal): Promise<TableReading> {
    const outcome = await this.#attempt((thread, limit) => thread.run(file, { name: 'recogniseTable', signal: limit }) as Promise<TableReading>, signal);
    return 'reason' in outcome ? { kind: 'refused', data: { file: file.name, ...outcome } } : outcome;
  }

  /** Ends all threads; nothing can be read afterwards. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.destroy()));
  }

  /** A thread that has nothing to do, a new one while there may be more, or the next that is given back. */
  async #take(): Promise<Tinypool> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#threads.length === this.limits.threads) return new Promise((resolve) => void this.#waiting.push(resolve));
    // The flag with which npm starts Node is for its first thread alone; left as it is, it would be the measure of this one, too.
    setFlagsFromString('--max-semi-space-size=0');
    const thread = new Tinypool({
      filename: this.#module,
      minThreads: 1,
      maxThreads: 1,
      // Young memory is bounded too: using memory for the first time costs more than collecting in what is there, and a third of
      // this, as texts alone would like it, makes the collecting of PDFs' pages cost twice as much.
      resourceLimits: { maxOldGenerationSizeMb: this.limits.mebibytes, maxYoungGenerationSizeMb: 48 },
    });
    this.#threads.push(thread);
    return thread;
  }

  #giveBack(thread: Tinypool): void {
    const next = this.#waiting.shift();
    if (next) next(thread);
    else this.#idle.push(thread);
  }

  #run(thread: Tinypool, task: ReadingTask, limit: AbortSignal): Promise<ReadingDone> {
    const spare = this.#spare;
    this.#spare = [];
    return thread.run({ ...task, spare }, { signal: limit, transferList: spare }) as Promise<ReadingDone>;
  }

  async #attempt<Outcome extends object>(work: Work<Outcome>, signal?: AbortSignal): Promise<Outcome | Failure> {
    for (;;) {
      const thread = await this.#take();
      const outcome = await this.#readIn(thread, work, signal).finally(() => this.#giveBack(thread));
      if (outcome !== 'dismissed') return outcome;
    }
  }

  async #readIn<Outcome>(thread: Tinypool, work: Work<Outcome>, signal?: AbortSignal): Promise<Outcome | Failure | 'dismissed'> {
    const limit = AbortSignal.timeout(this.limits.milliseconds);
    try {
      signal?.throwIfAborted();
      return await work(thread, signal ? AbortSignal.any([signal, limit]) : limit);
    } catch (error) {
      if (limit.aborted) {
        const seconds = Math.round(this.limits.milliseconds / 1000);
        return { reason: `reading it took longer than ${seconds} seconds`, remedy: 'Save it in another format, or import its text by copy and paste.' };
      }
      if (signal?.aborted) throw error;
      if (isDismissed(error)) return 'dismissed';
      return { reason: `reading it needs too much memory or broke the reader (${messageOf(error)})`, remedy: 'Split it, save it in another format, or import its text by copy and paste.' };
    }
  }
}

function ownFile(file: FileToRead): FileToRead {
  return file.bytes instanceof Uint8Array ? { ...file, bytes: ownBytes(file.bytes) } : file;
}

/** What a thread is to do, until the signal ends it. */
type Work<Outcome> = (thread: Tinypool, limit: AbortSignal) => Promise<Outcome>;

/** Why a file could not be read, and what to do. */
interface Failure {
  reason: string;
  remedy: string;
}

/** The thread was ended for another file's sake (its time was up, its import was cancelled) when this one reached it. */
function isDismissed(error: unknown): boolean {
  return messageOf(error) === 'Terminating worker thread';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

let shared: ReadingPool | undefined;

/** The pool of this process. No thread runs before the first import; idle ones keep no process alive. */
export function processPool(): ReadingPool {
  shared ??= new ReadingPool();
  return shared;
}
