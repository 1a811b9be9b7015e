// The formats that can be imported: a new one is a reader of its own and one line here.
import type { Contained, ContainedFile, OpenOptions } from './contained.ts';
import type { ImportedArticle } from './imported-article.ts';
import { ZIPPED } from './kind-of-binary.ts';
import { readPlainText } from './read-plain-text.ts';

export interface Format {
  /** As people call it: "plain text". */
  name: string;
  /** Lower case, without the dot. */
  extensions: readonly string[];
  /** Larger files are refused, so that one file can never exhaust memory. */
  mostBytes: number;
  /** One such file takes at least as long to read as so many bytes of plain text; nothing for formats that are little more than that. */
  toil?: number;
  /** What `kindOfBinary` may say of its bytes, first (as `kindOfZip` says it) what they are; nothing for formats that are text. */
  binary?: readonly string[];
  /** The article in it. A mail has one and may hold others. */
  read?: (file: ContainedFile) => Promise<ImportedArticle>;
  /** The files in it. */
  open?: (file: ContainedFile, options: OpenOptions) => Promise<Contained>;
}

const KiB = 1024;
const MiB = 1024 * KiB;
const zipped = [ZIPPED, 'an old Office document']; // an encrypted one says so itself

/** Readers are loaded at their first use: a page of HTML or PDF brings megabytes of parser with it. */
export const formats: readonly Format[] = [
  { name: 'plain text', extensions: ['txt', 'text', ''], mostBytes: 64 * MiB, read: readPlainText },
  {
    name: 'Markdown', extensions: ['md', 'markdown'], mostBytes: 32 * MiB,
    read: async (file) => (await import('./markdown/read-markdown.ts')).readMarkdown(file),
  },
  {
    name: 'a web page', extensions: ['html', 'htm', 'xhtml', 'xht'], mostBytes: 64 * MiB, toil: 192 * KiB,
    read: async (file) => (await import('./html/read-html.ts')).readHtml(file),
  },
  {
    name: 'a web archive', extensions: ['mhtml', 'mht'], mostBytes: 128 * MiB, toil: 192 * KiB,
    read: async (file) => (await import('./mhtml.ts')).readMhtml(file),
  },
  {
    name: 'a PDF', extensions: ['pdf'], mostBytes: 256 * MiB, toil: 512 * KiB, binary: ['a PDF'],
    read: async (file) => (await import('./pdf/read-pdf.ts')).readPdf(file),
  },
  {
    name: 'a Word document', extensions: ['docx', 'docm', 'dotx'], mostBytes: 128 * MiB, toil: 256 * KiB, binary: ['a Word document', ...zipped],
    read: async (file) => (await import('./office/docx.ts')).readDocx(file),
  },
  {
    name: 'an OpenDocument text', extensions: ['odt', 'ott', 'fodt'], mostBytes: 128 * MiB, toil: 256 * KiB, binary: ['an OpenDocument text', ...zipped],
    read: async (file) => (await import('./office/odt.ts')).readOdt(file),
  },
  {
    name: 'a rich-text document', extensions: ['rtf'], mostBytes: 128 * MiB, toil: 64 * KiB, binary: ['a rich-text document'],
    read: async (file) => (await import('./office/rtf.ts')).readRtf(file),
  },
  {
    name: 'an e-book', extensions: ['epub'], mostBytes: 256 * MiB, toil: 512 * KiB, binary: ['an e-book', ...zipped],
    read: async (file) => (await import('./office/epub.ts')).readEpub(file),
  },
  {
    name: 'an e-mail', extensions: ['eml'], mostBytes: 128 * MiB, toil: 128 * KiB,
    read: async (file) => (await import('./mail/read-mail.ts')).readMail(file),
    open: async (file, options) => (await import('./mail/open-mail.ts')).openMail(file, options),
  },
  {
    name: 'a table', extensions: ['csv', 'tsv', 'tab', 'json', 'jsonl', 'ndjson'], mostBytes: 64 * MiB,
    open: async (file) => (await import('./tables/open-table.ts')).openTable(file, file.choice),
  },
  {
    name: 'an archive', extensions: ['zip'], mostBytes: 512 * MiB, binary: ['a ZIP archive', ...zipped],
    open: async (file, options) => (await import('./zip/open-zip.ts')).openZip(file, options),
  },
];

/** A row of a table, which `openTable` made: its mapping says so. */
export const rowFormat: Format = {
  name: 'a row of a table', extensions: [], mostBytes: 64 * MiB, read: async (file) => (await import('./tables/read-row.ts')).readRow(file, file.mapping),
};
