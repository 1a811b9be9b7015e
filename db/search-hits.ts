// What is shown of records that were found, and no more: one statement a kind, however many hits.
import { inList } from './in-list.ts';
import { build, type Sql } from './sql.ts';

/** Articles with their canonical text. */
export function articlesFound(sql: Sql, ids: readonly string[]) {
  return byId(sql.rows(
    build.selectFrom('article').innerJoin('canonical_text', 'canonical_text.sha256', 'article.text_sha256').leftJoin('source', 'source.id', 'article.source_id')
      .select(['article.id', 'article.title', 'article.opening', 'article.published', 'article.direction', 'source.name as outlet', 'canonical_text.text'])
      .where('article.id', 'in', inList(ids)),
  ));
}

export function passagesFound(sql: Sql, ids: readonly string[]) {
  return byId(sql.rows(
    build.selectFrom('passage').innerJoin('article', 'article.id', 'passage.article_id').leftJoin('source', 'source.id', 'article.source_id')
      .select([
        'passage.id', 'passage.start_offset', 'passage.end_offset', 'passage.quote', 'passage.prefix', 'passage.suffix', 'passage.note',
        'passage.orphaned_at', 'article.id as article_id',
        'article.title', 'article.opening', 'article.published', 'article.direction', 'source.name as outlet',
      ])
      .where('passage.id', 'in', inList(ids)),
  ));
}

/** Parties with the number of claims that they make. */
export function partiesFound(sql: Sql, ids: readonly string[]) {
  return byId(sql.rows(
    build.selectFrom('party').leftJoin('claim', 'claim.claimant_id', 'party.id')
      .select((eb) => ['party.id', 'party.name', 'party.aliases', 'party.note', eb.fn.count<number>('claim.id').as('claims')])
      .where('party.id', 'in', inList(ids)).groupBy('party.id'),
  ));
}

/** Questions with the number of claims under them. */
export function questionsFound(sql: Sql, ids: readonly string[]) {
  return byId(sql.rows(
    build.selectFrom('question').leftJoin('question_claim', 'question_claim.question_id', 'question.id')
      .select((eb) => ['question.id', 'question.wording', 'question.note', eb.fn.count<number>('question_claim.id').as('claims')])
      .where('question.id', 'in', inList(ids)).groupBy('question.id'),
  ));
}

/** Memos with the name of what they are on, and the place in an article where that has one. */
export function memosFound(sql: Sql, ids: readonly string[]) {
  return byId(sql.rows(
    build.selectFrom('memo')
      .leftJoin('passage', 'passage.id', 'memo.passage_id')
      .leftJoin('article', (join) => join.on((eb) => eb('article.id', '=', eb.fn.coalesce('memo.article_id', 'passage.article_id'))))
      .leftJoin('source', 'source.id', 'memo.source_id')
      .leftJoin('tag', 'tag.id', 'memo.tag_id')
      .leftJoin('party', 'party.id', 'memo.party_id')
      .leftJoin('claim', 'claim.id', 'memo.claim_id')
      .leftJoin('question', 'question.id', 'memo.question_id')
      .select([
        'memo.id', 'memo.body', 'memo.article_id', 'memo.passage_id', 'memo.claim_id', 'memo.tag_id', 'memo.party_id', 'memo.source_id', 'memo.question_id',
        'passage.quote', 'passage.start_offset', 'passage.end_offset', 'passage.orphaned_at', 'article.id as in_article', 'article.title', 'article.opening',
        'source.name as outlet', 'tag.name as tag', 'party.name as party', 'claim.statement', 'question.wording',
      ])
      .where('memo.id', 'in', inList(ids)),
  ));
}

export function briefingRowsFound(sql: Sql, ids: readonly string[]) {
  return byId(sql.rows(build.selectFrom('briefing').selectAll().where('id', 'in', inList(ids))));
}

function byId<Row extends { id: string }>(rows: Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
