// What comes of reading one file, as plain data that can cross a thread.
import type { RefusalData } from '../../contract/refusals.ts';
import type { PackedOriginal } from '../../db/pack-original.ts';
import type { PackedText } from '../../db/pack-text.ts';
import type { ArticleRow } from '../../db/rows.ts';
import type { MissingPages } from '../../contract/missing-pages.ts';
import type { RecognisedTable } from '../../contract/tables.ts';
import type { Contained, ContainedFile } from './contained.ts';
import type { PlaceOnDisk } from './file-on-disk.ts';
import type { ImportedNote } from './imported-article.ts';

/** The bytes themselves, or where they lie: then the thread reads them. */
export type FileBytes = Uint8Array | PlaceOnDisk;

export function lengthOf(bytes: FileBytes): number {
  return bytes instanceof Uint8Array ? bytes.length : bytes.size;
}

/** A file on its way to a thread: `depth` is in how many containers it lies. */
export interface FileToRead extends Omit<ContainedFile, 'bytes'> {
  bytes: FileBytes;
  depth: number;
  /** Its original is kept without a text where it cannot be read. */
  keepUnread?: boolean;
}

/** What is known of an article apart from its text, as its row keeps it. */
export interface DescribedArticle
  extends Pick<ArticleRow, 'title' | 'opening' | 'byline' | 'url' | 'published' | 'updated' | 'language' | 'direction' | 'words' | 'origins' | 'mentions'> {
  outlet: string | null;
  notes: readonly ImportedNote[];
  /** Null where all pages were read, or there are none. */
  missingPages: MissingPages | null;
}

/** An article, ready to be written: its text under its name, what the index takes, and its file as it will be kept. */
export interface ArticleRead {
  article: DescribedArticle;
  text: PackedText;
  /** The text as it is indexed, in UTF-8; null where that is the text itself. */
  folded: Uint8Array | null;
  /** The hashes by which rewrites of it are found. */
  sketch: Uint32Array;
  original: PackedOriginal;
}

/** What a thread is given: files, and (the memory of `KnownOriginals`) which of them need not be read. */
export interface ReadingTask {
  files: readonly FileToRead[];
  known?: SharedArrayBuffer | undefined;
  /** Buffers to be filled again. */
  spare?: ArrayBuffer[] | undefined;
}

/** What a thread gives: one reading a file, and the buffers in which the bytes of its articles lie. */
export interface ReadingDone {
  readings: Reading[];
  crates: ArrayBuffer[];
}

export type Reading =
  /** An article; the files in it, which are imported like any other; a mail with attachments has both. */
  | { kind: 'content'; read: ArticleRead | null; contained: Contained | null }
  /** Nothing was read, since the project seems to have these bytes. */
  | { kind: 'known'; sha256: string }
  | { kind: 'refused'; data: RefusalData<'IMPORT_UNREADABLE'> }
  /** A fault of ours: the file is refused, the stack goes to the log. */
  | { kind: 'fault'; stack: string };

/** What comes of a look at the columns of a table. */
export type TableReading = { kind: 'table'; table: RecognisedTable } | Extract<Reading, { kind: 'refused' | 'fault' }>;
