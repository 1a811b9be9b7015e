// Gives a claim further evidence, changes what a passage does for it, takes a passage from it.
import type { Claim } from '../../contract/claims.ts';
import { refuse } from '../../contract/refusals.ts';
import type { Stance } from '../../contract/vocabulary/claim-terms.ts';
import { evidenceOfClaim, findEvidence } from '../../db/claims.ts';
import type { EvidenceRow } from '../../db/rows.ts';
import { findOrCreatePassage, type PassageAt } from '../passages/find-or-create-passage.ts';
import type { Action } from '../session.ts';
import { requireClaim } from './update-claim.ts';

/** The same passage again only changes its stance. @throws Refusal NOT_FOUND, BAD_INPUT */
export function addEvidence(action: Action, { id, at, stance }: { id: string; at: PassageAt; stance: Stance }): Claim {
  requireClaim(action, id);
  const passageId = findOrCreatePassage(action, at);
  const known = evidenceOfClaim(action.sql, id).find((one) => one.passage_id === passageId);
  if (known) action.record.update('evidence', known.id, { stance });
  else {
    action.record.insert('evidence', {
      id: action.newId(), claim_id: id, passage_id: passageId, stance, created_at: action.now,
    });
  }
  return requireClaim(action, id);
}

/** @throws Refusal NOT_FOUND */
export function setStance(action: Action, { evidenceId, stance }: { evidenceId: string; stance: Stance }): Claim {
  const { claim_id } = requireEvidence(action, evidenceId);
  action.record.update('evidence', evidenceId, { stance });
  return requireClaim(action, claim_id);
}

/** @throws Refusal NOT_FOUND; CONFLICT for the last one: a claim without evidence is a rumour of ours */
export function removeEvidence(action: Action, { evidenceId }: { evidenceId: string }): Claim {
  const { claim_id } = requireEvidence(action, evidenceId);
  if (evidenceOfClaim(action.sql, claim_id).length === 1) {
    throw refuse('CONFLICT', { reason: 'The evidence was not removed: the claim rests on this passage alone. Delete the claim instead.' });
  }
  action.record.remove('evidence', evidenceId);
  return requireClaim(action, claim_id);
}

function requireEvidence({ sql }: Action, id: string): EvidenceRow {
  const evidence = findEvidence(sql, id);
  if (!evidence) throw refuse('NOT_FOUND', { what: 'evidence', id });
  return evidence;
}
