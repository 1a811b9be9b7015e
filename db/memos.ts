// Questions about memos: notes on any record.
import type { MemoRow } from './rows.ts';
import { build, type Sql } from './sql.ts';

export type MemoColumn = 'source_id' | 'article_id' | 'passage_id' | 'tag_id' | 'party_id' | 'claim_id' | 'question_id';

/** The memos on one record. */
export function memosOn(sql: Sql, column: MemoColumn, id: string): MemoRow[] {
  return sql.rows(build.selectFrom('memo').selectAll().where(column, '=', id).orderBy('id'));
}
