// Files that cannot be sent: too large, or gone since they were chosen. Each costs only itself, and says why.
import type { ImportOutcome } from '../../contract/articles.ts';
import { refuse } from '../../contract/refusals.ts';
import { refusedOutcome } from '../../contract/refused-outcome.ts';
import { words } from '../words/catalogue.ts';
import { mostBytes } from './import-formats.ts';

/** Which files can be sent, and the outcomes of those that cannot. */
export interface Sorted {
  sendable: File[];
  refused: ImportOutcome[];
}

const { gone, tooLarge } = words.library.import;

/** Why a file is not even sent. */
interface Problem {
  reason: string;
  remedy: string;
}

/** Looks at no file: its size is known. */
export function withoutTooLarge(files: readonly File[]): Sorted {
  return sorted(files, files.map(({ size }) => (size > mostBytes ? tooLarge : null)));
}

/** Opens every file, which takes Chromium a second or two a thousand: only for a piece that could not be sent. */
export async function withoutGone(files: readonly File[]): Promise<Sorted> {
  return sorted(files, await Promise.all(files.map(async (file) => ((await canBeRead(file)) ? null : gone))));
}

function sorted(files: readonly File[], problems: readonly (Problem | null)[]): Sorted {
  return {
    sendable: files.filter((_, at) => !problems[at]),
    refused: files.flatMap(({ name }, at) => (problems[at] ? [refusedFile(name, problems[at])] : [])),
  };
}

async function canBeRead(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch (error) {
    // NotFoundError and NotReadableError: moved, changed or taken away.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function refusedFile(path: string, { reason, remedy }: Problem): ImportOutcome {
  const sentence = refuse('IMPORT_UNREADABLE', { file: path, reason, remedy }).message;
  return refusedOutcome(path, sentence);
}
