// The claims of a selection, all of them or none.
import type { Claim } from '../../contract/claims.ts';
import { refuse } from '../../contract/refusals.ts';
import { findClaims } from '../../db/claims.ts';
import type { Action } from '../session.ts';

/** Each once. @throws Refusal CONFLICT where one of them is gone: what the analyst sees is not what the file holds */
export function requireClaims({ sql }: Pick<Action, 'sql'>, ids: readonly string[]): Claim[] {
  const wanted = [...new Set(ids)];
  const claims = findClaims(sql, wanted);
  const gone = wanted.length - claims.length;
  if (gone > 0) {
    const which = wanted.length === 1 ? 'The claim is' : `${gone} of the ${wanted.length} claims ${gone === 1 ? 'is' : 'are'}`;
    throw refuse('CONFLICT', { reason: `Nothing was changed: ${which} no longer in this project. Choose again, then repeat it.` });
  }
  return claims;
}

export function claimCount(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`;
}
