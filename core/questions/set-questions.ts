// Puts claims under questions, found or made by their wording, or takes them from under all.
import type { Claim } from '../../contract/claims.ts';
import { placesOfClaim } from '../../db/questions.ts';
import type { Action } from '../session.ts';
import { findOrCreateQuestion } from './change-question.ts';

/** Gives the claims that stood elsewhere before. Questions are found or made once, whatever the number of claims. */
export function setQuestions(action: Action, claims: readonly Pick<Claim, 'id'>[], wordings: readonly string[]): Pick<Claim, 'id'>[] {
  const wanted = new Set(wordings.map((wording) => findOrCreateQuestion(action, wording)));
  return claims.filter(({ id }) => putUnder(action, id, wanted));
}

function putUnder({ sql, record, newId }: Action, claimId: string, wanted: ReadonlySet<string>): boolean {
  const places = placesOfClaim(sql, claimId);
  const left = places.filter(({ question_id }) => !wanted.has(question_id));
  const missing = [...wanted].filter((id) => !places.some(({ question_id }) => question_id === id));
  for (const { id } of left) record.remove('question_claim', id);
  for (const id of missing) record.insert('question_claim', { id: newId(), question_id: id, claim_id: claimId });
  return left.length > 0 || missing.length > 0;
}
