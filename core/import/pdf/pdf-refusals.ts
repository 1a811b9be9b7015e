// Why a PDF cannot be imported, each in one sentence with what to do about it.
import { missingPagesInWords, type MissingPages } from '../../../contract/missing-pages.ts';
import { refuse, type Refusal } from '../../../contract/refusals.ts';
import type { ImportFile } from '../imported-article.ts';
import type { TextBlock } from './draft-blocks.ts';

/** The remedy for what is too much at once. */
export const SPLIT = 'Split it into its articles and import those.';

/** The refusal with this reason. */
export function refusePdf(file: string, reason: string, remedy: string): Refusal<'IMPORT_UNREADABLE'> {
  return refuse('IMPORT_UNREADABLE', { file, reason, remedy });
}

export function refuseDamaged(file: string, detail: string | null): Refusal<'IMPORT_UNREADABLE'> {
  const reason = detail === null ? 'it is damaged' : `it is damaged (${detail})`;
  return refusePdf(file, reason, 'Get it again from its source; the download may have been cut short.');
}

/** What pdf.js reports, by the names of its errors; null for what is no fault of the file. */
export function refusalOf(error: unknown, file: string): Refusal<'IMPORT_UNREADABLE'> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return refusePdf(file, 'it is protected by a password', 'Save it without one, or import the text by copy and paste.');
  }
  return refuseDamaged(file, null);
}

/** The mark of a PDF stands in its first kilobyte. Without it pdf.js would look through the whole file for one. */
export function assertPdf({ name, bytes }: ImportFile): void {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (bytes.length > 0 && !head.includes('%PDF-')) throw refuseDamaged(name, 'nothing at its start says that it is a PDF');
}

const RECOGNISE = 'Run text recognition on it first.';
/** Names that a PDF gives to pictures; they are never compressed away. */
const PICTURES = ['/Image', '/DCTDecode', '/CCITTFaxDecode', '/JBIG2Decode', '/JPXDecode'];

/** As many letters as settle whether a document can be read. */
const ENOUGH = 5000;

/** Throws the refusal for a document in which no words, or none that anyone could read, were found. */
export function assertReadable({ name, bytes }: ImportFile, blocks: readonly TextBlock[], missing: MissingPages | null): void {
  let letters = 0;
  let unknown = 0;
  for (const { text } of blocks) {
    if (letters + unknown > ENOUGH) break;
    letters += text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    unknown += text.match(/[\ufffd\p{Co}]/gu)?.length ?? 0;
  }
  if (letters === 0 && unknown === 0) {
    if (missing) throw refuseDamaged(name, `${missingPagesInWords(missing)} cannot be read`);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const scanned = PICTURES.some((picture) => buffer.includes(picture));
    throw refusePdf(name, scanned ? 'it is a scan without a text layer' : 'it holds no text', scanned ? RECOGNISE : 'Check the file.');
  }
  if (unknown > letters) {
    throw refusePdf(name, 'its fonts do not say which letters their shapes stand for', RECOGNISE);
  }
}
