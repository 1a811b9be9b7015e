// The parts of a zipped document as trees: unpacked, decoded and parsed within bounds, refused by name.
import { Refusal } from '../../../contract/refusals.ts';
import type { Zip } from '../archive/safe-unzip.ts';
import { decodeXml } from '../archive/decode-xml.ts';
import { parseXml, XmlProblem, type XmlDialect } from '../archive/safe-xml.ts';
import type { XmlElement } from '../archive/xml-element.ts';
import { refuseBomb, refuseDamaged } from '../archive/unzip-limits.ts';

/** A part as its root element, or null where the document has none of that name. Refuses (IMPORT_UNREADABLE). */
export function readPart(file: string, zip: Zip, name: string, dialect: XmlDialect): XmlElement | null {
  const entry = zip.find(name);
  return entry ? parsePart(file, zip.read(entry), name, dialect) : null;
}

/** The same for what is not the text (title, author): a part that cannot be read states nothing, and costs no word of the document. */
export function readProperties(file: string, zip: Zip, name: string, dialect: XmlDialect): XmlElement | null {
  try {
    return readPart(file, zip, name, dialect);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'IMPORT_UNREADABLE') return null;
    throw error;
  }
}

export function parsePart(file: string, bytes: Uint8Array, name: string, dialect: XmlDialect): XmlElement {
  try {
    return parseXml(decodeXml(bytes), dialect);
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    throw error.kind === 'damaged' ? refuseDamaged(file, `${name}: ${error.message}`) : refuseBomb(file, `has a part (${name}) that ${error.message}`);
  }
}

/** A part's name from a reference in another part: "../media/a.png" in word/document.xml. Null for one that leads outside. */
export function resolvePart(base: string, reference: string): string | null {
  const path = reference.split(/[?#]/)[0] ?? '';
  if (/^[a-z][a-z\d+.-]*:/i.test(path)) return null;
  const folders = path.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && folders.pop() === undefined) return null;
    if (step !== '..' && step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
