// The first words of an article, shown where it states no title.
import type { Block } from '../../contract/text/block.ts';

const longest = 120;

/** The start of the first block that is neither boilerplate nor caption, cut at a word, at most 120 UTF-16 code units. */
export function openingOf(text: string, blocks: readonly Block[]): string {
  const proper = blocks.find((block) => !block.boilerplate && block.kind !== 'caption') ?? blocks[0];
  const words = (proper ? text.slice(proper.start, proper.end) : text).trim().replace(/\s+/g, ' ');
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, ''))}…`;
}
