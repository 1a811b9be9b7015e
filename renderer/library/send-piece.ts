// Sends a piece of an import to the core, without what cannot be sent.
import { ORPCError } from '@orpc/client';
import type { ImportEvent, ImportOutcome } from '../../contract/articles.ts';
import { Refusal } from '../../contract/refusals.ts';
import type { ColumnChoice } from '../../contract/tables.ts';
import { client } from '../app/client.ts';
import { packFiles } from './pack-files.ts';
import { withoutGone, withoutTooLarge, type Sorted } from './sendable-files.ts';

/** What the analyst said of the columns of tables, by file name. */
export type Columns = Readonly<Record<string, ColumnChoice>>;

export interface Wishes {
  columns: Columns;
  /** Names of files whose original is kept without a text where they cannot be read. */
  keepUnread: readonly string[];
  /** Of history: all pieces of an import are one. */
  step: string;
}

/** A piece on its way, and what was refused of it without being sent. */
export interface Sent {
  refused: readonly ImportOutcome[];
  /** How many were sent. */
  files: number;
  /** Null where none was. */
  events: AsyncIterable<ImportEvent> | null;
}

/** Why a piece could not be sent. Kept until its turn: where the piece before it fails nobody asks, and the core reads nothing of it. */
export interface Unsent {
  error: unknown;
}

export function sendPiece(files: readonly File[], wishes: Wishes): Promise<Sent | Unsent> {
  return sendRest(withoutTooLarge(files), wishes).catch((error: unknown): Unsent => ({ error }));
}

/** A file that is gone makes the whole piece unsendable; nothing of it reached the core then, and the rest is sent again. */
async function sendRest({ sendable: files, refused }: Sorted, wishes: Wishes): Promise<Sent> {
  if (files.length === 0) return { refused, files: 0, events: null };
  const sent = await send(files, wishes);
  if ('sendable' in sent) return sendRest({ ...sent, refused: [...refused, ...sent.refused] }, wishes);
  return { refused, files: files.length, events: sent };
}

/** Where files among them are gone: the others. */
async function send(files: readonly File[], { columns, keepUnread, step }: Wishes): Promise<AsyncIterable<ImportEvent> | Sorted> {
  const input = { files: packFiles(files), columns: columnsOf(files, columns), keepUnread: keptOf(files, keepUnread), step };
  try {
    return await client.articles.import(input);
  } catch (error) {
    // What the core says is its answer: only what could not be sent is looked at.
    if (error instanceof ORPCError || error instanceof Refusal) throw error;
    const left = await withoutGone(files);
    if (left.refused.length === 0) throw error;
    return left;
  }
}

/** Only those of this piece: the core looks them up by name. */
function columnsOf(files: readonly File[], chosen: Columns): Record<string, ColumnChoice> {
  return Object.fromEntries(files.flatMap(({ name }) => (chosen[name] ? [[name, chosen[name]]] : [])));
}

function keptOf(files: readonly File[], keepUnread: readonly string[]): string[] {
  const kept = new Set(keepUnread);
  return files.flatMap(({ name }) => (kept.has(name) ? [name] : []));
}
