// The library's lines: what stands in the article's own row, with the counts and tags from other tables, for some articles or all.
import { sql as raw, type InferResult } from 'kysely';
import type { ArticleSummary } from '../contract/articles.ts';
import { inList } from './in-list.ts';
import { build, type Sql } from './sql.ts';
import { tagsOf } from './tags.ts';
import { missingPagesOf, PAGES_FIRST } from './text-origin.ts';

function lineQuery() {
  return build.selectFrom('article').leftJoin('source', 'source.id', 'article.source_id').select([
    'article.id', 'title', 'opening', 'byline', 'published', 'updated', 'language', 'direction', 'words', 'file_name', 'imported_at',
    'reviewed_at', 'trashed_at', 'mentions', 'source_id',
    raw<string | null>`CASE WHEN origins GLOB ${PAGES_FIRST + '*'} THEN origins END`.as('damaged'),
    'source.name as source_name', 'source.reliability',
  ]);
}

type Line = InferResult<ReturnType<typeof lineQuery>>[number];

/** Of the library or the trash, in the order of import. */
export function listArticles(sql: Sql, trashed: boolean): ArticleSummary[] {
  const lines = sql.rows(lineQuery().where('revision_of', 'is', null).where('trashed_at', trashed ? 'is not' : 'is', null).orderBy('article.id'));
  return complete(sql, lines, null);
}

/** Every article but the older texts, also those in the trash: 100,000 in about 0.6 s. With `ids` only these. */
export function listSummaries(sql: Sql, ids: readonly string[] | null = null): ArticleSummary[] {
  const lines = lineQuery().where('revision_of', 'is', null).orderBy('article.id');
  return complete(sql, sql.rows(ids ? lines.where('article.id', 'in', inList(ids)) : lines), ids);
}

/** These articles, older texts among them, in the order of import. */
export function findSummaries(sql: Sql, ids: readonly string[]): ArticleSummary[] {
  return complete(sql, sql.rows(lineQuery().where('article.id', 'in', inList(ids)).orderBy('article.id')), ids);
}

/** `ids` limits the counting; null counts for all at once, which is quicker than for each. */
function complete(sql: Sql, lines: Line[], ids: readonly string[] | null): ArticleSummary[] {
  const passages = countPassages(sql, ids);
  const claims = countClaims(sql, ids);
  const similar = countSimilar(sql, ids);
  const tags = tagsOf(sql, 'article_id', ids);
  return lines.map((line) => ({
    id: line.id, title: line.title, opening: line.opening,
    source: line.source_id === null || line.source_name === null
      ? null
      : { id: line.source_id, name: line.source_name, reliability: line.reliability },
    byline: line.byline, published: line.published, updated: line.updated, language: line.language, direction: line.direction,
    words: line.words, fileName: line.file_name, importedAt: line.imported_at, reviewedAt: line.reviewed_at, trashedAt: line.trashed_at,
    mentions: line.mentions === '[]' ? [] : (JSON.parse(line.mentions) as number[]),
    missingPages: line.damaged === null ? null : missingPagesOf(line.damaged),
    passages: passages.get(line.id)?.passages ?? 0, orphans: passages.get(line.id)?.orphans ?? 0,
    claims: claims.get(line.id)?.claims ?? 0, similar: similar.get(line.id)?.similar ?? 0, tags: tags.get(line.id) ?? [],
  }));
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function countPassages(sql: Sql, ids: readonly string[] | null) {
  const query = build.selectFrom('passage').groupBy('article_id')
    .select(['article_id as id', raw<number>`count(*)`.as('passages'), raw<number>`count(orphaned_at)`.as('orphans')]);
  return byId(sql.rows(ids ? query.where('article_id', 'in', inList(ids)) : query));
}

function countClaims(sql: Sql, ids: readonly string[] | null) {
  const query = build.selectFrom('evidence').innerJoin('passage', 'passage.id', 'evidence.passage_id').groupBy('passage.article_id')
    .select(['passage.article_id as id', raw<number>`count(DISTINCT evidence.claim_id)`.as('claims')]);
  return byId(sql.rows(ids ? query.where('passage.article_id', 'in', inList(ids)) : query));
}

function countSimilar(sql: Sql, ids: readonly string[] | null) {
  const query = build.selectFrom('similar').innerJoin('article as other', 'other.id', 'similar.other_id').where('other.trashed_at', 'is', null)
    .groupBy('similar.article_id').select(['similar.article_id as id', raw<number>`count(*)`.as('similar')]);
  return byId(sql.rows(ids ? query.where('similar.article_id', 'in', inList(ids)) : query));
}
