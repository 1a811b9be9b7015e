// Questions to the full-text index: which records of a kind hold these words and fit these conditions, best first, and how many.
import { refuse } from '../contract/refusals.ts';
import { conditionSql, type Condition, type Fragment } from './search-conditions.ts';
import { rowsOf } from './search-index.ts';
import type { Searchable } from './search-words.ts';
import type { Sql } from './sql.ts';

export interface IndexQuery {
  /** An FTS5 expression over folded words, built by core/search and never typed by hand; null where only conditions are asked for. */
  match: string | null;
  condition: Condition | null;
}

/** The ids of the best records of this kind: by FTS5's own rank (bm25 of both columns), without words the latest first. */
export function idsInIndex(sql: Sql, record: Searchable, query: IndexQuery, limit: number): string[] {
  const { sql: from, values } = sourceOf(record, query);
  const order = query.match === null ? 'e.row DESC' : 'rank';
  const statement = `SELECT e.record_id AS id ${from} ORDER BY ${order} LIMIT ?`;
  return guarded(query, () => sql.sortedRows<{ id: string }>(statement, ...values, limit).map(({ id }) => id));
}

/** So many hits of all other kinds together are told apart here; where there are more, each kind is asked by itself. */
const mostTogether = 2000;

/**
 * The best records of every kind but articles at once: a beginning of a word (escap*) is put together by FTS5 anew for each
 * question, 10 ms in 100,000 articles. Null where there are too many, or conditions to be looked up for each kind.
 */
export function idsOfOtherKinds(sql: Sql, query: IndexQuery): Map<Searchable, string[]> | null {
  if (query.match === null || query.condition !== null) return null;
  const { last } = rowsOf('article');
  const statement = `SELECT e.record, e.record_id AS id FROM search CROSS JOIN search_entry e ON e.row = search.rowid
    WHERE search MATCH ? AND search.rowid > ${last} ORDER BY rank LIMIT ${mostTogether}`;
  const hasOthers = sql.rawRows(`SELECT 1 FROM search_docsize WHERE id > ${last} LIMIT 1`).length > 0;
  const rows = hasOthers ? guarded(query, () => sql.rawRows<{ record: Searchable; id: string }>(statement, query.match)) : [];
  if (rows.length === mostTogether) return null;
  const byKind = Map.groupBy(rows, ({ record }) => record);
  return new Map([...byKind].map(([record, own]) => [record, own.map(({ id }) => id)]));
}

/** How many there are. Of words alone the index counts by itself, without ranking: a tenth of the time. */
export function countInIndex(sql: Sql, record: Searchable, query: IndexQuery): number {
  const { first, last } = rowsOf(record);
  const { sql: from, values } = query.condition === null && query.match !== null
    ? { sql: `FROM search WHERE search MATCH ? AND rowid BETWEEN ${first} AND ${last}`, values: [query.match] }
    : sourceOf(record, query);
  return guarded(query, () => sql.rawRows<{ n: number }>(`SELECT count(*) AS n ${from}`, ...values)[0]?.n ?? 0);
}

/** The kind is a range of rows, which FTS5 seeks; everything else is looked up for the rows that are asked for, in their order. */
function sourceOf(record: Searchable, { match, condition }: IndexQuery): Fragment {
  const { first, last } = rowsOf(record);
  const and = condition ? conditionSql(condition, record) : null;
  const conditions = and ? ` AND ${and.sql}` : '';
  if (match === null) {
    // Without words the entries themselves are gone through; search_docsize has those that are in sight.
    return {
      sql: `FROM search_entry e WHERE e.row BETWEEN ${first} AND ${last} AND EXISTS (SELECT 1 FROM search_docsize WHERE search_docsize.id = e.row)${conditions}`,
      values: and?.values ?? [],
    };
  }
  return {
    sql: `FROM search CROSS JOIN search_entry e ON e.row = search.rowid WHERE search MATCH ? AND search.rowid BETWEEN ${first} AND ${last}${conditions}`,
    values: [match, ...(and?.values ?? [])],
  };
}

/** The expression is ours and quoted throughout; should FTS5 still not take one, the analyst reads a sentence. */
function guarded<Result>({ match }: IndexQuery, ask: () => Result): Result {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof Error) || !/fts5|malformed MATCH/i.test(error.message)) throw error;
    throw refuse('SEARCH_SYNTAX', { query: match ?? '', reason: 'it has too many parts for the index. Write it with fewer words' });
  }
}
