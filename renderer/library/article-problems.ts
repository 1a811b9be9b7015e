// What to be wary of in an article, for the marks and the filter of the list; pure.
import type { ArticleSummary } from '../../contract/articles.ts';

type Facts = Pick<ArticleSummary, 'similar' | 'published' | 'orphans' | 'mentions' | 'title' | 'source'>;

const tests = {
  similar: ({ similar }: Facts) => similar > 0,
  undated: ({ published }: Facts) => published === null,
  orphans: ({ orphans }: Facts) => orphans > 0,
  otherYears: ({ mentions }: Facts) => mentions.length > 0,
  untitled: ({ title }: Facts) => title === null,
  noOutlet: ({ source }: Facts) => source === null,
};

export type ArticleProblem = keyof typeof tests;

export const articleProblems = Object.keys(tests) as ArticleProblem[];

/** All of them where no problem is asked for. */
export function withProblem<Article extends Facts>(articles: readonly Article[], problem: ArticleProblem | null): readonly Article[] {
  return problem === null ? articles : articles.filter(tests[problem]);
}

export function countProblems(articles: readonly Facts[]): Record<ArticleProblem, number> {
  const counts = { similar: 0, undated: 0, orphans: 0, otherYears: 0, untitled: 0, noOutlet: 0 };
  for (const article of articles) for (const problem of articleProblems) if (tests[problem](article)) counts[problem]++;
  return counts;
}
