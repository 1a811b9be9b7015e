// Formats that people have and that are not imported: what such a file is, and the way round.
import type { RefusalData } from '../../contract/refusals.ts';

/** The two halves of a refusal, after the name of the file. */
export type WayRound = Pick<RefusalData<'IMPORT_UNREADABLE'>, 'reason' | 'remedy'>;

interface ForeignFormat extends WayRound {
  /** Lower case, without the dot. */
  extensions: readonly string[];
  /** What `kindOfBinary` or `kindOfZip` says of its bytes, where that is enough to know the way round. */
  binary?: readonly string[];
}

const OTHERWISE = 'Save the article as plain text, HTML or PDF, and import that.';

const foreign: readonly ForeignFormat[] = [
  {
    extensions: ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'numbers'], binary: ['a spreadsheet'],
    reason: 'it is a spreadsheet', remedy: 'Save the sheet with the articles as CSV, and import that.',
  },
  {
    extensions: ['pptx', 'pptm', 'ppt', 'odp', 'key'], binary: ['a presentation'],
    reason: 'it is a presentation', remedy: 'Save it as PDF, and import that.',
  },
  {
    extensions: ['doc', 'dot'],
    reason: 'it is a document of Word 97–2003', remedy: 'Open it in Word or LibreOffice, save it as .docx, and import that.',
  },
  { extensions: ['pages'], reason: 'it is a Pages document', remedy: 'Export it to Word, and import that.' },
  { extensions: ['mbox', 'pst', 'ost'], reason: 'it is a mailbox', remedy: 'Save its messages as .eml in the mail program, and import those.' },
  { extensions: ['msg'], reason: 'it is a message of Outlook', remedy: 'Save it as .eml or as HTML, and import that.' },
  { extensions: ['mobi', 'azw', 'azw3'], reason: 'it is a Kindle book', remedy: 'Turn it into an EPUB, and import that.' },
  { extensions: ['webarchive'], reason: 'it is a web archive of Safari', remedy: 'Open it in Safari, save it as PDF, and import that.' },
  {
    extensions: ['url', 'webloc', 'website'],
    reason: 'it is a link and not the page', remedy: 'Open it in the browser, save the page, and import that.',
  },
  {
    extensions: ['gz', 'tgz', 'tar', 'bz2', 'xz', 'zst', '7z', 'rar'], binary: ['a compressed file', 'an archive'],
    reason: 'it is a packed file', remedy: 'Unpack it, and import what is in it.',
  },
  {
    extensions: ['jpg', 'jpeg', 'png', 'gif', 'tif', 'tiff', 'webp', 'bmp', 'heic', 'svg'], binary: ['a picture'],
    reason: 'it is a picture', remedy: 'If it shows a text, import that text by copy and paste.',
  },
];

/** What is said of a file with this ending (lower case, without the dot) that is none of ours; null where we do not know it either. */
export function knownEnding(extension: string): WayRound | null {
  const known = foreign.find(({ extensions }) => extensions.includes(extension));
  return known ? { reason: known.reason, remedy: known.remedy } : null;
}

export function anyEnding(extension: string): WayRound {
  return knownEnding(extension) ?? { reason: `files ending in .${extension} cannot be read`, remedy: OTHERWISE };
}

/** What can be done with bytes of this kind, as `kindOfBinary` and `kindOfZip` name it, whatever their file is called. */
export function remedyOfKind(binary: string): string {
  return foreign.find((one) => one.binary?.includes(binary))?.remedy ?? OTHERWISE;
}
