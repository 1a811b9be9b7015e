// How an article is called where its title, or its whole date, may be missing; pure.
import type { ArticleSummary } from '../../contract/articles.ts';

/** The title, or the opening words where the text states none. */
export function nameOf(article: Pick<ArticleSummary, 'title' | 'opening'>): string {
  return article.title ?? article.opening;
}

/** A line has room for the day; the hour is in the tooltip and above the text. */
export function dayOf(published: string | null): string | null {
  return published?.replace(/T[^/~]*/g, '') ?? null;
}
