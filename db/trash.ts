// What the trash holds and what hangs on it; and taking contents out of the file that no article names any more.
import { sql as raw } from 'kysely';
import { inList } from './in-list.ts';
import { build, type Sql } from './sql.ts';

/** Articles in the trash in the order of import, without their older texts. */
export function trashedArticles(sql: Sql): { id: string; title: string | null; opening: string }[] {
  return sql.rows(
    build.selectFrom('article').select(['id', 'title', 'opening']).where('trashed_at', 'is not', null).where('revision_of', 'is', null).orderBy('id'),
  );
}

/** Older texts of these articles, whatever else they say of themselves. */
export function revisionsOf(sql: Sql, articleIds: readonly string[]): string[] {
  return idsOf(sql.rows(build.selectFrom('article').select('id').where('revision_of', 'in', inList(articleIds)).orderBy('id')));
}

export interface HangingOn {
  passages: string[];
  /** Claims with evidence in these articles alone. */
  claims: string[];
  /** Claims that also have evidence elsewhere. */
  weakened: number;
}

export function hangingOn(sql: Sql, articleIds: readonly string[]): HangingOn {
  const passages = idsOf(sql.rows(build.selectFrom('passage').select('id').where('article_id', 'in', inList(articleIds)).orderBy('id')));
  const touched = build.selectFrom('evidence').innerJoin('passage', 'passage.id', 'evidence.passage_id').select('evidence.claim_id')
    .where('passage.article_id', 'in', inList(articleIds));
  const claims = sql.rows(
    build.selectFrom('evidence').innerJoin('passage', 'passage.id', 'evidence.passage_id').groupBy('evidence.claim_id').orderBy('evidence.claim_id')
      .select(['evidence.claim_id as id', raw<number>`sum(passage.article_id NOT IN ${inList(articleIds)})`.as('elsewhere')])
      .where('evidence.claim_id', 'in', touched),
  );
  const alone = claims.filter(({ elsewhere }) => elsewhere === 0);
  return { passages, claims: idsOf(alone), weakened: claims.length - alone.length };
}

/** Articles that say that they are copies of these. */
export function copiesOf(sql: Sql, articleIds: readonly string[]): string[] {
  return idsOf(sql.rows(build.selectFrom('article').select('id').where('copy_of', 'in', inList(articleIds))));
}

/**
 * Takes every original and text out of the file that no article names, be it as the text from before a correction (a text that
 * is an original stays with it), and has SQLite write zeros where they were. Contents are not journaled: nothing brings them back, so nothing may be left to undo.
 */
export function dropUnnamedContents(sql: Sql): void {
  sql.pragma('secure_delete = ON');
  sql.rawRun('DELETE FROM original WHERE sha256 NOT IN (SELECT original_sha256 FROM article)');
  sql.rawRun(`DELETE FROM canonical_text WHERE sha256 NOT IN (SELECT text_sha256 FROM article)
    AND sha256 NOT IN (SELECT as_text FROM original WHERE as_text IS NOT NULL)
    AND sha256 NOT IN (SELECT json_extract(origins, '$.text.extracted') FROM article WHERE json_extract(origins, '$.text.extracted') IS NOT NULL)`);
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
