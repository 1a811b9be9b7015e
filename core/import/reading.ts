// What comes of reading one file, as plain data that can cross a thread.
import type { RefusalData } from '../../contract/refusals.ts';
import type { PackedOriginal } from '../../db/contents.ts';
import type { Contained, ContainedFile } from './contained.ts';
import type { ImportedArticle } from './imported-article.ts';

/** A file on its way to a thread: `depth` is in how many containers it lies. */
export interface FileToRead extends ContainedFile {
  depth: number;
}

/** An article, with the shingles by which rewrites of it are found, and its file as it will be kept. */
export interface ArticleRead {
  article: ImportedArticle;
  shingles: Uint32Array;
  original: PackedOriginal;
}

export type Reading =
  /** An article; the files in it, which are imported like any other; a mail with attachments has both. */
  | { kind: 'content'; read: ArticleRead | null; contained: Contained | null }
  | { kind: 'refused'; data: RefusalData<'IMPORT_UNREADABLE'> }
  /** A fault of ours: the file is refused, the stack goes to the log. */
  | { kind: 'fault'; stack: string };
