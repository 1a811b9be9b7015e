// The older texts of an article, newest first.
import type { Revision } from '../../contract/articles.ts';
import { listRevisions as inOrderOfImport } from '../../db/articles.ts';
import type { Sql } from '../../db/sql.ts';
import { isOlder } from './is-older.ts';

/** By the dates that the texts state, as far as those are certain; otherwise the one that was imported last stands first. */
export function listRevisions(sql: Sql, articleId: string): Revision[] {
  const newestFirst: Revision[] = [];
  for (const revision of inOrderOfImport(sql, articleId)) {
    const place = newestFirst.findIndex((one) => isOlder(one, revision));
    newestFirst.splice(place === -1 ? newestFirst.length : place, 0, revision);
  }
  return newestFirst;
}
