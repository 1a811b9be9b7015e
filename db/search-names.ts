// The names that filters of a search are matched with: outlets, tags with their place in the tree, parties with their aliases, languages.
import { sql as raw } from 'kysely';
import type { TagNode } from '../contract/tag-tree.ts';
import { build, type Sql } from './sql.ts';

export interface Named {
  id: string;
  names: string[];
}

export function outletNames(sql: Sql): Named[] {
  return sql.rows(build.selectFrom('source').select(['id', 'name']).orderBy('name_folded')).map(({ id, name }) => ({ id, names: [name] }));
}

export function partyNames(sql: Sql): Named[] {
  return sql.rows(build.selectFrom('party').select(['id', 'name', 'aliases']).orderBy('name'))
    .map(({ id, name, aliases }) => ({ id, names: [name, ...(JSON.parse(aliases) as string[])] }));
}

export function tagNodes(sql: Sql): TagNode[] {
  return sql.rows(build.selectFrom('tag').select(['id', 'name', 'parent_id as parentId']).orderBy('name'));
}

/** The languages of the articles in sight, the most frequent first. */
export function languagesUsed(sql: Sql): { language: string; articles: number }[] {
  return sql.rows(
    build.selectFrom('article').select(['language', raw<number>`count(*)`.as('articles')])
      .where('language', 'is not', null).where('revision_of', 'is', null).where('trashed_at', 'is', null)
      .groupBy('language').orderBy('articles', 'desc'),
  ).flatMap(({ language, articles }) => (language === null ? [] : [{ language, articles }]));
}

/** The months in which articles were published, the latest first, at most two years of them. */
export function monthsUsed(sql: Sql): { month: string; articles: number }[] {
  return sql.rawRows<{ month: string; articles: number }>(
    `SELECT substr(published, 1, 7) AS month, count(*) AS articles FROM article
     WHERE published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*' AND revision_of IS NULL AND trashed_at IS NULL GROUP BY 1 ORDER BY 1 DESC LIMIT 24`);
}

/** Outlets and claimants with how often they are used, the most used first. */
export function namesByUse(sql: Sql): Record<'outlets' | 'claimants', { name: string; uses: number }[]> {
  const most = 500;
  return {
    outlets: sql.rawRows(`SELECT source.name, count(*) AS uses FROM source JOIN article ON article.source_id = source.id
      WHERE article.revision_of IS NULL AND article.trashed_at IS NULL GROUP BY source.id ORDER BY uses DESC, source.name LIMIT ?`, most),
    claimants: sql.rawRows(`SELECT party.name, count(*) AS uses FROM party JOIN claim ON claim.claimant_id = party.id GROUP BY party.id ORDER BY uses DESC, party.name LIMIT ?`, most),
  };
}
