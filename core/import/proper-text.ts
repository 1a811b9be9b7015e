// What of a canonical text is the article's own.
import type { Block } from '../../contract/text/block.ts';

/** The words of the article without its boilerplate; where that is all there is, the whole text. */
export function properText(text: string, blocks: readonly Block[]): string {
  const proper = blocks.filter(({ boilerplate }) => !boilerplate).map(({ start, end }) => text.slice(start, end));
  return proper.length === 0 ? text : proper.join('\n');
}
