// Links claims to one another by hand: one repeats, updates, contradicts or denies the other.
import type { ClaimLink } from '../../contract/claims.ts';
import { refuse } from '../../contract/refusals.ts';
import type { ClaimLinkKind } from '../../contract/vocabulary/claim-terms.ts';
import { findLink, listLinks } from '../../db/claim-links.ts';
import type { Action } from '../session.ts';
import { requireClaim } from './update-claim.ts';

/** @throws Refusal NOT_FOUND; BAD_INPUT for a claim and itself */
export function linkClaims(action: Action, { fromId, toId, kind }: { fromId: string; toId: string; kind: ClaimLinkKind }): ClaimLink[] {
  requireClaim(action, fromId);
  requireClaim(action, toId);
  if (fromId === toId) throw refuse('BAD_INPUT', { reason: 'The claims were not linked: both are the same claim. Choose another one.' });
  const known = listLinks(action.sql, fromId).some((link) => link.outward && link.kind === kind && link.claim.id === toId);
  if (!known) {
    action.record.insert('claim_link', { id: action.newId(), from_claim_id: fromId, to_claim_id: toId, kind, created_at: action.now });
  }
  return listLinks(action.sql, fromId);
}

/** @throws Refusal NOT_FOUND */
export function unlinkClaims(action: Action, { linkId }: { linkId: string }): null {
  if (!findLink(action.sql, linkId)) throw refuse('NOT_FOUND', { what: 'link', id: linkId });
  action.record.remove('claim_link', linkId);
  return null;
}
