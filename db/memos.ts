// Questions about memos: notes on any record, with the words of what they hang on.
import type { Memo, MemoRecord, MemoTarget } from '../contract/memos.ts';
import type { MemoRow } from './rows.ts';
import { build, type Sql } from './sql.ts';

export type MemoColumn = `${MemoRecord}_id`;

/** The memos on one record. */
export function memosOn(sql: Sql, column: MemoColumn, id: string): MemoRow[] {
  return sql.rows(build.selectFrom('memo').selectAll().where(column, '=', id).orderBy('id'));
}

export const memoColumns = ['source_id', 'article_id', 'passage_id', 'tag_id', 'party_id', 'claim_id', 'question_id'] as const;

function memoQuery() {
  return build.selectFrom('memo')
    .leftJoin('source', 'source.id', 'memo.source_id')
    .leftJoin('article', 'article.id', 'memo.article_id')
    .leftJoin('passage', 'passage.id', 'memo.passage_id')
    .leftJoin('tag', 'tag.id', 'memo.tag_id')
    .leftJoin('party', 'party.id', 'memo.party_id')
    .leftJoin('claim', 'claim.id', 'memo.claim_id')
    .leftJoin('question', 'question.id', 'memo.question_id')
    .selectAll('memo')
    .select([
      'source.name as source', 'article.title', 'article.opening', 'passage.quote', 'tag.name as tag', 'party.name as party',
      'claim.statement', 'question.wording',
      'passage.article_id as passageArticle', 'passage.start_offset', 'passage.end_offset', 'passage.orphaned_at',
    ])
    .orderBy('memo.created_at', 'desc').orderBy('memo.id', 'desc');
}

/** Newest first: those on one thing, or all. */
export function listMemos(sql: Sql, on?: MemoTarget): Memo[] {
  let query = memoQuery();
  if (on?.record === 'project') query = query.where((eb) => eb.and(memoColumns.map((column) => eb(`memo.${column}`, 'is', null))));
  else if (on) query = query.where(`memo.${on.record}_id`, '=', on.id);
  return sql.rows(query).map(asMemo);
}

export function findMemo(sql: Sql, id: string): Memo | undefined {
  const row = sql.first(memoQuery().where('memo.id', '=', id));
  return row && asMemo(row);
}

type JoinedRow = ReturnType<typeof memoQuery> extends { execute(): Promise<(infer Row)[]> } ? Row : never;

function asMemo(row: JoinedRow): Memo {
  const words = row.source ?? row.title ?? row.opening ?? row.quote ?? row.tag ?? row.party ?? row.statement ?? row.wording ?? '';
  return { id: row.id, body: row.body, on: targetOf(row), label: words, place: placeOf(row), createdAt: row.created_at, updatedAt: row.updated_at };
}

function targetOf(row: MemoRow): MemoTarget {
  for (const column of memoColumns) {
    const id = row[column];
    if (id !== null) return { record: column.slice(0, -'_id'.length) as MemoRecord, id };
  }
  return { record: 'project' };
}

function placeOf({ article_id, passageArticle, start_offset, end_offset, orphaned_at }: JoinedRow): Memo['place'] {
  if (article_id !== null) return { articleId: article_id, at: null };
  if (passageArticle === null) return null;
  const at = start_offset === null || end_offset === null || orphaned_at !== null ? null : { start: start_offset, end: end_offset };
  return { articleId: passageArticle, at };
}
