// Turns paths of the command line into the files that the contract takes, folders with all that is in them.
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileOnDisk } from '../core/import/file-on-disk.ts';

/** What could not be read, with the reason as a whole sentence. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

export interface Gathered {
  /** Named by their path below what was given, with slashes; their bytes are read when they are asked for. */
  readonly files: File[];
  readonly unreadable: Unreadable[];
}

/** Files in the order in which they were given, those of a folder by name. */
export function gatherFiles(paths: readonly string[]): Gathered {
  return gatherSome(filesBelow(paths), Infinity);
}

/** The next so many of `filesBelow`; none when there are no more. */
export function gatherSome(found: Iterator<File | Unreadable>, most: number): Gathered {
  const gathered: Gathered = { files: [], unreadable: [] };
  while (gathered.files.length + gathered.unreadable.length < most) {
    const next = found.next();
    if (next.done) break;
    if (next.value instanceof File) gathered.files.push(next.value);
    else gathered.unreadable.push(next.value);
  }
  return gathered;
}

/** One after the other, as they are asked for: 10 us each. */
export function* filesBelow(paths: readonly string[]): Generator<File | Unreadable, void> {
  for (const path of paths) {
    try {
      const found = statSync(path);
      if (found.isFile()) yield fileOnDisk(path, basename(path), found);
      else if (found.isDirectory()) yield* filesOfFolder(path, '');
      // A thread that waits for a pipe cannot even be ended.
      else yield { path, reason: `${path} was not imported: it is neither a file nor a folder. Save what it gives as a file, and import that.` };
    } catch (error) {
      yield { path, reason: sentence(path, error) };
    }
  }
}

/** `within` is what stands before the names of its files. What in it may not be read costs its own files only. */
function* filesOfFolder(folder: string, within: string): Generator<File | Unreadable, void> {
  const before = join(folder, 'x').slice(0, -1); // once: joined anew for each file, it takes a fifth of the time
  for (const entry of readdirSync(folder).filter((name) => !name.startsWith('.')).sort()) {
    const [path, name] = [`${before}${entry}`, `${within}${entry}`];
    try {
      const found = lstatSync(path);
      // Links are neither: they could lead out of the folder, or round in it.
      if (found.isFile()) yield fileOnDisk(path, name, found);
      else if (found.isDirectory()) yield* filesOfFolder(path, `${name}/`);
    } catch (error) {
      yield { path: name, reason: sentence(name, error) };
    }
  }
}

function sentence(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return `${path} was not imported: there is no such file. Check the name.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'ERR_INVALID_ARG_VALUE') {
    return `${path} was not imported: it may not be read. Change its permissions, or copy it elsewhere.`;
  }
  if (code === '') throw error;
  return `${path} was not imported: the system could not read it (${code}). Copy it to another disk, and import it from there.`;
}
