// Opens a zip archive as the files in it that can be imported.
import { refuse, Refusal, type RefusalData } from '../../../contract/refusals.ts';
import { openArchive, type Zip } from '../archive/safe-unzip.ts';
import { ARCHIVE_LIMITS, inMegabytes } from '../archive/unzip-limits.ts';
import type { ZipEntry } from '../archive/zip-directory.ts';
import { innerName, ownBytes, problem, unknownFormat, type Contained, type OpenOptions } from '../contained.ts';
import type { ImportFile } from '../imported-article.ts';
import { charsetOfNames, nameIn } from './entry-names.ts';

/** All that is unpacked is in memory until it is imported. */
const MOST_BYTES = 512 * 1024 * 1024;

const ARCHIVES = /\.(?:zip|rar|7z|tar|t?gz|t?bz2?|t?xz|zst|lz4?|cab|iso|jar|arj|z)$/i;
/** What systems leave behind in archives. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\.[^/]*(?:$|\/)|Thumbs\.db$|desktop\.ini$|Icon\r?$)/i;

/**
 * Unpacks in memory; nothing is written anywhere. Files that cannot be imported are problems, one sentence each: names that
 * lead out of the archive, links, entries under a password, archives inside, damage, bombs, formats that are not read. Left
 * out silently: folders, dot files, what systems leave behind, and the parts of saved web pages ("page_files/"). Throws the
 * refusal IMPORT_UNREADABLE for an archive that is damaged as a whole, is a bomb, or holds no file at all.
 */
export async function openZip(file: ImportFile, options: OpenOptions): Promise<Contained> {
  const zip = openArchive(file, { ...ARCHIVE_LIMITS, totalBytes: MOST_BYTES });
  const items = itemsOf(zip).filter(({ entry, name }) => entry.stray || !(entry.name.endsWith('/') || LEFT_BEHIND.test(name)));
  if (items.length === 0) {
    throw refuse('IMPORT_UNREADABLE', { file: file.name, reason: 'there is no file in it', remedy: 'Check that the archive was packed and downloaded whole.' });
  }
  const pages = new Set(items.filter(({ name }) => /\.x?html?$/i.test(name)).map(({ name }) => name.replace(/\.[^.]+$/, '')));
  return unpackAll(file.name, zip, items.filter(({ name }) => !isPartOfPage(name, pages)), options);
}

interface Item {
  entry: ZipEntry;
  name: string;
}

function itemsOf({ entries }: Zip): Item[] {
  const charset = charsetOfNames(entries);
  return entries.map((entry) => ({ entry, name: nameIn(entry, charset) }));
}

/** Browsers save "page.html" with what it shows in "page_files/", in some languages under another word. */
function isPartOfPage(name: string, pages: ReadonlySet<string>): boolean {
  const folder = /^(.*?)[_-](?:files|file|dateien|fichiers|archivos|arquivos|bestanden|файлы|ملفات)\//i.exec(name)?.[1];
  return folder !== undefined && pages.has(folder);
}

function unpackAll(archive: string, zip: Zip, items: readonly Item[], { reads }: OpenOptions): Contained {
  const contained: Contained = { files: [], problems: [] };
  let total = 0;
  for (const [at, item] of items.entries()) {
    const path = innerName(archive, shown(item.name));
    const wrong = problemOf(item, path, reads);
    if (wrong) {
      contained.problems.push(wrong);
      continue;
    }
    if (total + item.entry.unpacked > MOST_BYTES) {
      contained.problems.push(tooMuch(path, items.length - at - 1));
      break;
    }
    const bytes = unpack(zip, item.entry, path, contained);
    total += bytes?.length ?? 0;
    if (bytes) contained.files.push({ name: path, bytes: ownBytes(bytes) });
  }
  return contained;
}

/** Names are shown to people, in sentences: without signs that turn or hide what stands beside them. */
function shown(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '␀').slice(-400);
}

function problemOf({ entry, name }: Item, path: string, reads: OpenOptions['reads']): Contained['problems'][number] | null {
  if (entry.stray) return problem(path, 'its name leads out of the archive, as is done to do harm', 'Unpack the archive with a tool that you trust, and import the file by itself.');
  if (entry.special) return problem(path, 'it is a link to another file, not a file', 'Import the file to which it leads.');
  if (ARCHIVES.test(name)) return problem(path, 'it is an archive inside an archive', 'Unpack the outer one, and import the inner one by itself.');
  if (!reads(path)) return unknownFormat(path);
  if (entry.encrypted) return problem(path, 'it is protected by a password', 'Unpack the archive with the password, and import its folder.');
  return null;
}

function unpack(zip: Zip, entry: ZipEntry, path: string, { problems }: Contained): Uint8Array | null {
  try {
    return zip.read(entry);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'IMPORT_UNREADABLE') throw error;
    const { reason, remedy } = error.data as RefusalData<'IMPORT_UNREADABLE'>;
    problems.push(problem(path, reason, remedy));
    return null;
  }
}

function tooMuch(path: string, more: number): Contained['problems'][number] {
  const others = more === 0 ? '' : `, like the ${more.toLocaleString('en-GB')} files behind it`;
  return problem(path, `the archive unpacks to more than ${inMegabytes(MOST_BYTES)}, and it lies beyond that${others}`, 'Unpack the archive, and import the folder.');
}
