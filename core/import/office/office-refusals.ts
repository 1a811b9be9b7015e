// Why an office document is refused, each in one sentence with its remedy.
import type { Refusal } from '../../../contract/refusals.ts';
import { holdsWord } from '../archive/byte-pattern.ts';
import { containerKind } from '../archive/archive-kind.ts';
import { refuseUnreadable } from '../archive/unzip-limits.ts';

/** "a Word document (.docx)" and the program that makes it, for sentences. */
export interface OfficeFormat {
  name: string;
  program: string;
}

export const DOCX: OfficeFormat = { name: 'a Word document (.docx)', program: 'Word' };
export const ODT: OfficeFormat = { name: 'an OpenDocument text (.odt)', program: 'LibreOffice' };
export const RTF: OfficeFormat = { name: 'a rich-text document (.rtf)', program: 'a word processor' };
export const EPUB: OfficeFormat = { name: 'an EPUB book', program: 'the program that made it' };

export function refusePassword(file: string): Refusal {
  return refuseUnreadable(file, 'it is protected by a password', 'Save it without one, or import its text by copy and paste.');
}

export function refuseNoText(file: string): Refusal {
  return refuseUnreadable(
    file,
    'it holds no text',
    'If it shows a picture of a text, import that text by copy and paste or through a program that recognises text.',
  );
}

export function refuseTooLong(file: string, most: number): Refusal {
  return refuseUnreadable(file, `it has more than ${most.toLocaleString('en-GB')} paragraphs`, 'Split it into its articles and import those.');
}

export function refuseMissingPart(file: string, { name, program }: OfficeFormat, part: string): Refusal {
  return refuseUnreadable(file, `it is not ${name}: its part ${part} is missing`, `Open it in ${program} and save it anew.`);
}

/** The refusal for bytes that are no zip file where one is expected; null where they are one. */
export function problemOfContainer(file: string, bytes: Uint8Array, format: OfficeFormat): Refusal | null {
  if (bytes.length === 0) {
    return refuseUnreadable(file, 'it is empty (0 bytes)', 'Save it again at its source; the download may have been cut short.');
  }
  const kind = containerKind(bytes);
  if (kind === 'zip') return null;
  if (kind === 'ole') return problemOfOle(file, bytes, format);
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (head.startsWith('{\\rtf')) return refuseUnreadable(file, `it is a rich-text document, not ${format.name}`, 'Let its name end in .rtf and import it again.');
  if (head === '%PDF-') return refuseUnreadable(file, `it is a PDF, not ${format.name}`, 'Let its name end in .pdf and import it again.');
  if (kind !== null) return refuseUnreadable(file, `it is a packed file (${kind}), not ${format.name}`, 'Unpack it and import what is in it.');
  return holdsWord(bytes.subarray(-65_557), 'PK\u0005\u0006')
    ? null
    : refuseUnreadable(file, `it is not ${format.name}`, `Open it in ${format.program} and save it anew.`);
}

/** Microsoft's older container holds either an encrypted new document or an old one. */
function problemOfOle(file: string, bytes: Uint8Array, format: OfficeFormat): Refusal {
  if (holdsWord(bytes, 'EncryptedPackage', { utf16: true })) return refusePassword(file);
  if (holdsWord(bytes, 'WordDocument', { utf16: true })) {
    return refuseUnreadable(file, 'it is a document of Word 97–2003 (.doc)', 'Open it in Word or LibreOffice, save it as .docx, and import that.');
  }
  return refuseUnreadable(file, `it is an old Office file, not ${format.name}`, 'Open it in Word or LibreOffice, save it as .docx, and import that.');
}

