// Imports files: read in worker threads, written in order, a few articles a transaction; all of one call are one step.
import type { ImportEvent, ImportOutcome } from '../../contract/articles.ts';
import { refuse } from '../../contract/refusals.ts';
import type { ColumnChoice } from '../../contract/tables.ts';
import { toilOf } from '../import/read-article.ts';
import type { Reading } from '../import/reading.ts';
import type { ReadingPool } from '../import/reading-pool.ts';
import type { Session } from '../session.ts';
import { refusedOutcome } from './article-row.ts';
import { FileQueue, filesToRead, type Batch } from './file-queue.ts';
import { beginStep } from './import-step.ts';
import { ArticleKeeper, type ReadFile } from './keep-article.ts';

export interface ImportTools {
  pool: ReadingPool;
  /** Where a fault of ours goes; gives the incident number. */
  logFault(stack: string): string;
}

export interface ImportRequest {
  files: readonly File[];
  /** What the analyst said of the columns of tables, by file name. */
  columns?: Readonly<Record<string, ColumnChoice>> | undefined;
  /** Names of files whose original is kept, without a text, where they cannot be read. */
  keepUnread?: readonly string[] | undefined;
  /** Requests with the same id, one after the other, are one step of history. */
  step?: string | undefined;
}

/**
 * One event a file, as each is whole in the project. Stopping to listen, or the signal, cancels: what was imported until then
 * stays, as one step that can be undone; running it again goes on, since the same bytes are skipped.
 */
export async function* importArticles(
  session: Session, { files, columns, keepUnread, step: asked }: ImportRequest, tools: ImportTools, signal?: AbortSignal,
): AsyncGenerator<ImportEvent> {
  const queue = new FileQueue(session, tools.pool.limits.threads, files, columns, keepUnread);
  const step = beginStep(session, asked);
  const keeper = new ArticleKeeper(session, step);
  const stop = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  let done = 0;
  try {
    for await (const batches of readAhead(queue, tools, stopped)) {
      for (const outcome of settle(batches, queue, keeper, tools)) yield { done: ++done, total: queue.total, outcome };
    }
  } catch (error) {
    if (!stopped.aborted) throw error;
  } finally {
    stop.abort();
    step.end();
  }
}

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

/** Articles, and milliseconds, after which what was read is written. A thousand take a fifth of a second. */
const mostTogether = 1024;
const longestWait = 300;

/**
 * Keeps every thread busy and hands batches over in the order of the files, some together to be one transaction: a commit
 * writes every page that was touched, and those of the indexes are the same for 100 articles as for 1,000.
 */
async function* readAhead(queue: FileQueue, { pool }: ImportTools, signal: AbortSignal): AsyncGenerator<Batch[]> {
  const underWay: UnderWay[] = [];
  let whole: Batch[] = [];
  let since = -Infinity; // the first batch is shown at once
  const wait = new Waiting();
  for (;;) {
    while (mayReadOn(underWay, pool.limits.threads, wait.isLong) && !signal.aborted) {
      const batch = await queue.next();
      if (!batch) break;
      underWay.push(startReading(batch, pool, signal));
    }
    const [first] = underWay;
    const patience = since + longestWait - performance.now();
    const goesOn = first && !signal.aborted && !isEnough(whole);
    if (whole.length > 0 && !(goesOn && (first.read || (patience > 0 && (await isReadWithin(first, patience)))))) {
      yield whole;
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

function isEnough(whole: readonly Batch[]): boolean {
  const places = whole.flatMap((batch) => batch.places);
  const bytes = places.reduce((sum, place) => sum + ('file' in place ? place.file.bytes.length : 0), 0);
  return places.length >= mostTogether || bytes >= mostBytesAhead;
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

function startReading(batch: Batch, pool: ReadingPool, signal: AbortSignal): UnderWay {
  const files = filesToRead(batch);
  const reading = files.length === 0 ? Promise.resolve([]) : pool.read(files, signal);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const settled = reading.then((readings) => ({ ...batch, readings }), (error: unknown): Failure => ({ error }));
  const light = files.every(({ name, bytes: { length } }) => toilOf(name, length) === length);
  const one: UnderWay = { batch: settled, bytes, light, read: false };
  void settled.then(() => void (one.read = true));
  return one;
}

/** Writes the articles of these batches in one transaction and gives all their outcomes in the order of the files. */
function settle(batches: readonly Batch[], queue: FileQueue, keeper: ArticleKeeper, tools: ImportTools): ImportOutcome[] {
  const settled = batches.flatMap((batch) => settleOne(batch, queue, tools));
  for (const batch of batches) queue.settled(batch);
  const kept = keeper.keep(settled.filter((one) => 'reading' in one));
  return settled.flatMap((one) => ('reading' in one ? (kept.shift() ?? []) : one));
}

/** What is to be written of a batch, and the outcomes that are known without; files in containers go back to the queue. */
function settleOne({ places, readings }: Batch, queue: FileQueue, tools: ImportTools): (ImportOutcome | ReadFile)[] {
  const unused = [...readings];
  return places.flatMap((place): (ImportOutcome | ReadFile)[] => {
    if ('outcome' in place) return [place.outcome];
    const reading = unused.shift();
    const { file } = place;
    if (!reading) throw new Error(`${file.path} was read without an answer`);
    if (reading.kind !== 'content') return [refusedOutcome(file.path, sentenceFor(file.path, reading, tools))];
    const own: ReadFile[] = reading.read ? [{ file, reading: reading.read }] : [];
    const problems = reading.contained?.problems.map(({ path, reason }) => refusedOutcome(path, reason)) ?? [];
    if (reading.contained) queue.addContained(file, reading.contained.files, own.length + problems.length);
    return [...own, ...problems];
  });
}

function sentenceFor(file: string, reading: Extract<Reading, { kind: 'refused' | 'fault' }>, tools: ImportTools): string {
  if (reading.kind === 'refused') return refuse('IMPORT_UNREADABLE', reading.data).message;
  const incident = tools.logFault(reading.stack);
  const reason = `a fault in Assay kept it from being read (incident ${incident} in the log)`;
  return refuse('IMPORT_UNREADABLE', { file, reason, remedy: 'Save it in another format, or import its text by copy and paste.' }).message;
}
