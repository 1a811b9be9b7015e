// Evidence as the contract gives it, and claims by their ids, for tests of the claims table.
import type { Claim } from '../../../contract/claims.ts';

export function evidence(reliability: 'A' | 'B' | 'F' | null, quote = 'quote'): Claim['evidence'][number] {
  const article = { id: 'a', title: 'Title', opening: '', published: null, direction: 'ltr', language: 'en', trashed: false } as const;
  return { id: 'e', stance: 'supports', passageId: 'p', start: 0, end: 5, quote, article, source: { id: 's', name: 'Outlet', reliability } };
}

export const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id).join('');
