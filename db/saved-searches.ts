// Questions about searches that are kept under a name.
import { sql as raw } from 'kysely';
import type { SavedSearch } from '../contract/search.ts';
import { build, type Sql } from './sql.ts';

function query() {
  return build.selectFrom('saved_search').select(['id', 'name', 'query', 'created_at as createdAt']);
}

export function listSavedSearches(sql: Sql): SavedSearch[] {
  return sql.rows(query().orderBy(raw`lower(name)`).orderBy('id'));
}

export function findSavedSearch(sql: Sql, id: string): SavedSearch | undefined {
  return sql.first(query().where('id', '=', id));
}
