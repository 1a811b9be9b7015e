// Claims as the contract gives them, made for tests of the claims table.
import type { Claim } from '../../../contract/claims.ts';

export function claim(id: string, given: Partial<Claim> = {}): Claim {
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
    createdAt: '2026-01-20T00:00:00.000Z',
    updatedAt: '2026-01-20T00:00:00.000Z',
    evidence: [],
    tags: [], prefilled: [], links: [], questions: [],
    ...given,
  };
}

export function evidence(reliability: 'A' | 'B' | 'F' | null, quote = 'quote'): Claim['evidence'][number] {
  const article = { id: 'a', title: 'Title', opening: '', published: null, direction: 'ltr', language: 'en', trashed: false } as const;
  return { id: 'e', stance: 'supports', passageId: 'p', start: 0, end: 5, quote, article, source: { id: 's', name: 'Outlet', reliability } };
}

export const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id).join('');
