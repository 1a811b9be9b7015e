// Deletes a claim with all that points at it; the passages stay highlighted. Undo brings everything back.
import { evidenceOfClaim, pointersTo } from '../../db/claims.ts';
import { taggingsOn } from '../../db/tags.ts';
import { removeMemosOn } from '../memos/change-memo.ts';
import type { Action } from '../session.ts';
import { claimCount, requireClaims } from './require-claims.ts';
import { requireClaim } from './update-claim.ts';

/** @throws Refusal NOT_FOUND */
export function removeClaim(action: Action, { id }: { id: string }): null {
  requireClaim(action, id);
  const { sql, record } = action;
  const { links, questions } = pointersTo(sql, id);
  for (const one of evidenceOfClaim(sql, id)) record.remove('evidence', one.id);
  for (const one of taggingsOn(sql, 'claim_id', id)) record.remove('tagging', one.id);
  for (const one of links) record.remove('claim_link', one.id);
  for (const one of questions) record.remove('question_claim', one.id);
  removeMemosOn(action, 'claim_id', id);
  record.remove('claim', id);
  return null;
}

/** @throws Refusal CONFLICT where one of them is gone */
export function removeClaims(action: Action, { ids }: { ids: string[] }): null {
  const claims = requireClaims(action, ids);
  for (const { id } of claims) removeClaim(action, { id });
  action.relabel(`Delete ${claimCount(claims.length)}`);
  return null;
}
