// Questions about sources (outlets).
import { sql as raw } from 'kysely';
import type { Source } from '../contract/sources.ts';
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

/** Every article that names the outlet, also those in the trash and older texts. */
export function articlesOfSource(sql: Sql, id: string): string[] {
  return sql.rows(build.selectFrom('article').select('id').where('source_id', '=', id)).map((article) => article.id);
}
