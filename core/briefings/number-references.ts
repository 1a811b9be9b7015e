// The numbers of references: one a piece of evidence, given in the order in which the text first uses them.
import type { Claim, Evidence } from '../../contract/claims.ts';

export interface NumberedEvidence {
  number: number;
  claim: Claim;
  evidence: Evidence;
}

/** Hands out numbers as the text is gone through; asking again for the same evidence gives the same number. */
export interface ReferenceBook {
  /** The numbers of what supports these claims: what a sentence rests on. */
  supporting(claims: readonly Claim[]): number[];
  /** The numbers of all evidence of one claim: supporting first, then contradicting, then context. */
  all(claim: Claim): number[];
  /** Everything numbered so far, in order. */
  entries(): NumberedEvidence[];
}

const stanceOrder: readonly Evidence['stance'][] = ['supports', 'contradicts', 'context'];

export function openReferenceBook(): ReferenceBook {
  const numbered = new Map<string, NumberedEvidence>();

  function numberOf(claim: Claim, evidence: Evidence): number {
    const known = numbered.get(evidence.id);
    if (known) return known.number;
    const number = numbered.size + 1;
    numbered.set(evidence.id, { number, claim, evidence });
    return number;
  }

  return {
    supporting: (claims) =>
      claims.flatMap((claim) => ofStance(claim, 'supports').map((evidence) => numberOf(claim, evidence))),
    all: (claim) =>
      stanceOrder.flatMap((stance) => ofStance(claim, stance)).map((evidence) => numberOf(claim, evidence)),
    entries: () => [...numbered.values()],
  };
}

function ofStance(claim: Claim, stance: Evidence['stance']): Evidence[] {
  return claim.evidence.filter((evidence) => evidence.stance === stance);
}
