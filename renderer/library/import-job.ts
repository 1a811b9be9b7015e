// The one import that may run: its progress and outcomes, kept outside the components so that it goes on while one reads.
import { useSyncExternalStore } from 'react';
import type { ImportEvent, ImportOutcome } from '../../contract/articles.ts';
import { announce, inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { isCancelled, refusalSentence } from '../app/refusal-sentence.ts';
import { FilesUnderWay } from './files-under-way.ts';
import { chunksOf, isOrdinary } from './import-chunks.ts';
import { endedBehind } from './import-in-words.ts';
import { sendPiece, type Columns, type Sent, type Unsent } from './send-piece.ts';

export interface ImportJob {
  running: boolean;
  /** The analyst wants no more of it; what the core has written meanwhile is still told. */
  stopping: boolean;
  done: number;
  total: number;
  /** The file that is being read: everything waits for it. */
  current: string | null;
  /** When the last outcome came, or it began, in ms of this machine's clock. */
  newsAt: number;
  outcomes: readonly ImportOutcome[];
  /** When it began, in ms of this machine's clock. */
  startedAt: number;
  /** The files that were given, kept so that refused ones can be tried again. */
  files: readonly File[];
  columns: Columns;
  /** Names of files whose original is kept without a text where they cannot be read. */
  keepUnread: readonly string[];
  /** Before the end, by the analyst or by a refusal. */
  stopped: boolean;
  /** What was given and not read, after that: from there it can go on. */
  left: readonly File[];
  /** Why the whole import ended early, as a sentence. */
  refusal: string | null;
  /** Whether the window with the list is open. */
  shown: boolean;
}

let job: ImportJob | null = null;
/** Of history: all pieces of the import are one. */
let step = '';
/** Pieces that wait their turn; files that are given while an import runs join them. */
let waiting: File[][] = [];
/** What has come since the page was last drawn. */
let fresh: ImportOutcome[] = [];
let underWay = new FilesUnderWay();
const listeners = new Set<() => void>();

function set(next: ImportJob | null): void {
  job = next;
  for (const listener of listeners) listener();
}

function change(part: Partial<ImportJob>): void {
  if (job) set({ ...job, ...part });
}

export function useImportJob(): ImportJob | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => job,
  );
}

/** When the import under way began, in ms of this machine's clock; null where none is. */
export function importBegunAt(): number | null {
  return job?.running ? job.startedAt : null;
}

/** Imports files; refused ones become lines of the list, not windows. Given while an import runs, they join it. */
export async function startImport(files: readonly File[], columns: Columns = {}, keepUnread: readonly string[] = []): Promise<void> {
  if (files.length === 0) return;
  if (job?.running) {
    waiting.push(...chunksOf(files));
    underWay.add(files.map(({ name }) => name));
    change({ total: job.total + files.length, files: [...job.files, ...files], columns: { ...job.columns, ...columns }, keepUnread: [...job.keepUnread, ...keepUnread], shown: true });
    return;
  }
  step = crypto.randomUUID();
  waiting = chunksOf(files);
  fresh = [];
  underWay = new FilesUnderWay();
  underWay.add(files.map(({ name }) => name));
  const startedAt = Date.now();
  const begun = { running: true, stopping: false, done: 0, total: files.length, startedAt, newsAt: startedAt, files, columns, keepUnread, shown: true };
  set({ ...begun, current: null, outcomes: [], stopped: false, left: [], refusal: null });
  try {
    await importChunks();
  } catch (error) {
    if (!isCancelled(error)) change({ refusal: refusalSentence(error) });
  }
  draw();
  const stopped = job !== null && (job.stopping || job.refusal !== null) && job.done < job.total;
  change({ running: false, stopping: false, stopped, left: stopped ? (job?.files.filter(({ name }) => !underWay.isDone(name)) ?? []) : [] });
  if (job && !job.shown) announce(endedBehind(job));
}

/**
 * Also those of files given meanwhile. While one piece is read the next is on its way, which takes Chromium as long as the core its
 * part. One that may have begun before the word to stop came is listened to: what it brought is told.
 */
async function importChunks(): Promise<void> {
  for (let next = sendNext(); next; ) {
    const { chunk, sent } = next;
    const piece = await sent;
    if ('error' in piece) throw piece.error;
    add(piece.refused, 0);
    next = isOrdinary(chunk) && isOrdinary(waiting[0] ?? []) ? sendNext() : undefined;
    change({ current: underWay.current });
    let counted = piece.files;
    if (piece.events) for await (const event of piece.events) counted = take(event, counted);
    next ??= sendNext();
  }
}

function sendNext(): { chunk: readonly File[]; sent: Promise<Sent | Unsent> } | undefined {
  const chunk = waiting.shift();
  return chunk && { chunk, sent: sendPiece(chunk, { columns: job?.columns ?? {}, keepUnread: job?.keepUnread ?? [], step }) };
}

/** Archives and tables bring more files than were counted; gives the new count of this piece. */
function take({ total, outcomes }: ImportEvent, counted: number): number {
  add(outcomes, total - counted);
  return total;
}

/** A thousand outcomes a second are drawn ten times a second. */
const drawnEvery = 100;
let drawing: ReturnType<typeof setTimeout> | undefined;

function add(outcomes: readonly ImportOutcome[], more: number): void {
  if (outcomes.length === 0) return;
  fresh = fresh.concat(outcomes);
  if (job && more !== 0) job = { ...job, total: job.total + more };
  drawing ??= setTimeout(draw, drawnEvery);
}

function draw(): void {
  clearTimeout(drawing);
  drawing = undefined;
  if (!job || fresh.length === 0) return;
  for (const { path } of fresh) underWay.settle(path);
  const outcomes = [...job.outcomes, ...fresh];
  fresh = [];
  change({ outcomes, done: outcomes.length, current: underWay.current, newsAt: Date.now() });
}

/** Nothing more is sent; a piece that is on its way ends in the core, and tells what it has written until then. */
export function stopImport(): void {
  waiting = [];
  change({ stopping: true });
  void inBackground(() => client.articles.stopImport({ step }));
}

export function showImport(shown: boolean): void {
  change({ shown });
}

/** Forgets a finished import. */
export function dismissImport(): void {
  if (!job?.running) set(null);
}
