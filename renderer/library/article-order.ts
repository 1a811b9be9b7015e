// Which articles the list shows and in which order; pure.
import { z } from 'zod';
import type { ArticleSummary } from '../../contract/articles.ts';

export const ArticleSort = z.enum(['imported', 'published', 'title', 'outlet']);
export type ArticleSort = z.infer<typeof ArticleSort>;

/** The title, or the opening words where the text states none. */
export function nameOf(article: Pick<ArticleSummary, 'title' | 'opening'>): string {
  return article.title ?? article.opening;
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Every word of the filter must occur somewhere in title, opening, outlet, byline or file name; accents do not matter. */
export function filterArticles(articles: readonly ArticleSummary[], filter: string): readonly ArticleSummary[] {
  const wanted = fold(filter).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return articles;
  return articles.filter((article) => {
    const where = [article.title, article.opening, article.source?.name, article.byline, article.fileName];
    const text = fold(where.filter(Boolean).join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Undated articles come last by date, those without an outlet last by outlet; ties keep the order of importing. */
export function sortArticles(articles: readonly ArticleSummary[], sort: ArticleSort): readonly ArticleSummary[] {
  return articles.toSorted((a, b) => compare(a, b, sort) || downwards(a.importedAt, b.importedAt) || downwards(a.id, b.id));
}

/** Dates and ids sort by their code units, which is fifty times quicker than by a locale. */
function downwards(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

function compare(a: ArticleSummary, b: ArticleSummary, sort: ArticleSort): number {
  switch (sort) {
    case 'imported':
      return 0;
    case 'published':
      return downwards(a.published ?? '', b.published ?? '');
    case 'title':
      return collator.compare(nameOf(a), nameOf(b));
    case 'outlet':
      return Number(!a.source) - Number(!b.source) || collator.compare(a.source?.name ?? '', b.source?.name ?? '');
  }
}
