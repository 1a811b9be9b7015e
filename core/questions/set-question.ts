// Puts claims under a question, found or made by its wording, or takes them from under all.
import type { Claim } from '../../contract/claims.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { listQuestions, placesOfClaim } from '../../db/questions.ts';
import type { Action } from '../session.ts';

/** Gives the claims that stood elsewhere before. */
export function setQuestion(action: Action, claims: readonly Claim[], wording: string | null): Claim[] {
  const questionId = wording === null ? null : findOrCreateQuestion(action, wording);
  return claims.filter(({ id }) => putUnder(action, id, questionId));
}

function putUnder({ sql, record, newId }: Action, claimId: string, questionId: string | null): boolean {
  const places = placesOfClaim(sql, claimId);
  const others = places.filter((place) => place.question_id !== questionId);
  for (const { id } of others) record.remove('question_claim', id);
  const isNew = questionId !== null && others.length === places.length;
  if (isNew) record.insert('question_claim', { id: newId(), question_id: questionId, claim_id: claimId });
  return isNew || others.length > 0;
}

function findOrCreateQuestion({ sql, record, newId, now }: Action, wording: string): string {
  const plain = (text: string) => foldName(text).replace(/[?؟\s]+$/, '');
  const known = listQuestions(sql).find((question) => plain(question.wording) === plain(wording));
  if (known) return known.id;
  const id = newId();
  record.insert('question', { id, wording, measure: null, note: '', created_at: now });
  return id;
}
