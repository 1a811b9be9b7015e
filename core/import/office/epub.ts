// The reader of EPUB books and newspapers: chapters in reading order, and what the package states about the whole.
import { attribute } from '../archive/xml-element.ts';
import { PartialDate } from '../../../contract/records.ts';
import type { Found, ImportedArticle, ImportFile } from '../imported-article.ts';
import type { FormedBlock } from './article-blocks.ts';
import { describeDocument, type DocumentProperties } from './describe-document.ts';
import { XHTML } from './epub-names.ts';
import { openEpub, statements, type EpubPackage } from './epub-package.ts';
import { officeDate } from './office-date.ts';
import { readPart } from './office-part.ts';
import { EPUB, refuseMissingPart } from './office-refusals.ts';
import { xhtmlBlocks } from './xhtml-blocks.ts';

/** The list of contents and what a reading program hides are left out. Refuses (IMPORT_UNREADABLE). */
export async function readEpub(file: ImportFile): Promise<ImportedArticle> {
  const epub = openEpub(file);
  const blocks: FormedBlock[] = [];
  let missing: string | null = null;
  for (const name of epub.chapters) {
    const root = readPart(file.name, epub.zip, name, XHTML);
    if (!root) missing ??= name;
    else for (const block of xhtmlBlocks(root)) blocks.push(block);
  }
  // A book without one of its chapters would be a half-imported one.
  if (missing !== null) throw refuseMissingPart(file.name, EPUB, missing);
  return describeDocument(file.name, blocks, propertiesOf(epub));
}

function propertiesOf({ metadata }: EpubPackage): DocumentProperties {
  const creators = statements(metadata, 'dc:creator').filter(({ element }) => ['aut', null].includes(attribute(element, 'opf:role')));
  return {
    title: first(metadata, 'dc:title'),
    author: creators.length === 0 ? null : stated(creators.map(({ value }) => value).join(', ')),
    outlet: first(metadata, 'dc:publisher'),
    url: [...statements(metadata, 'dc:source'), ...statements(metadata, 'dc:identifier')]
      .filter(({ value }) => /^https?:\/\/\S{4,2000}$/.test(value))
      .map(({ value }) => stated(value))[0] ?? null,
    published: publication(metadata),
    languages: statements(metadata, 'dc:language').map(({ value }) => value),
    trusted: true,
  };
}

function stated(value: string): Found<string> {
  return { value, from: 'the book’s package' };
}

/** In UTF-16 code units: a name or a title is shorter. */
const LONGEST_STATEMENT = 1000;

function first(metadata: EpubPackage['metadata'], name: string): Found<string> | null {
  const value = statements(metadata, name)[0]?.value;
  return value === undefined || value.length > LONGEST_STATEMENT ? null : stated(value);
}

/** Older books state several days, each with its event: of these only the publication counts. */
function publication(metadata: EpubPackage['metadata']): Found<string> | null {
  const dates = statements(metadata, 'dc:date').map(({ element, value }) => ({ event: attribute(element, 'opf:event'), value }));
  const chosen = dates.find(({ event }) => event === 'publication') ?? dates.find(({ event }) => event === null);
  const value = chosen && dateOf(chosen.value);
  return value ? stated(value) : null;
}

/** Midnight in UTC is how programs write a day without a time; the year 101 is how one of them writes none. */
function dateOf(value: string): string | null {
  const day = value.replace(/T00:00:00(?:\.0+)?(?:Z|[+-]00:00)$/, '');
  const date = officeDate(day) ?? (/^[12]\d{3}(?:-\d{2})?$/.test(day) ? day : null);
  return date !== null && PartialDate.safeParse(date).success ? date : null;
}
