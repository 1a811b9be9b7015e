// Files: character sets told apart, and what cannot be read refused in one sentence with its remedy.
import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readArticle, readContent, refusalBySize } from '../../../core/import/read-article.ts';
import { BODY } from './read-text.ts';

const ARABIC = 'غرق عبّارة قبالة بورت سادل\n\nقالت وزارة النقل يوم الأحد إن عشرات الأشخاص في عداد المفقودين بعد غرق العبّارة، وإن البحث «مستمر».\n';
const RUSSIAN = 'Паром затонул у берегов\n\nМинистерство транспорта сообщило в воскресенье, что тридцать один человек пропал без вести – «поиски продолжаются».\n';
const FRENCH = 'Naufrage d’un ferry\n\nLe ministère a déclaré dimanche que « trente et une personnes » étaient portées disparues – les recherches continuent.\n';

describe('character sets', () => {
  test.each([
    ['UTF-8', 'utf-8', ARABIC, {}],
    ['UTF-8 with a byte order mark', 'utf-8', ARABIC, { addBOM: true }],
    ['UTF-16 little-endian', 'utf-16le', ARABIC, { addBOM: true }],
    ['UTF-16 big-endian', 'utf-16be', RUSSIAN, { addBOM: true }],
    ['UTF-16 without a mark', 'utf-16le', `${BODY}\n`, {}],
    ['UTF-16 of Arabic without a mark', 'utf-16le', ARABIC, {}],
    ['UTF-16 of Russian without a mark, high bytes first', 'utf-16be', RUSSIAN, {}],
    ['Windows Arabic', 'windows-1256', ARABIC, {}],
    ['Windows Cyrillic', 'windows-1251', RUSSIAN, {}],
    ['KOI8-R', 'koi8-r', RUSSIAN.replace(/[–«»]/g, '-'), {}],
    ['Mac Cyrillic', 'maccyrillic', RUSSIAN, {}],
    ['Windows Western', 'windows-1252', FRENCH, {}],
  ])('%s', async (_, charset, text, options) => {
    const bytes = new Uint8Array(iconv.encode(text, charset, options));
    expect((await readArticle({ name: 'a.txt', bytes })).text).toBe(text);
  });

  test('a damaged byte in UTF-8 costs one character, not the text', async () => {
    const bytes = new TextEncoder().encode(`${ARABIC}\n${ARABIC}`);
    bytes[bytes.length - 3] = 0xff;
    const { text } = await readArticle({ name: 'a.txt', bytes });
    expect(text.startsWith(ARABIC)).toBe(true);
    expect(text).toContain('\ufffd');
  });
});

