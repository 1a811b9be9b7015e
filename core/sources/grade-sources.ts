// One grade for several outlets at once, as from a selection of articles.
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import type { Action } from '../session.ts';
import { gradeSource, requireSource } from './update-source.ts';

type Grades = { ids: string[]; reliability: Reliability | null; rationale?: string | undefined };

/** @throws Refusal NOT_FOUND */
export function gradeSources(action: Action, { ids, reliability, rationale }: Grades): null {
  const sources = ids.map((id) => requireSource(action, id));
  for (const source of sources) {
    gradeSource(action, source, reliability);
    if (rationale !== undefined) action.record.update('source', source.id, { rationale });
  }
  if (sources.length > 1) action.relabel(reliability === null ? `Remove grade of ${sources.length} outlets` : `Grade ${sources.length} outlets ${reliability}`);
  return null;
}
