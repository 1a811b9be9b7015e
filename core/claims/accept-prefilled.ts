// Takes what the program filled in as the analyst's own.
import type { Claim } from '../../contract/claims.ts';
import type { PrefilledField } from '../../contract/vocabulary/claim-terms.ts';
import type { Action } from '../session.ts';
import { claimCount, requireClaims } from './require-claims.ts';
import { requireClaim } from './update-claim.ts';

/** All fields, or the ones given. @throws Refusal NOT_FOUND */
export function acceptPrefilled(action: Action, { id, fields }: { id: string; fields?: PrefilledField[] | undefined }): Claim {
  const { prefilled } = requireClaim(action, id);
  const left = fields ? prefilled.filter((field) => !fields.includes(field)) : [];
  action.record.update('claim', id, { prefilled: JSON.stringify(left) });
  return requireClaim(action, id);
}

/** Gives how many had any. @throws Refusal CONFLICT where one of them is gone */
export function acceptPrefilledOfMany(action: Action, { ids }: { ids: string[] }): { changed: number } {
  const guessed = requireClaims(action, ids).filter(({ prefilled }) => prefilled.length > 0);
  for (const { id } of guessed) action.record.update('claim', id, { prefilled: '[]' });
  action.relabel(`Accept prefilled fields of ${claimCount(guessed.length)}`);
  return { changed: guessed.length };
}
