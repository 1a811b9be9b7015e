// Turns paths of the command line into the files that the contract takes, folders with all that is in them.
import { lstatSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileOnDisk } from '../core/import/file-on-disk.ts';

export interface Gathered {
  /** Named by their path below what was given, with slashes; their bytes are read when they are asked for. */
  readonly files: File[];
  /** What could not be read, with the reason as a whole sentence. */
  readonly unreadable: { readonly path: string; readonly reason: string }[];
}

/** Files in the order in which they were given, those of a folder by name. */
export async function gatherFiles(paths: readonly string[]): Promise<Gathered> {
  const gathered: Gathered = { files: [], unreadable: [] };
  for (const path of paths) await gather(path, gathered);
  return gathered;
}

async function gather(path: string, gathered: Gathered): Promise<void> {
  try {
    const found = await stat(path);
    if (found.isFile()) gathered.files.push(fileOnDisk(path, basename(path), found));
    else if (found.isDirectory()) await gatherFolder(path, '', gathered);
    // A thread that waits for a pipe cannot even be ended.
    else gathered.unreadable.push({ path, reason: `${path} was not imported: it is neither a file nor a folder. Save what it gives as a file, and import that.` });
  } catch (error) {
    gathered.unreadable.push({ path, reason: sentence(path, error) });
  }
}

/** `within` is what stands before the names of its files. What in it may not be read costs its own files only. */
async function gatherFolder(folder: string, within: string, gathered: Gathered): Promise<void> {
  const entries = await readdir(folder);
  const before = join(folder, 'x').slice(0, -1); // once: joined anew for each file, it takes a fifth of the time
  for (const entry of entries.filter((name) => !name.startsWith('.')).sort()) {
    const [path, name] = [`${before}${entry}`, `${within}${entry}`];
    try {
      const found = lstatSync(path);
      // Links are neither: they could lead out of the folder, or round in it.
      if (found.isFile()) gathered.files.push(fileOnDisk(path, name, found));
      else if (found.isDirectory()) await gatherFolder(path, `${name}/`, gathered);
    } catch (error) {
      gathered.unreadable.push({ path: name, reason: sentence(name, error) });
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
