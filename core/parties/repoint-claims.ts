// Puts another party in the place of one, in the claimant and the chain of claims.
import { refuse } from '../../contract/refusals.ts';
import { claimsNaming } from '../../db/parties.ts';
import type { Action } from '../session.ts';

/** All claims that name one of these parties, or only those given. @throws Refusal BAD_INPUT for a given one that names none of them */
export function repointClaims({ sql, record }: Action, from: readonly string[], to: string, only?: readonly string[]): void {
  const naming = claimsNaming(sql, from);
  const wanted = only && new Set(only);
  if (wanted && naming.filter(({ id }) => wanted.has(id)).length < wanted.size) {
    throw refuse('BAD_INPUT', { reason: 'A chosen claim does not name this party any more. Choose the claims again.' });
  }
  for (const { id, claimant_id, via } of naming) {
    if (wanted && !wanted.has(id)) continue;
    const claimant = claimant_id !== null && from.includes(claimant_id) ? to : claimant_id;
    const chain = (JSON.parse(via) as string[]).map((party) => (from.includes(party) ? to : party));
    // Two names of one party that followed each other were one hand, not two.
    const kept = chain.filter((party, at) => party !== to || party !== (at === 0 ? claimant : chain[at - 1]));
    record.update('claim', id, { claimant_id: claimant, via: JSON.stringify(kept) });
  }
}
