// Keeps the reading threads busy ahead of the writer, and hands over what they read in the order of the files.
import type { Sql } from '../../db/sql.ts';
import { isLight } from '../import/read-article.ts';
import { lengthOf } from '../import/reading.ts';
import type { ReadingPool } from '../import/reading-pool.ts';
import { filesToRead, type Batch, type FileQueue } from './file-queue.ts';
import { readUnlessKnown } from './read-unless-known.ts';

/** Kept as a value until its turn comes: an earlier batch may end everything, and nobody would await a rejection. */
interface Failure {
  error: unknown;
}

interface UnderWay {
  batch: Promise<Batch | Failure>;
  bytes: number;
  /** Only files that are read as quickly as they are written. */
  light: boolean;
  read: boolean;
}

/**
 * So many batches a thread, and bytes of files in all, are read ahead of the writer; of large files one a thread and one to follow.
 * Where the writer is behind, one thread is quick enough: a second would only take the writer's core, and 80 MB. So light files
 * get another thread only once the writer waited for them for long (`Waiting`).
 */
const mostAhead = 2;
const mostBytesAhead = 8 * 1024 * 1024;

/** From so many articles on what was read is written; from so many on it waits for nothing more: they take a fifth of a second. */
const mostTogether = 1024;
const worthWriting = 256;
/** Milliseconds for which fewer wait for more. */
const longestWait = 300;

/**
 * Keeps every thread busy and hands batches over in the order of the files, some together to be one transaction: a commit
 * writes every page that was touched, and those of the indexes are the same for 100 articles as for 1,000.
 */
export async function* readAhead(sql: Sql, queue: FileQueue, pool: ReadingPool, signal: AbortSignal): AsyncGenerator<Batch[]> {
  const underWay: UnderWay[] = [];
  let whole: Batch[] = [];
  let since = -Infinity; // the first batch is shown at once
  const wait = new Waiting();
  for (;;) {
    while (mayReadOn(underWay, pool.limits.threads, wait.isLong) && !signal.aborted) {
      const batch = await queue.next();
      if (!batch) break;
      underWay.push(startReading(sql, batch, pool, signal));
    }
    const [first] = underWay;
    const patience = isEnough(whole, worthWriting) ? 0 : since + longestWait - performance.now();
    const goesOn = first && !signal.aborted && !isEnough(whole, mostTogether);
    if (whole.length > 0 && !(goesOn && (first.read || (patience > 0 && (await isReadWithin(first, patience)))))) {
      yield whole;
      for (const { readings } of whole) pool.done(readings);
      whole = [];
      since = performance.now();
      wait.begin();
      await messagesOfThreads();
      continue; // what it held may be more to read
    }
    if (!first || signal.aborted) return;
    const outcome = await wait.for(first.batch);
    underWay.shift();
    if ('error' in outcome) {
      if (whole.length > 0) yield whole;
      throw outcome.error;
    }
    whole.push(outcome);
  }
}

/** How long the writer waited for what is read, from its first batch on. */
class Waiting {
  #began = Infinity;
  #milliseconds = 0;

  begin(): void {
    this.#began = Math.min(this.#began, performance.now());
  }

  async for<Result>(work: Promise<Result>): Promise<Result> {
    const from = performance.now();
    const result = await work;
    if (from > this.#began) this.#milliseconds += performance.now() - from;
    return result;
  }

  /** Two fifths of the time, apart from what the first batches take while everything is new. */
  get isLong(): boolean {
    return this.#milliseconds > 500 + 0.4 * Math.max(0, performance.now() - this.#began);
  }
}

/** What came while the writer held this thread: one turn of the event loop may have begun before, so two. */
async function messagesOfThreads(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => void setImmediate(resolve));
}

function isEnough(whole: readonly Batch[], articles: number): boolean {
  const places = whole.flatMap((batch) => batch.places);
  const bytes = places.reduce((sum, place) => sum + ('file' in place ? lengthOf(place.file.bytes) : 0), 0);
  return places.length >= articles || bytes >= mostBytesAhead;
}

function isReadWithin({ batch }: UnderWay, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds);
    void batch.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

function mayReadOn(underWay: readonly UnderWay[], threads: number, isHungry: boolean): boolean {
  const oneIsEnough = underWay[0]?.read || (!isHungry && underWay.every(({ light }) => light));
  if (oneIsEnough) return underWay.every(({ read }) => read);
  if (underWay.length <= threads) return true;
  return underWay.length < mostAhead * threads && underWay.reduce((sum, { bytes }) => sum + bytes, 0) < mostBytesAhead;
}

function startReading(sql: Sql, batch: Batch, pool: ReadingPool, signal: AbortSignal): UnderWay {
  const files = filesToRead(batch);
  const reading = files.length === 0 ? Promise.resolve([]) : readUnlessKnown(sql, files, pool, signal);
  const bytes = files.reduce((sum, file) => sum + lengthOf(file.bytes), 0);
  const settled = reading.then((readings) => ({ ...batch, readings }), (error: unknown): Failure => ({ error }));
  const light = files.every(({ name, bytes: own }) => isLight(name, lengthOf(own)));
  const one: UnderWay = { batch: settled, bytes, light, read: false };
  void settled.then(() => void (one.read = true));
  return one;
}

