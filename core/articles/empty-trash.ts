// Empties the trash: the articles in it go for good, with all that rests on them alone. The one act without a way back.
import type { TrashContents } from '../../contract/articles.ts';
import { refuse } from '../../contract/refusals.ts';
import type { Sql } from '../../db/sql.ts';
import { taggingsOn } from '../../db/tags.ts';
import { copiesOf, dropUnnamedContents, hangingOn, revisionsOf, trashedArticles } from '../../db/trash.ts';
import { removeClaim } from '../claims/remove-claim.ts';
import { removeMemosOn } from '../memos/change-memo.ts';
import { removePassageRows } from '../passages/change-passage.ts';
import type { Action } from '../session.ts';
import { forgetRelations } from './relate-articles.ts';

const mostNames = 5;

export function trashContents(sql: Sql): TrashContents {
  const trashed = trashedArticles(sql);
  const ids = trashed.map(({ id }) => id);
  const { passages, claims, weakened } = hangingOn(sql, [...ids, ...revisionsOf(sql, ids)]);
  const names = trashed.slice(0, mostNames).map(({ title, opening }) => title ?? opening);
  return { articles: trashed.length, names, passages: passages.length, claims: claims.length, weakened };
}

/** @throws Refusal CONFLICT where the trash holds another number of articles than the analyst was told */
export function emptyTrash(action: Action, { articles: told }: { articles: number }): TrashContents {
  const { sql } = action;
  const going = trashContents(sql);
  if (going.articles !== told) {
    throw refuse('CONFLICT', { reason: `Nothing was deleted: the trash holds ${going.articles} articles by now, not ${told}. Look through it again.` });
  }
  const trashed = trashedArticles(sql).map(({ id }) => id);
  const older = revisionsOf(sql, trashed);
  const { passages, claims } = hangingOn(sql, [...trashed, ...older]);
  for (const id of claims) removeClaim(action, { id });
  for (const id of passages) removePassageRows(action, id);
  for (const id of copiesOf(sql, [...trashed, ...older])) action.record.update('article', id, { copy_of: null });
  for (const id of [...older, ...trashed]) removeArticle(action, id);
  // The session would do this after the action, when the texts that it needs are gone.
  forgetRelations(sql, action.record.entries);
  dropUnnamedContents(sql);
  action.relabel(`Empty the trash: ${going.articles === 1 ? '1 article' : `${going.articles} articles`} deleted`);
  return going;
}

function removeArticle(action: Action, id: string): void {
  for (const one of taggingsOn(action.sql, 'article_id', id)) action.record.remove('tagging', one.id);
  removeMemosOn(action, 'article_id', id);
  action.record.remove('article', id);
}
