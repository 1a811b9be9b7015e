// Questions about sources (outlets).
import { sql as raw } from 'kysely';
import type { Source } from '../contract/sources.ts';
import { inList } from './in-list.ts';
import { build, once, type Sql } from './sql.ts';

function sourceQuery() {
  return build
    .selectFrom('source')
    .select((eb) => [
      'source.id', 'source.name', 'source.reliability', 'source.rationale',
      eb.selectFrom('article').whereRef('article.source_id', '=', 'source.id').where('trashed_at', 'is', null).where('revision_of', 'is', null)
        .select(raw<number>`count(*)`.as('n')).$asScalar().$notNull().as('articles'),
    ]);
}

export function listSources(sql: Sql): Source[] {
  return sql.rows(sourceQuery().orderBy('source.name_folded'));
}

export function findSource(sql: Sql, id: string): Source | undefined {
  return sql.first(sourceQuery().where('source.id', '=', id));
}

const selectByName = once((nameFolded: string) => build.selectFrom('source').select('id').where('name_folded', '=', nameFolded));

/** The source of this folded name, whatever its spelling. */
export function findSourceByName(sql: Sql, nameFolded: string): { id: string } | undefined {
  return sql.first(selectByName(nameFolded));
}

/** The outlets of these articles, most articles first; `articles` counts among these alone. */
export function sourcesOfArticles(sql: Sql, articleIds: readonly string[]): Source[] {
  return sql.rows(
    build.selectFrom('article').innerJoin('source', 'source.id', 'article.source_id').where('article.id', 'in', inList(articleIds))
      .groupBy('source.id').select(['source.id', 'source.name', 'source.reliability', 'source.rationale', raw<number>`count(*)`.as('articles')])
      .orderBy('articles', 'desc').orderBy('source.name_folded'),
  );
}

/** Every article that names the outlet, also those in the trash and older texts. */
export function articlesOfSource(sql: Sql, id: string): string[] {
  return sql.rows(build.selectFrom('article').select('id').where('source_id', '=', id)).map((article) => article.id);
}
