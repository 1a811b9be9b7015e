// One grade for the outlets of several articles at once, as from a selection in the library.
import { refuse } from '../../contract/refusals.ts';
import type { Source } from '../../contract/sources.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { sourcesOfArticles } from '../../db/sources.ts';
import type { Action } from '../session.ts';
import { gradeSource } from './update-source.ts';

type Grades = { articleIds: string[]; reliability: Reliability | null; rationale?: string | undefined };

/** @throws Refusal BAD_INPUT where none of the articles states an outlet */
export function gradeSources(action: Action, { articleIds, reliability, rationale = '' }: Grades): Source[] {
  const sources = sourcesOfArticles(action.sql, articleIds);
  if (sources.length === 0) throw refuse('BAD_INPUT', { reason: 'None of these articles states an outlet, so there is nothing to grade. Name their outlet first.' });
  for (const source of sources) {
    gradeSource(action, source, reliability);
    if (rationale !== '') action.record.update('source', source.id, { rationale });
  }
  if (sources.length > 1) action.relabel(reliability === null ? `Remove grade of ${sources.length} outlets` : `Grade ${sources.length} outlets ${reliability}`);
  return sourcesOfArticles(action.sql, articleIds);
}
