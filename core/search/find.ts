// The search itself: asks the index kind by kind, then shows every hit in its sentence.
import { recordKinds, type RecordKind } from '../../contract/search/filters.ts';
import type { SearchCounts, SearchHit } from '../../contract/search.ts';
import { countInIndex, idsInIndex, idsOfOtherKinds } from '../../db/search.ts';
import type { Sql } from '../../db/sql.ts';
import { compileQuery, type CompiledQuery } from './compile-query.ts';
import { hitsOf } from './hits.ts';
import { Sought } from './sought.ts';

type Found = { hits: SearchHit[]; counts: SearchCounts; total: number; counted: boolean };
interface Request {
  query: string;
  limit: number;
  record?: RecordKind | undefined;
  count: boolean;
}

/** `limit` is for each kind; only those that are shown cost more than a number. @throws Refusal SEARCH_SYNTAX */
export function find(sql: Sql, { query, limit, record, count: isCounted }: Request): Found {
  const compiled = compileQuery(sql, query);
  const sought = new Sought(compiled.words);
  const counts = noCounts();
  const hits: SearchHit[] = [];
  let counted = true;
  const others = record === undefined ? idsOfOtherKinds(sql, compiled) : null;
  for (const kind of recordKinds) {
    if (record !== undefined && record !== kind) continue;
    const all = kind === 'article' ? undefined : others?.get(kind) ?? (others ? [] : undefined);
    const ids = all?.slice(0, limit) ?? idsInIndex(sql, kind, compiled, limit);
    const isWhole = all !== undefined || ids.length < limit;
    counts[kind] = all?.length ?? (isWhole || !isCounted ? ids.length : countInIndex(sql, kind, compiled));
    counted &&= isWhole || isCounted;
    hits.push(...hitsOf(sql, kind, ids, sought));
  }
  return { hits, counts, total: totalOf(counts), counted };
}

/** @throws Refusal SEARCH_SYNTAX */
export function count(sql: Sql, { query }: { query: string }): { counts: SearchCounts; total: number } {
  const counts = countAll(sql, compileQuery(sql, query));
  return { counts, total: totalOf(counts) };
}

function countAll(sql: Sql, compiled: CompiledQuery): SearchCounts {
  const counts = noCounts();
  for (const kind of recordKinds) counts[kind] = countInIndex(sql, kind, compiled);
  return counts;
}

function noCounts(): SearchCounts {
  return { article: 0, passage: 0, claim: 0, party: 0, memo: 0, briefing: 0, question: 0 };
}

function totalOf(counts: SearchCounts): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}
