// The tables that wait for an answer, one window at a time: what their columns hold, or that they are left out.
import { useSyncExternalStore } from 'react';
import type { ColumnChoice, RecognisedTable } from '../../contract/tables.ts';
import { client } from '../app/client.ts';
import { isRefusedFor } from '../app/refusal-sentence.ts';

/** What the analyst says of one table; `rest` takes those that follow as they are recognised. */
export type TableAnswer = { kind: 'import' | 'rest'; choice: ColumnChoice } | { kind: 'leave' };

export interface AskedTable {
  file: File;
  table: RecognisedTable;
  /** How many tables come after it, as far as is known. */
  following: number;
  answer: (answer: TableAnswer) => void;
}

let asked: AskedTable | null = null;
const listeners = new Set<() => void>();

function ask(next: AskedTable | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

export function useAskedTable(): AskedTable | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}

export interface TableAnswers {
  /** The files that the analyst left out. */
  left: ReadonlySet<File>;
  columns: Record<string, ColumnChoice>;
}

let queue: Promise<unknown> = Promise.resolve();

/** Two drops in a row are asked about one after the other. */
export function askAboutTables(files: readonly File[]): Promise<TableAnswers> {
  const answers = queue.then(() => askEach(files));
  // A question that failed is told to whoever asked; those that wait go on.
  queue = Promise.allSettled([answers]);
  return answers;
}

async function askEach(files: readonly File[]): Promise<TableAnswers> {
  const left = new Set<File>();
  const columns: Record<string, ColumnChoice> = {};
  for (const [at, file] of files.entries()) {
    const table = await recognised(file);
    if (!table) continue;
    const answer = await new Promise<TableAnswer>((resolve) => {
      ask({ file, table, following: files.length - at - 1, answer: resolve });
    });
    ask(null);
    if (answer.kind === 'leave') left.add(file);
    else columns[file.name] = answer.choice;
    if (answer.kind === 'rest') break;
  }
  return { left, columns };
}

/** Null for a file that is refused: the import says so too, in its one list. */
async function recognised(file: File): Promise<RecognisedTable | null> {
  try {
    return await client.articles.recognise({ file });
  } catch (error) {
    if (isRefusedFor(error, 'IMPORT_UNREADABLE') || error instanceof DOMException) return null;
    throw error;
  }
}
