// The project's own facts (title, marking, id) and what it counts.
import { sql as raw } from 'kysely';
import { build, type Sql } from './sql.ts';

export interface ProjectFacts {
  id: string;
  title: string;
  marking: string;
}

export function readFacts(sql: Sql): ProjectFacts {
  const meta = new Map(sql.rows(build.selectFrom('meta').selectAll()).map(({ id, value }) => [id, value]));
  return { id: meta.get('project_id') ?? '', title: meta.get('title') ?? '', marking: meta.get('marking') ?? '' };
}

/** What the status line and the library count: articles that are not in the trash, and what rests on them. */
export function countProject(sql: Sql) {
  const count = raw<number>`count(*)`.as('n');
  const articles = build.selectFrom('article').where('trashed_at', 'is', null).where('revision_of', 'is', null);
  const passages = articles.innerJoin('passage', 'passage.article_id', 'article.id');
  return {
    articles: sql.first(articles.select(count))?.n ?? 0,
    passages: sql.first(passages.select(count))?.n ?? 0,
    claims: sql.first(build.selectFrom('claim').select(count))?.n ?? 0,
    briefings: sql.first(build.selectFrom('briefing').select(count))?.n ?? 0,
  };
}
