// Which claims name these parties, as claimant or in the chain through which they came.
import type { Claim } from '../../contract/claims.ts';

export function claimsOfParties(claims: readonly Claim[], partyIds: readonly string[]): Claim[] {
  const wanted = new Set(partyIds);
  return claims.filter(({ claimant, via }) => [claimant, ...via].some((party) => party !== null && wanted.has(party.id)));
}
