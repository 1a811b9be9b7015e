// Moves articles to the trash and back. Their passages and claims stay, and say that their article is in the trash.
import type { Action } from '../session.ts';
import { requireArticle } from './update-article.ts';

/** @throws Refusal NOT_FOUND */
export function trashArticles(action: Action, { ids }: { ids: string[] }): null {
  return move(action, ids, action.now, 'Move', 'to trash');
}

/** @throws Refusal NOT_FOUND */
export function restoreArticles(action: Action, { ids }: { ids: string[] }): null {
  return move(action, ids, null, 'Restore', 'from trash');
}

function move(action: Action, ids: string[], trashedAt: string | null, verb: string, where: string): null {
  const moving = ids.filter((id) => (requireArticle(action, id).trashedAt === null) !== (trashedAt === null));
  for (const id of moving) action.record.update('article', id, { trashed_at: trashedAt });
  action.relabel(`${verb} ${moving.length === 1 ? '1 article' : `${moving.length} articles`} ${where}`);
  return null;
}
