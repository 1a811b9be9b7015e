// Tags a passage as a claim: the passage, the parties, the grade of the outlet and the evidence, in one step.
import type { z } from 'zod';
import type { Claim, claims } from '../../contract/claims.ts';
import { findPassageRow } from '../../db/passages.ts';
import { setQuestions } from '../questions/set-questions.ts';
import { findOrCreateParty } from '../parties/find-or-create-party.ts';
import { findOrCreatePassage } from '../passages/find-or-create-passage.ts';
import type { Action } from '../session.ts';
import { gradeOutlet } from './grade-outlet.ts';
import { quantityColumns, requireClaim } from './update-claim.ts';

type NewClaim = z.output<NonNullable<(typeof claims.create)['~orpc']['inputSchema']>>;

/** @throws Refusal NOT_FOUND, BAD_INPUT */
export function createClaim(action: Action, input: NewClaim): Claim {
  const { record, newId, now } = action;
  const passageId = findOrCreatePassage(action, input.evidence);
  const id = newId();
  record.insert('claim', {
    id,
    statement: input.statement, kind: input.kind, polarity: input.polarity,
    claimant_id: input.claimant ? findOrCreateParty(action, input.claimant) : null,
    via: JSON.stringify(input.via.map((name) => findOrCreateParty(action, name))),
    ...quantityColumns(input.quantity),
    event_time: input.eventTime, said_time: input.saidTime, place: input.place || null,
    credibility: input.credibility, status: input.status, confidence: input.confidence,
    note: input.note, prefilled: JSON.stringify([...new Set(input.prefilled)]), created_at: now, updated_at: now,
  });
  record.insert('evidence', { id: newId(), claim_id: id, passage_id: passageId, stance: input.stance, created_at: now });
  setQuestions(action, [{ id }], input.questions);
  if (input.source) {
    const articleId = findPassageRow(action.sql, passageId)?.article_id;
    if (articleId !== undefined) gradeOutlet(action, { ...input.source, articleId });
  }
  action.relabel('Create claim');
  return requireClaim(action, id);
}
