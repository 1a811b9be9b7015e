// Reads a text as if it had been saved as a file, for tests of the importers.
import { readArticle } from '../../../core/import/read-article.ts';
import type { ImportedArticle } from '../../../core/import/imported-article.ts';

export function readText(text: string, name = 'article.txt'): Promise<ImportedArticle> {
  return readArticle({ name, bytes: new TextEncoder().encode(text) });
}

/** One line a block: "heading 1: Ferry sinks", "caption (repeated-caption): …"; line ends inside as ⏎. */
export function outline({ text, blocks }: ImportedArticle): string[] {
  return blocks.map(({ kind, level, boilerplate, start, end }) => {
    const mark = boilerplate ? ` (${boilerplate})` : '';
    return `${kind}${level ? ` ${level}` : ''}${mark}: ${text.slice(start, end).replaceAll('\n', '⏎')}`;
  });
}

/** A paragraph of body text, so that what stands above it is above something. */
export const BODY =
  'The ministry said on Sunday that 31 people were missing after the ferry sank in heavy seas four miles off the harbour, and that boats were searching.';
