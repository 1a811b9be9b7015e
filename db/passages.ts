// Questions about passages, with the tags and claims that rest on them.
import type { Passage } from '../contract/passages.ts';
import { inList } from './in-list.ts';
import type { PassageRow } from './rows.ts';
import { build, type Sql } from './sql.ts';
import { tagsOf } from './tags.ts';

/** In the order of the text. `orphaned` asks for those that lost their place instead: their offsets lead nowhere. */
export function listPassages(sql: Sql, articleId?: string, orphaned = false): Passage[] {
  let query = build.selectFrom('passage').selectAll().where('orphaned_at', orphaned ? 'is not' : 'is', null);
  if (articleId !== undefined) query = query.where('article_id', '=', articleId);
  return complete(sql, sql.rows(query.orderBy('article_id').orderBy('start_offset').orderBy('end_offset').orderBy('id')));
}

export function findPassage(sql: Sql, id: string): Passage | undefined {
  const row = findPassageRow(sql, id);
  return row && complete(sql, [row])[0];
}

export function findPassageRow(sql: Sql, id: string): PassageRow | undefined {
  return sql.first(build.selectFrom('passage').selectAll().where('id', '=', id));
}

/** The passage that covers exactly this range, if there is one. Offsets are UTF-16 code units. */
export function findPassageAt(sql: Sql, articleId: string, start: number, end: number): PassageRow | undefined {
  return sql.first(
    build.selectFrom('passage').selectAll()
      .where('article_id', '=', articleId).where('start_offset', '=', start).where('end_offset', '=', end)
      .where('orphaned_at', 'is', null),
  );
}

/** The passages of an article as they are stored, with those that lost their place. */
export function passageRowsOf(sql: Sql, articleId: string): PassageRow[] {
  return sql.rows(build.selectFrom('passage').selectAll().where('article_id', '=', articleId).orderBy('id'));
}

function complete(sql: Sql, rows: PassageRow[]): Passage[] {
  const ids = rows.map((row) => row.id);
  const tags = tagsOf(sql, 'passage_id', ids);
  const claims = claimsOn(sql, ids);
  return rows.map((row) => ({
    id: row.id, articleId: row.article_id, start: row.start_offset, end: row.end_offset,
    quote: row.quote, prefix: row.prefix, suffix: row.suffix, note: row.note, createdAt: row.created_at,
    tags: tags.get(row.id) ?? [],
    claims: claims.get(row.id) ?? [],
  }));
}

function claimsOn(sql: Sql, passageIds: string[]): Map<string, Passage['claims']> {
  const rows = sql.rows(
    build.selectFrom('evidence').innerJoin('claim', 'claim.id', 'evidence.claim_id')
      .select(['evidence.passage_id', 'evidence.stance', 'claim.id', 'claim.statement', 'claim.status'])
      .where('evidence.passage_id', 'in', inList(passageIds)).orderBy('claim.id'),
  );
  const claims = new Map<string, Passage['claims']>();
  for (const { passage_id, ...claim } of rows) {
    const list = claims.get(passage_id);
    if (list) list.push(claim);
    else claims.set(passage_id, [claim]);
  }
  return claims;
}
