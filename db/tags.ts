// Questions about tags and what they are put on.
import { sql as raw } from 'kysely';
import type { Tag, TagUse } from '../contract/tags.ts';
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
    usesBelow.as('usesBelow'),
  ]);
}

/** Of the tag in the outer question and all below it, each thing counted once; UNION walks a ring only once. */
const usesBelow = raw<number>`(
  WITH RECURSIVE below (id) AS (SELECT tag.id UNION SELECT child.id FROM tag AS child JOIN below ON child.parent_id = below.id)
  SELECT count(DISTINCT coalesce(tagging.passage_id, tagging.article_id, tagging.claim_id))
  FROM below JOIN tagging ON tagging.tag_id = below.id
)`;

export function listTags(sql: Sql): Tag[] {
  return sql.rows(tagQuery().orderBy(raw`lower(tag.name)`).orderBy('tag.id'));
}

export function findTag(sql: Sql, id: string): Tag | undefined {
  return sql.first(tagQuery().where('tag.id', '=', id));
}

export function childrenOf(sql: Sql, parentId: string): Pick<TagRow, 'id' | 'name'>[] {
  return sql.rows(build.selectFrom('tag').select(['id', 'name']).where('parent_id', '=', parentId).orderBy('id'));
}

/** Where a tag is put; with a column and an id, whether it is put there. */
export function taggingsOf(sql: Sql, tagId: string): TaggingRow[] {
  return sql.rows(build.selectFrom('tagging').selectAll().where('tag_id', '=', tagId).orderBy('id'));
}

export function taggingsOn(sql: Sql, column: TaggedColumn, id: string): TaggingRow[] {
  return sql.rows(build.selectFrom('tagging').selectAll().where(column, '=', id).orderBy('id'));
}

/** The tags of each of these records, or with null of all: id -> tags by name. */
export function tagsOf(sql: Sql, column: TaggedColumn, ids: readonly string[] | null): Map<string, TagMark[]> {
  const query = build.selectFrom('tagging').innerJoin('tag', 'tag.id', 'tagging.tag_id')
    .select([`tagging.${column} as on`, 'tag.id', 'tag.name', 'tag.colour'])
    .where(`tagging.${column}`, 'is not', null).orderBy(raw`lower(tag.name)`);
  const tags = new Map<string, TagMark[]>();
  for (const { on, ...tag } of sql.rows(ids ? query.where(`tagging.${column}`, 'in', inList(ids)) : query)) {
    if (on === null) continue;
    const list = tags.get(on);
    if (list) list.push(tag);
    else tags.set(on, [tag]);
  }
  return tags;
}

export type TagUseRow = Omit<TagUse, 'before' | 'after'>;

/** What these tags are put on, newest article first. A claim stands at its first evidence. */
export function tagUses(sql: Sql, tagIds: readonly string[]): TagUseRow[] {
  const rows = sql.rows(
    build.selectFrom('tagging')
      .leftJoin('claim', 'claim.id', 'tagging.claim_id')
      .leftJoin('passage', (join) => join.on('passage.id', '=', raw<string>`coalesce(tagging.passage_id, (
        SELECT evidence.passage_id FROM evidence WHERE evidence.claim_id = tagging.claim_id ORDER BY evidence.id LIMIT 1))`))
      .leftJoin('article', (join) => join.on('article.id', '=', raw<string>`coalesce(tagging.article_id, passage.article_id)`))
      .leftJoin('source', 'source.id', 'article.source_id')
      .select([
        'tagging.id', 'tagging.tag_id', 'tagging.article_id as onArticle', 'tagging.passage_id as onPassage', 'tagging.claim_id as onClaim',
        'claim.statement', 'claim.note as claimNote', 'passage.note as passageNote',
        'passage.start_offset', 'passage.end_offset', 'passage.quote', 'passage.orphaned_at',
        'article.id as articleId', 'article.title', 'article.opening', 'article.published', 'article.direction', 'article.language', 'article.trashed_at',
        'source.id as sourceId', 'source.name as sourceName', 'source.reliability',
      ])
      .where('tagging.tag_id', 'in', inList(tagIds))
      .orderBy('article.published', 'desc').orderBy('article.id').orderBy('passage.start_offset').orderBy('tagging.id'),
  );
  return rows.map((row) => ({
    id: row.id, tagId: row.tag_id, ...recordOf(row), statement: row.statement, note: row.claimNote ?? row.passageNote ?? '',
    place: row.start_offset === null || row.end_offset === null || row.orphaned_at !== null ? null : { start: row.start_offset, end: row.end_offset },
    quote: row.quote ?? '',
    article: row.articleId === null || row.opening === null || row.direction === null ? null : {
      id: row.articleId, title: row.title, opening: row.opening, published: row.published, direction: row.direction, language: row.language,
      trashed: row.trashed_at !== null,
    },
    source: row.sourceId === null || row.sourceName === null ? null : { id: row.sourceId, name: row.sourceName, reliability: row.reliability },
  }));
}

function recordOf({ onArticle, onPassage, onClaim }: { onArticle: string | null; onPassage: string | null; onClaim: string | null }) {
  if (onPassage !== null) return { record: 'passage', recordId: onPassage } as const;
  if (onClaim !== null) return { record: 'claim', recordId: onClaim } as const;
  return { record: 'article', recordId: onArticle ?? '' } as const;
}
