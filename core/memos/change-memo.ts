// Writing, changing and deleting memos; and taking them along when what they hang on goes or moves.
import type { Memo, MemoTarget } from '../../contract/memos.ts';
import { refuse } from '../../contract/refusals.ts';
import { findMemo, memosOn, type MemoColumn } from '../../db/memos.ts';
import { rowExists } from '../../db/recorder.ts';
import type { Action } from '../session.ts';

const nothing = {
  source_id: null, article_id: null, passage_id: null, tag_id: null, party_id: null, claim_id: null, question_id: null,
} as const;

/** @throws Refusal NOT_FOUND where there is nothing to hang it on */
export function createMemo(action: Action, { on, body }: { on: MemoTarget; body: string }): Memo {
  if (on.record !== 'project' && !rowExists(action.sql, on.record, on.id)) throw refuse('NOT_FOUND', { what: on.record, id: on.id });
  const id = action.newId();
  const target = on.record === 'project' ? {} : { [`${on.record}_id`]: on.id };
  action.record.insert('memo', { id, body, ...nothing, ...target, created_at: action.now, updated_at: action.now });
  return requireMemo(action, id);
}

/** @throws Refusal NOT_FOUND */
export function updateMemo(action: Action, { id, body }: { id: string; body: string }): Memo {
  if (action.record.update('memo', id, { body })) action.record.update('memo', id, { updated_at: action.now });
  return requireMemo(action, id);
}

/** @throws Refusal NOT_FOUND */
export function removeMemo(action: Action, { id }: { id: string }): null {
  action.record.remove('memo', id);
  return null;
}

/** Before a record goes: its memos go with it, in the same step. */
export function removeMemosOn({ sql, record }: Action, column: MemoColumn, id: string): void {
  for (const memo of memosOn(sql, column, id)) record.remove('memo', memo.id);
}

/** Before a record becomes part of another. */
export function moveMemos({ sql, record }: Action, column: MemoColumn, from: string, to: string): void {
  for (const memo of memosOn(sql, column, from)) record.update('memo', memo.id, { [column]: to });
}

function requireMemo({ sql }: Action, id: string): Memo {
  const memo = findMemo(sql, id);
  if (!memo) throw refuse('NOT_FOUND', { what: 'memo', id });
  return memo;
}
