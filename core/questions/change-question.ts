// Making, wording anew and deleting questions; what asks the same is one question, whatever its marks and spelling.
import type { Question } from '../../contract/questions.ts';
import { refuse } from '../../contract/refusals.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { quoted } from '../../contract/text/quoted.ts';
import { findQuestion, listQuestions, placesUnder } from '../../db/questions.ts';
import { removeMemosOn } from '../memos/change-memo.ts';
import type { Action } from '../session.ts';

export function createQuestion(action: Action, { wording }: { wording: string }): Question {
  return requireQuestion(action, findOrCreateQuestion(action, wording));
}

export function findOrCreateQuestion({ sql, record, newId, now }: Action, wording: string): string {
  const known = listQuestions(sql).find((question) => asksTheSame(question.wording, wording));
  if (known) return known.id;
  const id = newId();
  record.insert('question', { id, wording, measure: null, note: '', created_at: now });
  return id;
}

/** @throws Refusal NOT_FOUND; CONFLICT where another one asks the same */
export function updateQuestion(action: Action, { id, wording, note }: { id: string; wording?: string | undefined; note?: string | undefined }): Question {
  requireQuestion(action, id);
  const same = wording === undefined ? undefined : listQuestions(action.sql).find((one) => one.id !== id && asksTheSame(one.wording, wording));
  if (same) throw refuse('CONFLICT', { reason: `${quoted(same.wording)} asks the same already. Word it otherwise, or merge the two.` });
  action.record.update('question', id, { wording, note });
  return requireQuestion(action, id);
}

/** @throws Refusal NOT_FOUND */
export function removeQuestion(action: Action, { id }: { id: string }): null {
  const { wording } = requireQuestion(action, id);
  for (const place of placesUnder(action.sql, id)) action.record.remove('question_claim', place.id);
  removeMemosOn(action, 'question_id', id);
  action.record.remove('question', id);
  action.relabel(`Delete question ${quoted(wording)}`);
  return null;
}

/** @throws Refusal NOT_FOUND */
export function requireQuestion({ sql }: Pick<Action, 'sql'>, id: string): Question {
  const question = findQuestion(sql, id);
  if (!question) throw refuse('NOT_FOUND', { what: 'question', id });
  return question;
}

function asksTheSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(wording: string): string {
  return foldName(wording).replace(/[?؟\s]+$/, '');
}
