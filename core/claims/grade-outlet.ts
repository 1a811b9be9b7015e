// Grades the outlet of an article from the claim form; names it first where the text stated none.
import { refuse } from '../../contract/refusals.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { requireArticle, updateArticle } from '../articles/update-article.ts';
import type { Action } from '../session.ts';
import { gradeSource } from '../sources/update-source.ts';

type Grade = { articleId: string; outlet?: string | undefined; reliability: Reliability | null };

/** @throws Refusal BAD_INPUT where there is no outlet to grade */
export function gradeOutlet(action: Action, { articleId, outlet, reliability }: Grade): void {
  if (outlet !== undefined) updateArticle(action, { id: articleId, outlet });
  const { source } = requireArticle(action, articleId);
  if (source) gradeSource(action, source, reliability);
  else if (reliability !== null) {
    throw refuse('BAD_INPUT', { reason: 'The article states no outlet, so there is nothing to grade. Name the outlet first.' });
  }
}
