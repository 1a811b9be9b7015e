// The reader of Word documents (.docx): text with its structure, notes and comments as a reader sees them, properties.
import { child, descendants, attribute, elements, textOf, type XmlElement } from '../archive/xml-element.ts';
import type { ImportedArticle, ImportedNote, ImportFile } from '../imported-article.ts';
import { tidyBlockText } from './article-blocks.ts';
import { describeDocument } from './describe-document.ts';
import { readBlocks, readNotes } from './docx-blocks.ts';
import { readChunks } from './docx-chunks.ts';
import { commentElements, registerNotes } from './docx-notes.ts';
import { readNumbering } from './docx-numbering.ts';
import { openDocx } from './docx-package.ts';
import { newStory, type DocxContext } from './docx-runs.ts';
import { readStyles } from './docx-styles.ts';
import { collectQuotes } from './margin-quotes.ts';
import { officeDate } from './office-date.ts';
import { refuseMissingPart, DOCX } from './office-refusals.ts';

/**
 * Insertions count as accepted and deletions as made; headers and footers are left out. Footnotes and endnotes stand
 * behind the text with their marks ("[1]"), text boxes behind the paragraph that they hang on, comments in `notes`; parts in
 * other formats in their places. `depth` is in how many documents it lies. Refuses (IMPORT_UNREADABLE).
 */
export async function readDocx(file: ImportFile, depth = 0): Promise<ImportedArticle> {
  const docx = openDocx(file);
  // Faulty writers make several; each is shown.
  const bodies = elements(docx.document, 'w:body');
  if (bodies.length === 0) throw refuseMissingPart(file.name, DOCX, 'w:body');
  const styles = readStyles(docx.part('styles'));
  const context: DocxContext = {
    styles,
    numbering: readNumbering(docx.part('numbering')),
    notes: registerNotes({ footnote: docx.part('footnotes'), endnote: docx.part('endnotes') }, docx.part('settings')),
    quotes: collectQuotes(),
    chunks: await readChunks(file.name, docx.document, docx.chunk, { readDocx, depth }),
    fieldsAreSound: fieldsMatch(docx.document),
  };
  const text = bodies.flatMap((body) => readBlocks(body, context, newStory()));
  const blocks = text.concat(readNotes(context));
  const remarks = [...readComments(docx.part('comments'), context), ...[...context.chunks.values()].flatMap(({ notes }) => notes)];
  const property = (name: string, from: string) => {
    const value = textOf(child(docx.properties, name)).replace(/\s+/g, ' ').trim();
    return value === '' ? null : { value, from };
  };
  return describeDocument(
    file.name,
    blocks,
    {
      title: property('dc:title', 'the document’s properties'),
      author: property('dc:creator', 'the document’s properties'),
      languages: styles.languages,
    },
    remarks,
  );
}

function fieldsMatch(document: XmlElement): boolean {
  let open = 0;
  for (const mark of descendants(document, 'w:fldChar')) {
    const type = attribute(mark, 'w:fldCharType');
    if (type === 'begin') open++;
    if (type === 'end' && --open < 0) return false;
  }
  return open === 0;
}

function readComments(part: XmlElement | null, context: DocxContext): ImportedNote[] {
  return commentElements(part).flatMap(({ element, id, author, date }) => {
    const text = readBlocks(element, context, newStory()).map((block) => tidyBlockText(block.text)).join('\n\n');
    const quote = context.quotes.quote(id);
    return text === '' ? [] : [{ quote, author, date: officeDate(date), text }];
  });
}
