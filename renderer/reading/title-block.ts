// Which block of an article is its title; pure.
import type { ArticleText } from '../../contract/articles.ts';

/** Start of the heading that holds the title, or null where the title was given by hand or there is none. */
export function titleBlock(title: string | null, text: ArticleText): number | null {
  if (title === null) return null;
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  const isTitle = text.blocks.find(({ kind, start, end }) => kind === 'heading' && plain(text.text.slice(start, end)) === plain(title));
  return isTitle && !isTitle.boilerplate ? isTitle.start : null;
}
