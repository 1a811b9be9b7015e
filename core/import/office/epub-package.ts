// The parts of an EPUB: its package document, the chapters in their reading order, what it states about the book.
import { openZip, type Zip } from '../archive/safe-unzip.ts';
import { attribute, child, elements, textOf, type XmlElement } from '../archive/xml-element.ts';
import { refuseUnreadable } from '../archive/unzip-limits.ts';
import type { ImportFile } from '../imported-article.ts';
import { EPUB_XML } from './epub-names.ts';
import { readPart, resolvePart } from './office-part.ts';
import { EPUB, problemOfContainer, refuseMissingPart } from './office-refusals.ts';

export interface EpubPackage {
  zip: Zip;
  metadata: XmlElement | null;
  /** The names of the chapters' parts, in reading order; the list of contents is not among them. */
  chapters: string[];
}

/** Refuses (IMPORT_UNREADABLE) what is no EPUB, is locked, damaged, or dangerous to unfold. */
export function openEpub(file: ImportFile): EpubPackage {
  const problem = problemOfContainer(file.name, file.bytes, EPUB);
  if (problem) throw problem;
  const zip = openZip(file);
  const container = readPart(file.name, zip, 'META-INF/container.xml', EPUB_XML);
  const main = attribute(child(container, 'c:rootfiles', 'c:rootfile'), 'full-path');
  if (!main) throw refuseMissingPart(file.name, EPUB, 'META-INF/container.xml');
  const root = readPart(file.name, zip, main, EPUB_XML);
  if (!root) throw refuseMissingPart(file.name, EPUB, main);
  const chapters = chaptersOf(root, main);
  refuseLocked(file.name, zip, chapters);
  return { zip, metadata: child(root, 'opf:metadata'), chapters };
}

function chaptersOf(root: XmlElement, main: string): string[] {
  const items = new Map(elements(child(root, 'opf:manifest'), 'opf:item').map((item) => [attribute(item, 'id') ?? '', item]));
  const chapters = elements(child(root, 'opf:spine'), 'opf:itemref').flatMap((reference) => {
    const item = items.get(attribute(reference, 'idref') ?? '');
    const type = attribute(item, 'media-type') ?? '';
    const isContents = /(?:^|\s)nav(?:\s|$)/.test(attribute(item, 'properties') ?? '');
    if (!item || isContents || !/html|dtbook|xml/.test(type) || /svg|ncx/.test(type)) return [];
    return [resolvePart(main, decoded(attribute(item, 'href') ?? '')) ?? ''];
  });
  return [...new Set(chapters)].filter((name) => name !== '');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return href;
  }
}

/** Fonts may be scrambled in an open book; locked chapters need a key that we do not have. */
function refuseLocked(file: string, zip: Zip, chapters: readonly string[]): void {
  const encryption = readPart(file, zip, 'META-INF/encryption.xml', EPUB_XML);
  const locked = elements(encryption, 'enc:EncryptedData').map((data) => attribute(child(data, 'enc:CipherData', 'enc:CipherReference'), 'URI') ?? '');
  if (!locked.some((name) => chapters.includes(decoded(name)))) return;
  throw refuseUnreadable(file, 'it is locked by its shop (DRM)', 'Import the passages that you need by copy and paste from a reading program.');
}

/** The values of a kind of statement: "dc:title", "dc:creator". */
export function statements(metadata: XmlElement | null, name: string): { value: string; element: XmlElement }[] {
  // The first edition of the format put them into a group of their own.
  const holders = [metadata, child(metadata, 'opf:dc-metadata'), child(metadata, 'dc-metadata')];
  return holders
    .flatMap((holder) => elements(holder, name))
    .map((element) => ({ element, value: textOf(element).replace(/\s+/g, ' ').trim() }))
    .filter(({ value }) => value !== '');
}