describe('refusals', () => {
  const refusalOf = (name: string, bytes: Uint8Array) =>
    readArticle({ name, bytes }).then(() => 'read', (error: { code: string; message: string }) => `${error.code}: ${error.message}`);

  test.each([
    ['empty.txt', new Uint8Array(0), 'IMPORT_UNREADABLE: empty.txt was not imported: it is empty (0 bytes). Save it again at its source; the download may have been cut short.'],
    ['blank.txt', new TextEncoder().encode('\n \r\n\t\u00a0\n'), 'IMPORT_UNREADABLE: blank.txt was not imported: it holds only blank lines. Check that the right file was saved.'],
    ['noise.txt', Uint8Array.from({ length: 4000 }, (_, at) => (at * 197 + (at >> 3) * 31) % 256), 'IMPORT_UNREADABLE: noise.txt was not imported: it holds binary data, not text. Open it in the program that made it and save the article as plain text (.txt).'],
    ['report.txt', new TextEncoder().encode('%PDF-1.7 …'), 'IMPORT_UNREADABLE: report.txt was not imported: it is a PDF, not plain text. Rename it so that it ends in .pdf, and import it.'],
    ['report.pdf', new TextEncoder().encode('%PDF-1.7 …'), 'IMPORT_UNREADABLE: report.pdf was not imported: it is damaged. Get it again from its source; the download may have been cut short.'],
    ['table.xyz', new TextEncoder().encode('a'), 'IMPORT_UNREADABLE: table.xyz was not imported: files ending in .xyz cannot be read. Save the article as plain text, HTML or PDF, and import that.'],
  ])('%s', async (name, bytes, sentence) => {
    expect(await refusalOf(name, bytes)).toBe(sentence);
  });

  /** Nothing in it is packed, as OpenDocument asks for its first part. */
  const zipped = (parts: Record<string, string | Uint8Array>) => zipSync(Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), { level: 0 });
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]);
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  test.each([
    ['sheet.xlsx', zip, 'it is a spreadsheet. Save the sheet with the articles as CSV, and import that.'],
    ['sheet.XLS', old, 'it is a spreadsheet. Save the sheet with the articles as CSV, and import that.'],
    ['talk.pptx', zip, 'it is a presentation. Save it as PDF, and import that.'],
    ['letter.doc', old, 'it is a document of Word 97–2003. Open it in Word or LibreOffice, save it as .docx, and import that.'],
    ['notice.pages', zip, 'it is a Pages document. Export it to Word, and import that.'],
    ['Inbox.mbox', new TextEncoder().encode('From a@b.example Mon'), 'it is a mailbox. Save its messages as .eml in the mail program, and import those.'],
    ['news.tar.gz', Uint8Array.from([0x1f, 0x8b, 8]), 'it is a packed file. Unpack it, and import what is in it.'],
    ['photo.jpg', new TextEncoder().encode('no picture at all'), 'it is a picture. If it shows a text, import that text by copy and paste.'],
    ['page.url', new TextEncoder().encode('[InternetShortcut]'), 'it is a link and not the page. Open it in the browser, save the page, and import that.'],
    ['report.txt', zipped({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }), 'it is a Word document, not plain text. Rename it so that it ends in .docx, and import it.'],
    ['report.pdf', zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'it is an OpenDocument text, not a PDF. Rename it so that it ends in .odt, and import it.'],
    ['book.bin', zipped({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<a/>' }), 'it is an e-book. Rename it so that it ends in .epub, and import it.'],
    ['sheet', zipped({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }), 'it is a spreadsheet, not plain text. Save the sheet with the articles as CSV, and import that.'],
    ['talk.txt', zipped({ mimetype: 'application/vnd.oasis.opendocument.presentation' }), 'it is a presentation, not plain text. Save it as PDF, and import that.'],
    ['dossier.zip.part', zipped({ 'a.txt': 'x', 'letters/word.docx': zipped({ 'word/document.xml': '<a/>' }) }), 'it is a ZIP archive. Rename it so that it ends in .zip, and import it.'],
    ['cut.txt', zip, 'it is a ZIP archive, not plain text. Rename it so that it ends in .zip, and import it.'],
  ])('the way out for %s', async (name, bytes, rest) => {
    expect(await refusalOf(name, bytes)).toBe(`IMPORT_UNREADABLE: ${name} was not imported: ${rest}`);
  });

  test('without an ending, a file is what is in it', async () => {
    const { contained } = await readContent({ name: 'dossier', bytes: zipped({ 'a.txt': BODY }) });
    expect(contained?.files.map(({ name }) => name)).toEqual(['dossier/a.txt']);
    const letter = new Document({ sections: [{ children: [new Paragraph(BODY)] }] });
    expect((await readArticle({ name: 'letter', bytes: await Packer.pack(letter, 'uint8array') })).text).toContain(BODY);
  });

  test('a large file of another format is told its way out without being read', () => {
    expect(refusalBySize('sheet.xlsx', 2 ** 30)).toEqual({ file: 'sheet.xlsx', reason: 'it is a spreadsheet', remedy: 'Save the sheet with the articles as CSV, and import that.' });
    expect(refusalBySize('sheet.xlsx', 2 ** 20)).toBeNull();
    expect(refusalBySize('disk.img', 2 ** 30)).toMatchObject({ reason: 'files ending in .img cannot be read' });
  });

  test('a text beyond the limit is refused before it is read', async () => {
    expect(await refusalOf('huge.txt', new Uint8Array(64 * 1024 * 1024 + 1))).toMatch(/it has 64\.0 MiB, and plain text is read up to 64 MiB\. Split it/);
  });

  test('hundreds of thousands of paragraphs are refused, not shown', async () => {
    expect(await refusalOf('list.txt', new TextEncoder().encode('a line\n'.repeat(200_001)))).toMatch(/more than 200,000 paragraphs/);
  });

  test('one line of megabytes is read', async () => {
    const { blocks, words } = await readArticle({ name: 'long.txt', bytes: new TextEncoder().encode(`${BODY} `.repeat(20_000)) });
    expect([blocks.length, words]).toEqual([1, 540_000]);
  });
});
