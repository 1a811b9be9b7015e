// Many files as one, for sending.
import type { PackedFiles } from '../../contract/packed-files.ts';

/** Reads nothing yet: what has gone meanwhile is noticed when it is sent. */
export function packFiles(files: readonly File[]): PackedFiles {
  return { parts: files.map(({ name, type, size }) => ({ name, type, size })), bytes: new File([...files], 'files') };
}
