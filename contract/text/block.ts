// The structure of a canonical text: disjoint blocks in order, each with what it is and why it may be dimmed.
import { z } from 'zod';
import { isBlank } from './span.ts';

export const BlockKind = z.enum(['heading', 'paragraph', 'list-item', 'caption', 'quote', 'table-row']);
export type BlockKind = z.infer<typeof BlockKind>;

/** Why a block is not part of the article proper. Such blocks are dimmed, never deleted. */
export const BoilerplateReason = z.enum([
  'navigation',
  'newsletter',
  'repeated-caption',
  'repeated-line',
  'language-switch',
  'share-row',
  'advertisement',
  'related-link',
  'copyright-line',
  'cookie-notice',
  'timestamp-line',
  'running-head',
  'page-number',
  'other',
]);
export type BoilerplateReason = z.infer<typeof BoilerplateReason>;

/** Each reason as the end of the sentence "This line …". */
export const boilerplateReasons: Record<BoilerplateReason, string> = {
  navigation: 'leads to other parts of the site',
  newsletter: 'asks the reader to subscribe',
  'repeated-caption': 'repeats an earlier caption',
  'repeated-line': 'repeats an earlier line',
  'language-switch': 'offers the page in other languages',
  'share-row': 'offers to share the page',
  advertisement: 'announces an advertisement',
  'related-link': 'points to another article',
  'copyright-line': 'states the copyright',
  'cookie-notice': 'is a notice about cookies or privacy',
  'timestamp-line': 'gives only the date of the article',
  'running-head': 'repeats on every page',
  'page-number': 'is a page number',
  other: 'is not part of the article',
};

/**
 * One block. `start` and `end` are UTF-16 code units into the canonical text, end exclusive, with no white space at
 * either end; a hard-wrapped paragraph is one block with its `\n` inside. `level` is 1 for the title and 2-6 for other
 * headings, or the depth of a list item; `page` counts from 1 where the source has pages.
 */
export const Block = z
  .object({
    kind: BlockKind,
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    level: z.number().int().min(1).max(6).optional(),
    page: z.number().int().positive().optional(),
    boilerplate: BoilerplateReason.optional(),
  })
  .refine(({ start, end }) => start < end, 'A block needs at least one character.');
export type Block = z.infer<typeof Block>;

/**
 * What is wrong with these blocks as the structure of this text, or null: blocks out of order or overlapping, white space
 * at an end, or words outside every block. Linear; for importers' tests and for checking a project file.
 */
export function problemOfBlocks(text: string, blocks: readonly Block[]): string | null {
  let at = 0;
  for (const { start, end } of blocks) {
    if (start < at || end <= start || end > text.length) return `The block ${start}–${end} does not follow ${at}.`;
    const stray = firstWordUnit(text, at, start);
    if (stray !== -1) return `The text at ${stray} lies in no block.`;
    if (isBlank(text.charCodeAt(start)) || isBlank(text.charCodeAt(end - 1))) {
      return `The block ${start}–${end} starts or ends with white space.`;
    }
    at = end;
  }
  const stray = firstWordUnit(text, at, text.length);
  return stray === -1 ? null : `The text at ${stray} lies in no block.`;
}

/** The block that holds this position, or undefined between blocks. Binary search. */
export function blockAt(blocks: readonly Block[], position: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (!block) return undefined;
    if (position < block.start) high = middle - 1;
    else if (position >= block.end) low = middle + 1;
    else return block;
  }
  return undefined;
}

function firstWordUnit(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return at;
  return -1;
}
