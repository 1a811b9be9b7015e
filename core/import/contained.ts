// Files that hold several articles (tables, archives, the attachments of mails): what opening one gives.
import { refuse } from '../../contract/refusals.ts';
import { knownEnding } from './foreign-formats.ts';
import type { ImportFile } from './imported-article.ts';
import type { Mapping, MappingChoice } from './tables/mapping.ts';

/**
 * A file inside another, named `outer/inner`, a row of a table `outer.csv#12`. Its bytes have a buffer of their own: they
 * can be sent to a thread without copying what lay around them.
 */
export interface ContainedFile extends ImportFile {
  /** Set for a row: which of its columns holds what. It goes to `readRow` with the file. */
  mapping?: Mapping;
  /** Set for a table whose columns the analyst named. */
  choice?: MappingChoice;
}

/** `reason` is a whole sentence that names `path`, as refusals are worded. Files in the order of the container. */
export interface Contained {
  files: ContainedFile[];
  problems: { path: string; reason: string }[];
}

/** What whoever opens a container needs to know of the other formats; `formats.ts` knows, and imports every reader. */
export interface OpenOptions {
  /** True where a file of this name (with its extension) can be imported. */
  reads: (name: string) => boolean;
}

/** A file may lie in a container in a container, and no deeper. */
export const DEEPEST_CONTAINER = 2;

/** "outer/inner"; a row is joined by `rowName`. */
export function innerName(outer: string, inner: string): string {
  return `${outer}/${inner}`;
}

/** A problem in the words of a refusal: "a.zip/b was not imported: …. …". */
export function problem(path: string, reason: string, remedy: string): Contained['problems'][number] {
  return { path, reason: refuse('IMPORT_UNREADABLE', { file: path, reason, remedy }).message };
}

/** The problem of a file whose ending says that it is in no format of ours. */
export function unknownFormat(path: string): Contained['problems'][number] {
  const extension = /\.([^./\\]{1,20})$/.exec(path)?.[1]?.toLowerCase();
  const known = knownEnding(extension ?? '');
  if (known) return problem(path, known.reason, known.remedy);
  const reason = extension === undefined ? 'its name does not say what it is' : `files ending in .${extension} cannot be read`;
  return problem(path, reason, 'If it holds an article, save that as plain text, HTML or PDF, and import it.');
}

/** Bytes in a buffer of their own: sending a view to a thread copies all that lies around it. */
export function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength && bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes);
}
