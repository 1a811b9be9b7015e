// What to be wary of in an article, told from its line in the library; pure, for core and page alike.
import type { ArticleSummary } from './articles.ts';
import { ArticleProblem } from './browsing.ts';

export const problemTests: Record<ArticleProblem, (article: ArticleSummary) => boolean> = {
  missingPages: ({ missingPages }) => missingPages !== null,
  similar: ({ similar }) => similar > 0,
  undated: ({ published, updated }) => published === null && updated === null,
  orphans: ({ orphans }) => orphans > 0,
  otherYears: ({ mentions }) => mentions.length > 0,
  untitled: ({ title }) => title === null,
  noOutlet: ({ source }) => source === null,
};

export function problemsOf(article: ArticleSummary): ArticleProblem[] {
  return ArticleProblem.options.filter((problem) => problemTests[problem](article));
}
