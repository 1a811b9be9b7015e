// The reader of OpenDocument texts (.odt, and flat .fodt): text with its structure, notes, remarks, properties.
import { openZip } from '../archive/safe-unzip.ts';
import { child, descendants, elements, textOf, type XmlElement } from '../archive/xml-element.ts';
import { refuseUnreadable } from '../archive/unzip-limits.ts';
import type { ImportedArticle, ImportedNote, ImportFile } from '../imported-article.ts';
import { tidyBlockText } from './article-blocks.ts';
import { describeDocument } from './describe-document.ts';
import { collectQuotes } from './margin-quotes.ts';
import { readOdtBlocks, readOdtNotes } from './odt-blocks.ts';
import { ODF_XML } from './odt-names.ts';
import { readOdtStyles } from './odt-styles.ts';
import { remarkChild, type OdtContext } from './odt-words.ts';
import { officeDate } from './office-date.ts';
import { parsePart, readPart, readProperties } from './office-part.ts';
import { ODT, problemOfContainer, refuseMissingPart, refusePassword } from './office-refusals.ts';

interface OdtParts {
  content: XmlElement;
  styles: XmlElement | null;
  meta: XmlElement | null;
}

/**
 * Insertions count as accepted and deletions as made; headers and footers are left out. Notes stand behind the text with
 * their marks, text boxes behind the paragraph that they hang on, remarks in `notes`. Refuses (IMPORT_UNREADABLE).
 */
export async function readOdt(file: ImportFile): Promise<ImportedArticle> {
  const { content, styles, meta } = openOdt(file);
  const text = child(content, 'office:body', 'office:text') ?? (child(content, 'office:body', 'text:p') ? child(content, 'office:body') : null);
  if (!text) throw refuseUnreadable(file.name, 'it is an OpenDocument file of another kind, such as a spreadsheet', 'Save its text as .odt, and import that.');
  const context: OdtContext = {
    styles: readOdtStyles([content, styles]),
    quotes: collectQuotes(),
    notes: [],
    remarks: [],
    headings: [],
    lists: new Map(),
  };
  const blocks = readOdtBlocks(text, context).concat(readOdtNotes(context));
  const remarks = context.remarks.flatMap((remark) => readRemark(remark, context));
  const properties = child(meta, 'office:meta');
  const property = (name: string) => {
    const value = textOf(child(properties, name)).replace(/\s+/g, ' ').trim();
    return value === '' ? null : { value, from: 'the document’s properties' };
  };
  return describeDocument(
    file.name,
    blocks,
    {
      title: property('dc:title'),
      author: property('meta:initial-creator') ?? property('dc:creator'),
      languages: context.styles.languages,
    },
    remarks,
  );
}

function openOdt(file: ImportFile): OdtParts {
  if (isXml(file.bytes)) {
    const root = parsePart(file.name, file.bytes, 'its text', ODF_XML);
    return { content: root, styles: null, meta: root };
  }
  const problem = problemOfContainer(file.name, file.bytes, ODT);
  if (problem) throw problem;
  const zip = openZip(file);
  const manifest = readPart(file.name, zip, 'META-INF/manifest.xml', { ...ODF_XML, doctype: 'skip' });
  if (manifest && descendants(manifest, 'manifest:encryption-data').length > 0) throw refusePassword(file.name);
  const part = (name: string) => readPart(file.name, zip, name, { ...ODF_XML, doctype: 'skip' });
  const content = part('content.xml');
  if (!content) throw refuseMissingPart(file.name, ODT, 'content.xml');
  return { content, styles: part('styles.xml'), meta: readProperties(file.name, zip, 'meta.xml', { ...ODF_XML, doctype: 'skip' }) };
}

function isXml(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<\?xml[\s\S]*<office:document[\s>]/.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
}

function readRemark({ element, id }: OdtContext['remarks'][number], context: OdtContext): ImportedNote[] {
  const blocks = elements(element).length === 0 ? [] : readOdtBlocks(element, context);
  const text = blocks.map((block) => tidyBlockText(block.text)).join('\n\n');
  const note = { quote: context.quotes.quote(id), author: remarkChild(element, 'dc:creator'), date: officeDate(remarkChild(element, 'dc:date')), text };
  return text === '' ? [] : [note];
}
