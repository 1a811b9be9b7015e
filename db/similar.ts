// Which articles share text: sketches find candidates, pairs that were found alike are kept. Derived, so not in the journal.
import type { SimilarArticle } from '../contract/articles.ts';
import { findArticles } from './articles.ts';
import { inList } from './in-list.ts';
import type { ArticleRow } from './rows.ts';
import { build, once, type Sql } from './sql.ts';

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

export interface Twin {
  title: string | null;
  opening: string;
  words: number;
}

/** For each of these articles the first that came before it and whose text is wholly in it, or the other way round; found without loading any text. */
export function findTwins(sql: Sql, articleIds: readonly string[]): Map<string, Twin> {
  const rows = sql.rows(
    build.selectFrom('similar').innerJoin('article', 'article.id', 'similar.other_id')
      .select(['similar.article_id', 'article.title', 'article.opening', 'article.words'])
      .where('similar.article_id', 'in', inList(articleIds)).where('containment', '=', 1).where('trashed_at', 'is', null)
      .whereRef('similar.other_id', '<', 'similar.article_id').orderBy('article.id', 'desc'),
  );
  return new Map(rows.map(({ article_id, ...twin }) => [article_id, twin]));
}

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
