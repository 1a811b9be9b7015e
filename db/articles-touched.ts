// Which lines of the library a step may have changed: those of the articles themselves and of what hangs on them.
import { inList } from './in-list.ts';
import type { Entry } from './recorder.ts';
import { build, type Sql } from './sql.ts';

/** Asked after the commit: articles that were deleted are named, articles that were like them cannot be found any more. */
export function articlesTouched(sql: Sql, entries: readonly Entry[]): Set<string> {
  const touched = new Set<string>();
  const passages = new Set<string>();
  const [sources, tags] = [new Set<string>(), new Set<string>()];
  for (const { record, id, before, after } of entries) {
    if (record === 'article') touched.add(id);
    if (record === 'source') sources.add(id);
    if (record === 'tag') tags.add(id);
    if (record === 'passage') passages.add(id);
    for (const fields of [before, after]) {
      if (typeof fields?.article_id === 'string') touched.add(fields.article_id);
      if (record === 'evidence' && typeof fields?.passage_id === 'string') passages.add(fields.passage_id);
    }
  }
  const found = [
    ...onPassages(sql, passages), ...ofSources(sql, sources), ...taggedWith(sql, tags), ...alike(sql, touched),
  ];
  for (const id of found) touched.add(id);
  return touched;
}

function onPassages(sql: Sql, ids: ReadonlySet<string>): string[] {
  if (ids.size === 0) return [];
  return sql.rows(build.selectFrom('passage').select('article_id as id').where('id', 'in', inList([...ids]))).map(({ id }) => id);
}

function ofSources(sql: Sql, ids: ReadonlySet<string>): string[] {
  if (ids.size === 0) return [];
  return sql.rows(build.selectFrom('article').select('id').where('source_id', 'in', inList([...ids]))).map(({ id }) => id);
}

function taggedWith(sql: Sql, ids: ReadonlySet<string>): string[] {
  if (ids.size === 0) return [];
  const rows = sql.rows(build.selectFrom('tagging').select('article_id as id').where('tag_id', 'in', inList([...ids])));
  return rows.flatMap(({ id }) => id ?? []);
}

function alike(sql: Sql, ids: ReadonlySet<string>): string[] {
  if (ids.size === 0) return [];
  return sql.rows(build.selectFrom('similar').select('other_id as id').where('article_id', 'in', inList([...ids]))).map(({ id }) => id);
}
