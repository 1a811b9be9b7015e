// The reader of PDF: pages, columns, paragraphs, running heads, letters in the order of reading, and what the file states of itself.
import type { Block } from '../../../contract/text/block.ts';
import { markByWords } from '../classify-pieces.ts';
import type { ImportedArticle, ImportFile } from '../imported-article.ts';
import { markLanguageSwitches, markRepeats } from '../mark-repeats.ts';
import type { Piece } from '../pieces.ts';
import { canonicalText, withRunningHeads } from './canonical-pdf.ts';
import { describePages, type Properties } from './describe-pdf.ts';
import { headingLevels } from './heading-levels.ts';
import { layOut } from './lay-out.ts';
import { readDocument } from './read-document.ts';
import type { Bounds } from './reading-clock.ts';
import { assertPdf, assertReadable } from './pdf-refusals.ts';
import { findPdfTitle, plausibleAuthor } from './pdf-title.ts';
import type { TextBlock } from './draft-blocks.ts';

/**
 * Reads one PDF. Throws the refusal IMPORT_UNREADABLE for a document that is protected, damaged, without letters, or beyond
 * the bounds; of one that is damaged in places it reads the pages that are whole. The bytes are only read.
 */
export async function readPdf(file: ImportFile, bounds: Bounds = {}): Promise<ImportedArticle> {
  assertPdf(file);
  const { pages, properties, missing } = await readDocument(file, bounds);
  const { blocks, heads } = layOut(pages);
  assertReadable(file, blocks, missing);
  const article = await toArticle(file.name, properties, withRunningHeads(blocks, heads));
  return missing ? { ...article, missingPages: missing } : article;
}

async function toArticle(name: string, properties: Properties, blocks: TextBlock[]): Promise<ImportedArticle> {
  const opening = blocks.filter(({ page }) => page <= 2).map(({ text }) => text).join('\n');
  const { title, block: titleBlock } = findPdfTitle(properties.title, name, blocks, opening.slice(0, 20_000));
  const { text, pieces } = canonicalText(blocks, headingLevels(blocks, titleBlock));
  markByWords(pieces.filter(({ block }) => !block.boilerplate && block.kind !== 'heading'));
  markLanguageSwitches(pieces);
  markRepeats(pieces.filter(({ block }) => block.kind !== 'table-row' && block.kind !== 'heading'));
  const { described, titlePiece } = await describePages(text, pieces);
  if (!title && titlePiece) Object.assign(titlePiece.block, { kind: 'heading', level: 1 });
  return {
    text,
    blocks: pieces.map(({ block }: Piece): Block => block),
    ...described,
    title: title ?? described.title,
    byline: described.byline ?? plausibleAuthor(properties.author),
  };
}
