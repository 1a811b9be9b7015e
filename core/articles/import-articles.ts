// Imports files: read in worker threads, written in order, a few articles a transaction; all of one call are one step.
import type { ImportEvent, ImportOutcome } from '../../contract/articles.ts';
import type { PackedFiles } from '../../contract/packed-files.ts';
import { refuse } from '../../contract/refusals.ts';
import { refusedOutcome } from '../../contract/refused-outcome.ts';
import type { ColumnChoice } from '../../contract/tables.ts';
import { findByOriginal } from '../../db/articles.ts';
import type { Sql } from '../../db/sql.ts';
import type { Reading } from '../import/reading.ts';
import type { ReadingPool } from '../import/reading-pool.ts';
import type { Session } from '../session.ts';
import { FileQueue, type Batch } from './file-queue.ts';
import { takeTurn } from './import-step.ts';
import { ArticleKeeper, duplicateOutcome, type ReadFile } from './keep-article.ts';
import { readAhead } from './read-ahead.ts';
import { unpackFiles } from './unpack-files.ts';

export interface ImportTools {
  pool: ReadingPool;
  /** Where a fault of ours goes; gives the incident number. */
  logFault(stack: string): string;
}

export interface ImportRequest {
  files: readonly File[] | PackedFiles;
  /** What the analyst said of the columns of tables, by file name. */
  columns?: Readonly<Record<string, ColumnChoice>> | undefined;
  /** Names of files whose original is kept, without a text, where they cannot be read. */
  keepUnread?: readonly string[] | undefined;
  /** Requests with the same id are one step of history; each waits for those before it. */
  step?: string | undefined;
}

/**
 * One event a transaction, once it is whole in the project. Stopping to listen, or the signal, cancels: what was imported until
 * then stays, as one step that can be undone; running it again goes on, since the same bytes are skipped.
 */
export async function* importArticles(
  session: Session, { files, columns, keepUnread, step: asked }: ImportRequest, tools: ImportTools, signal?: AbortSignal,
): AsyncGenerator<ImportEvent> {
  const queue = new FileQueue(tools.pool.limits.threads, 'parts' in files ? unpackFiles(files) : files, columns, keepUnread);
  const { step, end } = await takeTurn(session, asked);
  const keeper = new ArticleKeeper(session, step);
  const stop = new AbortController();
  const stopped = AbortSignal.any([stop.signal, step.stopper.signal, ...(signal ? [signal] : [])]);
  let done = 0;
  try {
    for await (const batches of readAhead(session.sql, queue, tools.pool, stopped)) {
      const outcomes = settle(session.sql, batches, queue, keeper, tools);
      done += outcomes.length;
      if (outcomes.length > 0) yield { done, total: queue.total, outcomes };
    }
  } catch (error) {
    if (stopped.aborted) return;
    step.stopper.abort();
    throw error;
  } finally {
    stop.abort();
    if (signal?.aborted) step.stopper.abort(); // whoever sent this piece hears nothing of the next, either
    end();
  }
}

/** Writes the articles of these batches in one transaction and gives all their outcomes in the order of the files. */
function settle(sql: Sql, batches: readonly Batch[], queue: FileQueue, keeper: ArticleKeeper, tools: ImportTools): ImportOutcome[] {
  const settled = batches.flatMap((batch) => settleOne(sql, batch, queue, tools));
  for (const batch of batches) queue.settled(batch);
  const kept = keeper.keep(settled.filter((one) => 'reading' in one));
  return settled.flatMap((one) => ('reading' in one ? (kept.shift() ?? []) : one));
}

/** What is to be written of a batch, and the outcomes that are known without; files in containers go back to the queue. */
function settleOne(sql: Sql, { places, readings }: Batch, queue: FileQueue, tools: ImportTools): (ImportOutcome | ReadFile)[] {
  const unused = [...readings];
  return places.flatMap((place): (ImportOutcome | ReadFile)[] => {
    if ('outcome' in place) return [place.outcome];
    const reading = unused.shift();
    const { file } = place;
    if (!reading) throw new Error(`${file.path} was read without an answer`);
    if (reading.kind === 'known') return [knownOutcome(sql, file.path, reading.sha256)];
    if (reading.kind !== 'content') return [refusedOutcome(file.path, sentenceFor(file.path, reading, tools))];
    const own: ReadFile[] = reading.read ? [{ file, reading: reading.read }] : [];
    const problems = reading.contained?.problems.map(({ path, reason }) => refusedOutcome(path, reason)) ?? [];
    if (reading.contained) queue.addContained(file, reading.contained.files, own.length + problems.length);
    return [...own, ...problems];
  });
}

/** The same bytes are here already; that they were removed while the file was in line is rare, and said. */
function knownOutcome(sql: Sql, path: string, sha256: string): ImportOutcome {
  const known = findByOriginal(sql, sha256);
  if (known) return duplicateOutcome(sql, path, known.id);
  const data = { file: path, reason: 'it was in the project when its turn came, and was removed since', remedy: 'Import it again.' };
  return refusedOutcome(path, refuse('IMPORT_UNREADABLE', data).message);
}

function sentenceFor(file: string, reading: Extract<Reading, { kind: 'refused' | 'fault' }>, tools: ImportTools): string {
  if (reading.kind === 'refused') return refuse('IMPORT_UNREADABLE', reading.data).message;
  const incident = tools.logFault(reading.stack);
  const reason = `a fault in Assay kept it from being read (incident ${incident} in the log)`;
  return refuse('IMPORT_UNREADABLE', { file, reason, remedy: 'Save it in another format, or import its text by copy and paste.' }).message;
}
