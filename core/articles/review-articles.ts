// Marks articles as reviewed by the analyst, or takes the mark back.
import { findArticleRow } from '../../db/articles.ts';
import type { Action } from '../session.ts';

/** @throws Refusal NOT_FOUND */
export function reviewArticles(action: Action, { ids, reviewed }: { ids: string[]; reviewed: boolean }): null {
  const changed = ids.filter((id) => setReviewed(action, id, reviewed));
  action.relabel(`Mark ${changed.length === 1 ? '1 article' : `${changed.length} articles`} as ${reviewed ? '' : 'not '}reviewed`);
  return null;
}

/** When it was reviewed first stays. */
function setReviewed({ sql, record, now }: Action, id: string, reviewed: boolean): boolean {
  const isReviewed = findArticleRow(sql, id)?.reviewed_at != null;
  return isReviewed !== reviewed && record.update('article', id, { reviewed_at: reviewed ? now : null });
}
