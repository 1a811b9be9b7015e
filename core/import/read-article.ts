// Bytes to one article, or to the files that lie in them: chooses the reader and refuses, in one sentence, what none can read.
import { refuse, Refusal, type RefusalData } from '../../contract/refusals.ts';
import { DEEPEST_CONTAINER, type Contained, type ContainedFile } from './contained.ts';
import { anyEnding, knownEnding, remedyOfKind, type WayRound } from './foreign-formats.ts';
import { formats, rowFormat, type Format } from './formats.ts';
import type { ImportedArticle } from './imported-article.ts';
import { kindOfBinary, ZIPPED } from './kind-of-binary.ts';
import { kindOfZip } from './kind-of-zip.ts';
import { isRowName } from './tables/table.ts';

/** Up to this size a file of unknown ending is loaded, to say by its first bytes what it is. */
const MOST_UNKNOWN_BYTES = 16 * 1024 * 1024;

/** What is in a file: an article, files of its own, or (a mail with attachments) both. */
export interface Content {
  article: ImportedArticle | null;
  contained: Contained | null;
}

/**
 * Reads one file; `depth` is in how many containers it lies.
 * Throws the refusal IMPORT_UNREADABLE for a file that is empty, too large, too deep, or in no format of ours.
 */
export async function readContent(file: ContainedFile, depth = 0): Promise<Content> {
  const { read, open } = formatFor(file);
  if (!open) return { article: read ? await read(file) : null, contained: null };
  if (!read) return { article: null, contained: await opened(file, open, depth) };
  if (depth >= DEEPEST_CONTAINER) return { article: await read(file), contained: null };
  const contained = await opened(file, open, depth);
  try {
    return { article: await read(file), contained };
  } catch (error) {
    if (contained.files.length === 0 || !(error instanceof Refusal)) throw error;
    return { article: null, contained }; // a mail that only carries its attachments
  }
}

function opened(file: ContainedFile, open: NonNullable<Format['open']>, depth: number): Promise<Contained> {
  if (depth < DEEPEST_CONTAINER) return open(file, { reads: isReadable });
  throw refuse('IMPORT_UNREADABLE', {
    file: file.name,
    reason: `it lies in ${DEEPEST_CONTAINER} archives already`,
    remedy: 'Unpack the outer ones, and import what is in them.',
  });
}

/** The article in a file that is one. @throws Refusal IMPORT_UNREADABLE, also for a container */
export async function readArticle(file: ContainedFile): Promise<ImportedArticle> {
  const { article } = await readContent(file);
  if (article) return article;
  throw refuse('IMPORT_UNREADABLE', { file: file.name, reason: 'it holds several articles', remedy: 'Import it as a whole.' });
}

function formatFor(file: ContainedFile): Format {
  const { name, bytes } = file;
  if (bytes.length === 0) {
    throw refuse('IMPORT_UNREADABLE', {
      file: name,
      reason: 'it is empty (0 bytes)',
      remedy: 'Save it again at its source; the download may have been cut short.',
    });
  }
  const format = formatOf(file);
  if (bytes.length > format.mostBytes) throw refuse('IMPORT_UNREADABLE', tooLarge(name, bytes.length, format));
  return format;
}

/** Why a file of this name and size need not be loaded at all, or null: one of gigabytes must not fill the memory first. */
export function refusalBySize(name: string, size: number): RefusalData<'IMPORT_UNREADABLE'> | null {
  const extension = extensionOf(name);
  const format = byExtension(extension);
  if (format) return size > format.mostBytes ? tooLarge(name, size, format) : null;
  return size > MOST_UNKNOWN_BYTES ? { file: name, ...anyEnding(extension) } : null;
}

/** True where a file of this name is no article itself, but holds some: an archive, a table. */
export function onlyHoldsFiles(name: string): boolean {
  const format = byExtension(extensionOf(name));
  return format?.open !== undefined && format.read === undefined;
}

/** How long a file of this name and size takes to read, in bytes of plain text that take as long. */
export function toilOf(name: string, size: number): number {
  return size + (byExtension(extensionOf(name))?.toil ?? 0);
}

/** True where a file is read as quickly as its article is written. */
export function isLight(name: string, size: number): boolean {
  return toilOf(name, size) === size;
}

function tooLarge(file: string, size: number, format: Format): RefusalData<'IMPORT_UNREADABLE'> {
  const reason = `it has ${inMiB(size)} MiB, and ${format.name} is read up to ${inMiB(format.mostBytes)} MiB`;
  return { file, reason, remedy: 'Split it into its articles and import those.' };
}

function formatOf({ name, bytes, mapping }: ContainedFile): Format {
  if (mapping && isRowName(name)) return rowFormat;
  const extension = extensionOf(name);
  const format = byExtension(extension);
  const binary = kindOfBinary(bytes);
  if (format && (!binary || format.binary?.includes(binary))) return format;
  const kind = binary === ZIPPED ? kindOfZip(bytes) : binary;
  const right = formats.find((one) => kind !== null && one.binary?.[0] === kind);
  if (right && extension === '') return right;
  const foreign = format ? null : knownEnding(extension);
  throw refuse('IMPORT_UNREADABLE', { file: name, ...(foreign ?? (kind ? misnamed(kind, format, right) : anyEnding(extension))) });
}

/** What is said of bytes that are something else than their ending says; `right` is the format that they are in, if it is one of ours. */
function misnamed(kind: string, format: Format | undefined, right: Format | undefined): WayRound {
  return {
    reason: `it is ${kind}${format ? `, not ${format.name}` : ''}`,
    remedy: right ? `Rename it so that it ends in .${right.extensions[0]}, and import it.` : remedyOfKind(kind),
  };
}

/** True where a file of this name can be imported. */
export function isReadable(name: string): boolean {
  return byExtension(extensionOf(name)) !== undefined;
}

function byExtension(extension: string): Format | undefined {
  return formats.find(({ extensions }) => extensions.includes(extension));
}

function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function inMiB(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}
