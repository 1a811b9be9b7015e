// Questions about tags and what they are put on.
import { sql as raw } from 'kysely';
import type { Tag } from '../contract/tags.ts';
import { inList } from './in-list.ts';
import type { TagRow, TaggingRow } from './rows.ts';
import { build, type Sql } from './sql.ts';

export type TagMark = { id: string; name: string; colour: string };
export type TaggedColumn = 'article_id' | 'passage_id' | 'claim_id';

function tagQuery() {
  return build.selectFrom('tag').select((eb) => [
    'tag.id', 'tag.parent_id as parentId', 'tag.name', 'tag.colour', 'tag.description',
    eb.selectFrom('tagging').whereRef('tagging.tag_id', '=', 'tag.id')
      .select(raw<number>`count(*)`.as('n')).$asScalar().$notNull().as('uses'),
  ]);
}

export function listTags(sql: Sql): Tag[] {
  return sql.rows(tagQuery().orderBy(raw`lower(tag.name)`).orderBy('tag.id'));
}

export function findTag(sql: Sql, id: string): Tag | undefined {
  return sql.first(tagQuery().where('tag.id', '=', id));
}

export function childrenOf(sql: Sql, parentId: string): Pick<TagRow, 'id'>[] {
  return sql.rows(build.selectFrom('tag').select('id').where('parent_id', '=', parentId).orderBy('id'));
}

/** Where a tag is put; with a column and an id, whether it is put there. */
export function taggingsOf(sql: Sql, tagId: string): TaggingRow[] {
  return sql.rows(build.selectFrom('tagging').selectAll().where('tag_id', '=', tagId).orderBy('id'));
}

export function taggingsOn(sql: Sql, column: TaggedColumn, id: string): TaggingRow[] {
  return sql.rows(build.selectFrom('tagging').selectAll().where(column, '=', id).orderBy('id'));
}

/** The tags of each of these records: id -> tags by name. */
export function tagsOf(sql: Sql, column: TaggedColumn, ids: string[]): Map<string, TagMark[]> {
  const rows = sql.rows(
    build.selectFrom('tagging').innerJoin('tag', 'tag.id', 'tagging.tag_id')
      .select([`tagging.${column} as on`, 'tag.id', 'tag.name', 'tag.colour'])
      .where(`tagging.${column}`, 'in', inList(ids)).orderBy(raw`lower(tag.name)`),
  );
  const tags = new Map<string, TagMark[]>();
  for (const { on, ...tag } of rows) {
    if (on === null) continue;
    const list = tags.get(on);
    if (list) list.push(tag);
    else tags.set(on, [tag]);
  }
  return tags;
}
