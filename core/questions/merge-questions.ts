// Makes one question part of another: its claims and memos move over, in one step.
import type { Question } from '../../contract/questions.ts';
import { refuse } from '../../contract/refusals.ts';
import { quoted } from '../../contract/text/quoted.ts';
import { placesUnder } from '../../db/questions.ts';
import { moveMemos } from '../memos/change-memo.ts';
import type { Action } from '../session.ts';
import { removeQuestion, requireQuestion } from './change-question.ts';

/** The other keeps its wording; an empty note takes that of the first. @throws Refusal NOT_FOUND, CONFLICT */
export function mergeQuestions(action: Action, { id, intoId }: { id: string; intoId: string }): Question {
  const { sql, record } = action;
  const question = requireQuestion(action, id);
  const into = requireQuestion(action, intoId);
  if (id === intoId) throw refuse('CONFLICT', { reason: `${quoted(into.wording)} cannot be merged into itself. Choose another question.` });
  const there = new Set(placesUnder(sql, intoId).map(({ claim_id }) => claim_id));
  for (const place of placesUnder(sql, id)) {
    if (!there.has(place.claim_id)) record.update('question_claim', place.id, { question_id: intoId });
  }
  moveMemos(action, 'question_id', id, intoId);
  if (into.note === '' && question.note !== '') record.update('question', intoId, { note: question.note });
  removeQuestion(action, { id });
  action.relabel(`Merge question ${quoted(question.wording)} into ${quoted(into.wording)}`);
  return requireQuestion(action, intoId);
}
