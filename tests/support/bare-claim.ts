// The smallest claim that the contract can give, for tests that make theirs of it.
import type { Claim } from '../../contract/claims.ts';

const made = '2026-01-20T00:00:00.000Z';

/** `given` says what is special about it. */
export function bareClaim(id: string, given: Partial<Claim> = {}): Claim {
  return {
    id,
    statement: `Statement ${id}`,
    kind: 'event',
    polarity: 'affirms',
    claimant: null,
    via: [],
    quantity: null,
    eventTime: null,
    saidTime: null,
    place: null,
    credibility: null,
    status: 'open',
    confidence: null,
    note: '',
    createdAt: made,
    updatedAt: made,
    evidence: [],
    tags: [],
    prefilled: [],
    links: [],
    questions: [],
    ...given,
  };
}
