// The files of a drop, those inside dropped folders too, each under its name with the folders below the one dropped.
import { refuse } from '../../contract/refusals.ts';
import { words } from '../words/catalogue.ts';
import { isWanted } from './wanted-paths.ts';

/** Asked of Chromium at the same time; for ten thousand at once it takes five times as long, and the window stands still. */
const mostAtOnce = 200;

/** How many files are in hand, of those that were found. */
export interface Gathered {
  files: number;
  of: number;
}

/**
 * Reads the whole tree; links, empty folders, dot files and the parts of saved web pages give nothing. Must be called before
 * the drop event ends. `onWay` is told now and then how far it is. Refused with BAD_INPUT where a folder disappears meanwhile.
 */
export async function droppedFiles(transfer: DataTransfer, onWay: (way: Gathered) => void): Promise<File[]> {
  const dropped = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  try {
    const entries: FileSystemFileEntry[] = [];
    for (const entry of dropped) await gather(entry, entries);
    const wanted = isWanted(entries.map(pathOf));
    return await filesOf(entries.filter((_, at) => wanted[at]), onWay);
  } catch (error) {
    if (error instanceof DOMException) throw refuse('BAD_INPUT', { reason: words.library.import.folderGone });
    throw error;
  }
}

async function gather(entry: FileSystemEntry, found: FileSystemFileEntry[]): Promise<void> {
  if (isFile(entry)) found.push(entry);
  if (!isFolder(entry)) return;
  const inside = await allEntries(entry.createReader());
  for (const one of inside.toSorted(byName)) await gather(one, found);
}

async function filesOf(entries: readonly FileSystemFileEntry[], onWay: (way: Gathered) => void): Promise<File[]> {
  const files: File[] = [];
  for (let at = 0; at < entries.length; at += mostAtOnce) {
    if (at > 0) onWay({ files: at, of: entries.length });
    files.push(...(await Promise.all(entries.slice(at, at + mostAtOnce).map(async (entry) => named(await fileOf(entry), pathOf(entry))))));
  }
  return files;
}

const names = new Intl.Collator('en', { numeric: true });

/** As people count: 2 before 10. */
function byName(a: FileSystemEntry, b: FileSystemEntry): number {
  return names.compare(a.name, b.name);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function pathOf({ fullPath }: FileSystemEntry): string {
  return fullPath.replace(/^\//, '');
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader hands out a hundred entries at a time, then none. */
async function allEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** By way of a form, which takes any name: a new `File` would look at the one on disk again, while the window waits. */
function named(file: File, path: string): File {
  if (path === file.name) return file;
  const form = new FormData();
  form.append('file', file, path);
  const renamed = form.get('file');
  return renamed instanceof File ? renamed : file;
}
