// Two names of one outlet become one; an outlet that nothing names can be deleted.
import { refuse } from '../../contract/refusals.ts';
import type { Source } from '../../contract/sources.ts';
import { articlesOfSource } from '../../db/sources.ts';
import { moveMemos, removeMemosOn } from '../memos/change-memo.ts';
import type { Action } from '../session.ts';
import { requireSource } from './update-source.ts';

/** Grade and rationale belong together: `into` keeps its own, or takes both where it has no grade. @throws Refusal NOT_FOUND, BAD_INPUT */
export function mergeSources(action: Action, { id, into }: { id: string; into: string }): Source {
  if (id === into) throw refuse('BAD_INPUT', { reason: 'An outlet cannot be merged with itself. Choose another one.' });
  const [gone, kept] = [requireSource(action, id), requireSource(action, into)];
  const { record } = action;
  for (const article of articlesOfSource(action.sql, id)) record.update('article', article, { source_id: into });
  moveMemos(action, 'source_id', id, into);
  if (kept.reliability === null && gone.reliability !== null) record.update('source', into, { reliability: gone.reliability });
  record.update('source', into, { rationale: joined(kept.rationale, gone.rationale) });
  record.remove('source', id);
  action.relabel(`Merge ${gone.name} into ${kept.name}`);
  return requireSource(action, into);
}

/** Nothing that was written is lost; what stands in both is said once. */
function joined(kept: string, gone: string): string {
  if (gone.trim() === '' || kept.includes(gone.trim())) return kept;
  return kept.trim() === '' ? gone : `${kept.trim()}\n\n${gone.trim()}`;
}

/** @throws Refusal NOT_FOUND; CONFLICT while an article names it */
export function removeSource(action: Action, { id }: { id: string }): null {
  const { name } = requireSource(action, id);
  const articles = articlesOfSource(action.sql, id);
  if (articles.length > 0) {
    const those = articles.length === 1 ? 'an article names it' : `${articles.length} articles name it`;
    throw refuse('CONFLICT', { reason: `${name} was not deleted: ${those}, in the library, the trash or among older texts. Merge it with another outlet instead.` });
  }
  removeMemosOn(action, 'source_id', id);
  action.record.remove('source', id);
  action.relabel(`Delete outlet ${name}`);
  return null;
}
