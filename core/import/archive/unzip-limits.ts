// How much a zip file may hold and unfold to before it is taken for a bomb, and how its refusals are worded.
import { refuse, type Refusal } from '../../../contract/refusals.ts';

/** Sizes in bytes. `ratio` is unpacked to packed; it counts only for an entry that unpacks to more than `harmless`. */
export interface UnzipLimits {
  entries: number;
  entryBytes: number;
  totalBytes: number;
  ratio: number;
  harmless: number;
}

const MEGABYTE = 1024 * 1024;

/** For one document: its parts are XML, of which a book of a million words needs some 40 MB. */
export const DOCUMENT_LIMITS: UnzipLimits = {
  entries: 20_000,
  entryBytes: 64 * MEGABYTE,
  totalBytes: 160 * MEGABYTE,
  ratio: 250,
  harmless: 4 * MEGABYTE,
};

/** For an archive of articles: each file in it is bounded again by its own reader. */
export const ARCHIVE_LIMITS: UnzipLimits = {
  entries: 100_000,
  entryBytes: 256 * MEGABYTE,
  totalBytes: 4096 * MEGABYTE,
  ratio: 250,
  harmless: 4 * MEGABYTE,
};

const COPY_AGAIN = 'Copy or download it again, or open it in the program that made it and save it anew';

/** The file cannot be read as what it claims to be; `what` completes "it is damaged (…)". */
export function refuseDamaged(file: string, what: string): Refusal {
  return refuse('IMPORT_UNREADABLE', { file, reason: `it is damaged (${what})`, remedy: `${COPY_AGAIN}.` });
}

/** The file would unfold to more than is safe; `what` completes "it …". */
export function refuseBomb(file: string, what: string): Refusal {
  return refuse('IMPORT_UNREADABLE', {
    file,
    reason: `it ${what}, as files do that are made to stop a computer`,
    remedy: 'If you trust it, unpack it or save its text as plain text, and import that.',
  });
}

/** A sound file that is closed to us: a password, an unknown packing, a name that leads elsewhere. */
export function refuseUnreadable(file: string, reason: string, remedy: string): Refusal {
  return refuse('IMPORT_UNREADABLE', { file, reason, remedy });
}

/** "1,024 MB", for sentences. */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE).toLocaleString('en')} MB`;
}
