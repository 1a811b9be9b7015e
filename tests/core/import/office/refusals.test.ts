// What the readers of office documents refuse: each in one sentence that names file, reason and remedy, in bounded time.
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Refusal } from '../../../../contract/refusals.ts';
import { readDocx } from '../../../../core/import/office/docx.ts';
import { readEpub } from '../../../../core/import/office/epub.ts';
import { readOdt } from '../../../../core/import/office/odt.ts';
import { readRtf } from '../../../../core/import/office/rtf.ts';
import { docxOf, epubOf, odtOf, paragraph, rtfOf, zipOf, type TestFile } from '../../../fixtures/office/make-documents.ts';

const readers = { docx: readDocx, odt: readOdt, epub: readEpub, rtf: readRtf };

async function sentence(format: keyof typeof readers, bytes: Uint8Array): Promise<string> {
  try {
    await readers[format]({ name: `x.${format}`, bytes });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.code).toBe('IMPORT_UNREADABLE');
    expect(error.message).toMatch(new RegExp(`^x\\.${format} was not imported: [^\\n]+\\. [A-Z][^\\n]+\\.$`));
    return error.message;
  }
  return 'no refusal';
}

const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ole = (stream: string) => Uint8Array.from([...OLE, ...new Uint8Array(1000), ...Buffer.from(stream, 'utf16le')]);

test('nothing, blanks, words, pictures and other archives are no documents', async () => {
  for (const format of ['docx', 'odt', 'epub', 'rtf'] as const) {
    expect(await sentence(format, new Uint8Array())).toContain('it is empty (0 bytes)');
    for (const bytes of [strToU8('  \n '), strToU8('plain words'), strToU8('\x89PNG\r\n'), strToU8('<html></html>')]) expect(await sentence(format, bytes)).toContain('it is not a');
    expect(await sentence(format, Uint8Array.from([0x1f, 0x8b, 8, 0]))).toContain('it is a packed file (gzip)');
    expect(await sentence(format, strToU8('%PDF-1.7'))).toContain('it is a PDF');
  }
});

test('protected and old Office files are told apart, each with its way out', async () => {
  for (const format of ['docx', 'odt', 'rtf'] as const) {
    expect(await sentence(format, ole('EncryptedPackage'))).toContain('it is protected by a password');
    expect(await sentence(format, ole('WordDocument'))).toMatch(/Word 97–2003 \(\.doc\)\. .*save it as \.docx/);
    expect(await sentence(format, ole('Workbook'))).toContain('an old Office file');
  }
  expect(await sentence('odt', odtOf('<text:p>x</text:p>', { manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }).bytes)).toContain('password');
  const locked = '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherReference URI="OEBPS/text/c%200.xhtml"/></CipherData></EncryptedData></encryption>';
  expect(await sentence('epub', epubOf(['<p>x</p>'], '', { 'META-INF/encryption.xml': locked }).bytes)).toContain('(DRM)');
});

test('documents of another kind, without a part, without words', async () => {
  expect(await sentence('docx', odtOf('<text:p>x</text:p>').bytes)).toContain('OpenDocument or EPUB');
  expect(await sentence('odt', docxOf(paragraph('x')).bytes)).toContain('its part content.xml is missing');
  expect(await sentence('docx', zipOf({ 'inner.docx': docxOf(paragraph('x')).bytes }))).toContain('its part word/document.xml is missing');
  expect(await sentence('epub', epubOf(['<p>x</p>'], '', { 'META-INF/container.xml': '<container/>' }).bytes)).toContain('META-INF/container.xml is missing');
  expect(await sentence('docx', zipOf({ 'word/document.xml': '<workbook/>' }))).toContain('of another kind');
  for (const [format, file] of [['docx', docxOf(paragraph(' '))], ['odt', odtOf('<text:p/>')], ['epub', epubOf(['<img/>'])], ['rtf', rtfOf('\\par')]] as [keyof typeof readers, TestFile][]) {
    expect(await sentence(format, file.bytes)).toContain('it holds no text');
  }
});

test('XML that declares a type, nests without end or breaks off', async () => {
  const entity = '<!DOCTYPE w [<!ENTITY x "y">]><w:document/>';
  expect(await sentence('docx', zipOf({ 'word/document.xml': entity }))).toContain('declares a document type of its own');
  const deep = 100_000;
  expect(await sentence('docx', docxOf('<w:sdt><w:sdtContent>'.repeat(deep)).bytes)).toContain('nests more than');
  expect(await sentence('odt', odtOf('<text:section>'.repeat(deep)).bytes)).toContain('nests more than');
  expect(await sentence('epub', epubOf(['<div>'.repeat(deep)]).bytes)).toContain('nests more than');
  expect(await sentence('rtf', rtfOf('{'.repeat(deep)).bytes)).toContain('nests more than');
  expect(await sentence('docx', zipOf({ 'word/document.xml': '<w:document><w:body>' }))).toContain('is damaged (word/document.xml: it ends inside');
  expect(await sentence('rtf', rtfOf('Half of it').bytes.slice(0, -1))).toContain('breaks off before its last closing brace');
});

test('a document cut off anywhere is refused, never half imported', async () => {
  const { bytes } = docxOf(paragraph('Words that must not be lost. '.repeat(50)));
  for (let length = 1; length < bytes.length; length += 97) expect(await sentence('docx', bytes.slice(0, length))).not.toBe('no refusal');
});

test('a book that lacks a chapter, and a document with names that lead elsewhere', async () => {
  const missing = epubOf(['<p>x</p>'], '', { 'OEBPS/book.opf': '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>' });
  expect(await sentence('epub', missing.bytes)).toContain('its part OEBPS/c.xhtml is missing');
  expect(await sentence('docx', zipSync({ '../word/document.xml': strToU8('<a/>') }))).toContain('leads out of the archive');
});

test('long runs of blanks, brackets and empty fields take no longer than their length', async () => {
  const blanks = ' '.repeat(2_000_000);
  expect((await readDocx(docxOf(paragraph(`a${blanks}b`)))).text.length).toBe(blanks.length + 2);
  expect((await readEpub(epubOf([`<p>a${'<i> </i>'.repeat(200_000)}b</p>`]))).text).toBe('a b');
  expect((await readOdt(odtOf(`<text:p>a${'<text:span> </text:span>'.repeat(100_000)}b</text:p>`))).text).toBe('a b');
  expect((await readRtf(rtfOf(`a${'{\\i }'.repeat(200_000)}b\\par`))).text).toBe('ab');
  const fields = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(30_000);
  const ends = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(30_000);
  expect((await readDocx(docxOf(`<w:p>${fields}<w:r><w:t>x</w:t></w:r>${ends}</w:p>`))).text).toBe('x');
});
