// Which articles share text: sketches find candidates, pairs that were found alike are kept. Derived, so not in the journal.
import type { SimilarArticle } from '../contract/articles.ts';
import { findArticles } from './articles.ts';
import type { ArticleRow } from './rows.ts';
import { build, once, type Sql } from './sql.ts';

/** A hash in more articles than this says nothing of a pair: it belongs to an outlet's boilerplate or to the language. */
const commonplace = 30;

/** Keeps the sketch of an article, `entry` being its row in the index. Hashes that are commonplace already are left out. */
export function addSketch(sql: Sql, entry: number, hashes: readonly number[]): void {
  sql.rawRun('INSERT OR IGNORE INTO sketch (hash, entry) SELECT value, ? FROM json_each(?)', entry, JSON.stringify(hashes));
}

export function removeSketch(sql: Sql, entry: number, hashes: readonly number[]): void {
  sql.rawRun('DELETE FROM sketch WHERE entry = ? AND hash IN (SELECT value FROM json_each(?))', entry, JSON.stringify(hashes));
}

export interface SketchMatch {
  /** The articles' rows in the index, with how many hashes they have in common with the sketch. */
  shared: Map<number, number>;
  /** The hashes that stand in so many articles that they say nothing of a pair. */
  commonplace: Set<number>;
}

/**
 * One look-up for each hash inside SQLite, about 40 for an article of 600 words (asking forty times costs five times as
 * much); a hash has at most 31 rows.
 */
export function matchSketch(sql: Sql, entry: number, hashes: readonly number[]): SketchMatch {
  const match: SketchMatch = { shared: new Map(), commonplace: new Set() };
  const byHash = new Map<number, number[]>();
  for (const row of sql.rawRows<{ hash: number; entry: number }>(selectShared, JSON.stringify(hashes))) {
    const entries = byHash.get(row.hash);
    if (entries) entries.push(row.entry);
    else byHash.set(row.hash, [row.entry]);
  }
  for (const [hash, entries] of byHash) {
    if (entries.length > commonplace) match.commonplace.add(hash);
    else for (const other of entries) if (other !== entry) match.shared.set(other, (match.shared.get(other) ?? 0) + 1);
  }
  return match;
}

/** CROSS JOIN keeps the order: each hash of the list is looked up, never the other way round. */
const selectShared = 'SELECT sketch.hash, sketch.entry FROM json_each(?) AS sought CROSS JOIN sketch WHERE sketch.hash = sought.value';

const selectByEntry = once((entry: number) =>
  build.selectFrom('search_entry').innerJoin('article', 'article.id', 'search_entry.record_id').selectAll('article')
    .where('search_entry.row', '=', entry));

/** The article that has this row in the index. */
export function articleOfEntry(sql: Sql, entry: number): ArticleRow | undefined {
  return sql.first(selectByEntry(entry));
}

/** Keeps that two articles are alike, in both directions. */
export function keepSimilar(sql: Sql, articleId: string, otherId: string, containment: number): void {
  for (const [article_id, other_id] of [[articleId, otherId], [otherId, articleId]] as const) {
    sql.run(build.insertInto('similar').values({ article_id, other_id, containment })
      .onConflict((conflict) => conflict.columns(['article_id', 'other_id']).doUpdateSet({ containment })));
  }
}

export function forgetSimilar(sql: Sql, articleId: string): void {
  const others = sql.rows(build.selectFrom('similar').select('other_id').where('article_id', '=', articleId));
  sql.run(build.deleteFrom('similar').where('article_id', '=', articleId));
  for (const { other_id } of others) {
    sql.run(build.deleteFrom('similar').where('article_id', '=', other_id).where('other_id', '=', articleId));
  }
}

/** The articles whose text is wholly in this one or the other way round; found without loading any. */
export function findTwin(sql: Sql, articleId: string): { id: string; title: string | null; opening: string } | undefined {
  return sql.first(selectTwin(articleId));
}

const selectTwin = once((articleId: string) =>
  build.selectFrom('similar').innerJoin('article', 'article.id', 'similar.other_id')
    .select(['article.id', 'article.title', 'article.opening'])
    .where('similar.article_id', '=', articleId).where('containment', '=', 1).where('trashed_at', 'is', null).limit(1));

/** What shares text with an article and is not in the trash, the most alike first. */
export function listSimilar(sql: Sql, articleId: string): SimilarArticle[] {
  const pairs = sql.rows(
    build.selectFrom('similar').select(['other_id', 'containment']).where('article_id', '=', articleId)
      .orderBy('containment', 'desc').orderBy('other_id'),
  );
  const articles = new Map(findArticles(sql, pairs.map(({ other_id }) => other_id)).map((article) => [article.id, article]));
  return pairs.flatMap(({ other_id, containment }) => {
    const article = articles.get(other_id);
    if (!article || article.trashedAt !== null) return [];
    const { id, title, opening, source, published, direction } = article;
    return [{ id, title, opening, source, published, direction, containment }];
  });
}
