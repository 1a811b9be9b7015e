// The files of a drop, those inside dropped folders too, each under its name with the folders below the one dropped.
import { refuse } from '../../contract/refusals.ts';
import { words } from '../words/catalogue.ts';
import { isWanted } from './wanted-paths.ts';

/**
 * Reads the whole tree; links, empty folders, dot files and the parts of saved web pages give nothing. Must be called before
 * the drop event ends. Refused with BAD_INPUT where a folder disappears meanwhile.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  try {
    const found = (await Promise.all(entries.map(filesOf))).flat();
    return isWanted(found.map(({ name }) => name)).flatMap((wanted, at) => (wanted ? (found[at] ?? []) : []));
  } catch (error) {
    if (error instanceof DOMException) throw refuse('BAD_INPUT', { reason: words.library.import.folderGone });
    throw error;
  }
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [named(await fileOf(entry), entry.fullPath)];
  if (!isFolder(entry)) return [];
  const inside = await allEntries(entry.createReader());
  const found = await Promise.all(inside.toSorted(byName).map(filesOf));
  return found.flat();
}

function byName(a: FileSystemEntry, b: FileSystemEntry): number {
  return a.name < b.name ? -1 : 1;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader hands out a hundred entries at a time, then none. */
async function allEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return some.length === 0 ? [] : [...some, ...(await allEntries(reader))];
}

function named(file: File, fullPath: string): File {
  const path = fullPath.replace(/^\//, '');
  return path === file.name ? file : new File([file], path, { type: file.type, lastModified: file.lastModified });
}
