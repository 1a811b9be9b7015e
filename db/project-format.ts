// What makes a file an Assay project: its ids in the SQLite header and the version of the program that may read it.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { refuse } from '../contract/refusals.ts';

/** "ASSA" in the `application_id` of the SQLite header. */
export const applicationId = 0x41535341;

/** The oldest Assay that can read files written by this one; stored as `meta.min_app_version`. */
export const minimumAppVersion = '0.2.0';

const headerBytes = 100;
const magic = 'SQLite format 3\0';

/**
 * Reads the first 100 bytes and gives the file's `user_version`. Touches nothing: a foreign file is never handed to SQLite.
 * @throws Refusal PROJECT_MISSING, NOT_A_PROJECT
 */
export function readFormat(path: string): { version: number } {
  const file = basename(path);
  const header = readHeader(path, file);
  if (header.length === 0) throw refuse('NOT_A_PROJECT', { file, reason: 'it is empty' });
  if (header.length < headerBytes || header.toString('latin1', 0, 16) !== magic) {
    throw refuse('NOT_A_PROJECT', { file, reason: 'it is not a database' });
  }
  if (header.readUInt32BE(68) !== applicationId) {
    throw refuse('NOT_A_PROJECT', { file, reason: 'it is the database of another program' });
  }
  return { version: header.readInt32BE(60) };
}

function readHeader(path: string, file: string): Buffer {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw refuse('PROJECT_MISSING', { file, reason: 'there is no such file' });
  if (stat.isDirectory()) throw refuse('NOT_A_PROJECT', { file, reason: 'it is a folder' });
  const handle = openForReading(path, file);
  try {
    const buffer = Buffer.alloc(headerBytes);
    return buffer.subarray(0, readSync(handle, buffer, 0, headerBytes, 0));
  } finally {
    closeSync(handle);
  }
}

function openForReading(path: string, file: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw refuse('PROJECT_MISSING', { file, reason: `it cannot be read (${code})` });
  }
}
