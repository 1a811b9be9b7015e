// Writes a copy to give away: VACUUM INTO, so that nothing deleted is left in it, opened and checked once, then put in place.
import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { refuse } from '../../contract/refusals.ts';
import { checkFile } from '../../db/check.ts';
import { openProject } from '../../db/open-project.ts';
import type { HostDoor } from '../door.ts';
import type { Session } from '../session.ts';
import { extension, folderName, freePath } from './choices.ts';

export interface SharedCopy {
  fileName: string;
  folder: string;
  bytes: number;
}

/**
 * A failure leaves neither a half copy nor a changed target; a file of that name is replaced only by a whole, sound copy.
 * @throws Refusal CONFLICT (the project itself), NOT_WRITABLE, DISK_FULL, EXPORT_FAILED
 */
export function shareCopy(session: Session, target: string): SharedCopy {
  const fileName = basename(target);
  if (resolve(target) === resolve(session.file.path)) {
    throw refuse('CONFLICT', { reason: `The copy was not written: ${fileName} is the open project itself. Choose another name.` });
  }
  const unfinished = `${target}.${randomUUID()}.part`;
  try {
    session.file.vacuumInto(unfinished);
    proveSound(unfinished, fileName);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw asNotWritable(error, fileName) ?? error;
  }
  return { fileName, folder: folderName(resolve(target)), bytes: statSync(target).size };
}

function proveSound(path: string, fileName: string): void {
  const copy = openProject(path);
  try {
    const problem = checkFile(copy.sql).find((finding) => !finding.ok)?.problems[0];
    if (problem === undefined) return;
    throw refuse('EXPORT_FAILED', {
      what: fileName,
      reason: `the copy is not sound (${problem})`,
      remedy: 'Run “Check project” to see what is wrong with the original.',
    });
  } finally {
    copy.close();
  }
}

function asNotWritable(error: unknown, file: string) {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'SQLITE_CANTOPEN') return refuse('NOT_WRITABLE', { file, reason: 'its folder is not there or does not allow it' });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return refuse('NOT_WRITABLE', { file, reason: `the folder does not allow it (${code})` });
  return undefined;
}

/** "Share a copy" of the window: where the host has no dialog, the copy goes beside the project under a free name. */
export async function shareOpenProject(session: Session, door: HostDoor): Promise<SharedCopy | null> {
  const stem = basename(session.file.path, extension);
  const suggestedName = `${stem} (copy ${new Date().toISOString().slice(0, 10)})${extension}`;
  const target = door.dialogs
    ? await door.choosePath({ purpose: 'share-copy', suggestedName })
    : freePath(dirname(session.file.path), suggestedName);
  return target === null ? null : shareCopy(session, target);
}
