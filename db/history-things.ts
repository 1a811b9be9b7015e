// What steps of history touched and is still there, by its name and the place where it is found.
import type { StepThing } from '../contract/history.ts';
import { inList } from './in-list.ts';
import { build, type Sql } from './sql.ts';

type Kind = StepThing['record'];

/** Of these ids those that are still there and in sight; one question a kind. */
export function thingsThere(sql: Sql, record: Kind, ids: readonly string[]): StepThing[] {
  if (ids.length === 0) return [];
  return named[record](sql, ids).map((one) => ({ articleId: null, at: null, ...one, record }));
}

type Named = Pick<StepThing, 'id' | 'name'> & Partial<StepThing>;

const named: Record<Kind, (sql: Sql, ids: readonly string[]) => Named[]> = {
  article: (sql, ids) =>
    sql.rows(build.selectFrom('article').select(['id', 'title', 'opening']).where('id', 'in', inList(ids)).where('trashed_at', 'is', null).where('revision_of', 'is', null))
      .map(({ id, title, opening }) => ({ id, name: title ?? opening, articleId: id })),
  passage: (sql, ids) =>
    sql.rows(
      build.selectFrom('passage').innerJoin('article', 'article.id', 'passage.article_id')
        .select(['passage.id', 'passage.quote', 'passage.article_id', 'passage.start_offset', 'passage.end_offset', 'passage.orphaned_at'])
        .where('passage.id', 'in', inList(ids)).where('article.trashed_at', 'is', null),
    ).map((row) => ({
      id: row.id, name: row.quote, articleId: row.article_id, at: row.orphaned_at === null ? { start: row.start_offset, end: row.end_offset } : null,
    })),
  claim: (sql, ids) => sql.rows(build.selectFrom('claim').select(['id', 'statement as name']).where('id', 'in', inList(ids))),
  question: (sql, ids) => sql.rows(build.selectFrom('question').select(['id', 'wording as name']).where('id', 'in', inList(ids))),
  party: (sql, ids) => sql.rows(build.selectFrom('party').select(['id', 'name']).where('id', 'in', inList(ids))),
  tag: (sql, ids) => sql.rows(build.selectFrom('tag').select(['id', 'name']).where('id', 'in', inList(ids))),
  source: (sql, ids) => sql.rows(build.selectFrom('source').select(['id', 'name']).where('id', 'in', inList(ids))),
  memo: (sql, ids) => sql.rows(build.selectFrom('memo').select(['id', 'body as name']).where('id', 'in', inList(ids))),
  briefing: (sql, ids) => sql.rows(build.selectFrom('briefing').select(['id', 'title as name']).where('id', 'in', inList(ids))),
};
