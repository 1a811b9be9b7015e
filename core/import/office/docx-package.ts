// The parts of a DOCX file: the document and what it points to, by relationships and not by their usual names.
import { openZip } from '../archive/safe-unzip.ts';
import { attribute, elements, type XmlElement } from '../archive/xml-element.ts';
import { refuseUnreadable } from '../archive/unzip-limits.ts';
import type { ImportFile } from '../imported-article.ts';
import type { FindChunk } from './docx-chunks.ts';
import { WORD_XML } from './docx-names.ts';
import { readPart, readProperties, resolvePart } from './office-part.ts';
import { DOCX, problemOfContainer, refuseMissingPart } from './office-refusals.ts';

export interface DocxPackage {
  document: XmlElement;
  /** The root of the part that the document names so ("styles", "footnotes"), or null. */
  part: (role: string) => XmlElement | null;
  /** The part that the text shows in this place (w:altChunk). */
  chunk: FindChunk;
  /** Title and author as the file states them. */
  properties: XmlElement | null;
}

/** Refuses (IMPORT_UNREADABLE) what is no DOCX, is encrypted, damaged, or dangerous to unfold. */
export function openDocx(file: ImportFile): DocxPackage {
  const problem = problemOfContainer(file.name, file.bytes, DOCX);
  if (problem) throw problem;
  const zip = openZip(file);
  const targetsOf = (part: string) => relationships(readPart(file.name, zip, relationsOf(part), WORD_XML), part).byRole;
  const top = targetsOf('');
  const main = top.get('officeDocument') ?? 'word/document.xml';
  const document = readPart(file.name, zip, main, WORD_XML);
  if (!document) throw zip.find('mimetype') ? refuseOther(file.name, 'an OpenDocument or EPUB file') : refuseMissingPart(file.name, DOCX, main);
  if (document.name !== 'w:document') throw refuseOther(file.name, 'an Office file of another kind, such as a workbook or slides');
  const { byRole: targets, chunks } = relationships(readPart(file.name, zip, relationsOf(main), WORD_XML), main);
  return {
    document,
    part: (role) => {
      const target = targets.get(role);
      return target === undefined ? null : readPart(file.name, zip, target, WORD_XML);
    },
    chunk: (id) => {
      const part = chunks.get(id);
      const entry = part === undefined ? null : zip.find(part);
      return part !== undefined && entry ? { part, bytes: zip.read(entry) } : null;
    },
    properties: readProperties(file.name, zip, top.get('core-properties') ?? 'docProps/core.xml', WORD_XML),
  };
}

function refuseOther(file: string, kind: string) {
  return refuseUnreadable(file, `it is ${kind}, not ${DOCX.name}`, 'Save it under the ending of its own kind, or save its text as .docx, and import that.');
}

function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The last word of a relationship's type ("styles") -> the part's name, the first of each type; of chunks by their own names. */
function relationships(root: XmlElement | null, base: string): { byRole: Map<string, string>; chunks: Map<string, string> } {
  const targets = new Map<string, string>();
  const chunks = new Map<string, string>();
  for (const relation of elements(root, 'rel:Relationship')) {
    const role = (attribute(relation, 'Type') ?? '').split('/').at(-1) ?? '';
    const target = attribute(relation, 'TargetMode') === 'External' ? null : resolvePart(base, attribute(relation, 'Target') ?? '');
    if (target && !targets.has(role)) targets.set(role, target);
    if (target && role === 'aFChunk') chunks.set(attribute(relation, 'Id') ?? '', target);
  }
  return { byRole: targets, chunks };
}
