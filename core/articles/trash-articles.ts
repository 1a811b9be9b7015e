// Moves articles to the trash and back. Their passages and claims stay, and say that their article is in the trash.
import { refuse } from '../../contract/refusals.ts';
import { findArticleRow } from '../../db/articles.ts';
import type { Action } from '../session.ts';

/** @throws Refusal NOT_FOUND */
export function trashArticles(action: Action, { ids }: { ids: string[] }): null {
  return move(action, ids, action.now, 'Move', 'to trash');
}

/** @throws Refusal NOT_FOUND */
export function restoreArticles(action: Action, { ids }: { ids: string[] }): null {
  return move(action, ids, null, 'Restore', 'from trash');
}

function move(action: Action, ids: string[], trashedAt: string | null, verb: string, where: string): null {
  const moving = ids.filter((id) => isTrashed(action, id) === (trashedAt === null));
  for (const id of moving) action.record.update('article', id, { trashed_at: trashedAt });
  action.relabel(`${verb} ${moving.length === 1 ? '1 article' : `${moving.length} articles`} ${where}`);
  return null;
}

function isTrashed({ sql }: Action, id: string): boolean {
  const row = findArticleRow(sql, id);
  if (!row) throw refuse('NOT_FOUND', { what: 'article', id });
  return row.trashed_at !== null;
}
