// Changes the fields of a claim that the analyst touched, and nothing else.
import { isDeepStrictEqual } from 'node:util';
import type { Claim, ClaimFields, Quantity } from '../../contract/claims.ts';
import { refuse } from '../../contract/refusals.ts';
import type { PrefilledField } from '../../contract/vocabulary/claim-terms.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { findClaim } from '../../db/claims.ts';
import type { ClaimRow } from '../../db/rows.ts';
import { findOrCreateParty } from '../parties/find-or-create-party.ts';
import { setQuestions } from '../questions/set-questions.ts';
import type { Action } from '../session.ts';
import { gradeOutlet } from './grade-outlet.ts';

type Change = Partial<ClaimFields> & {
  id: string;
  prefilled?: PrefilledField[] | undefined;
  source?: { articleId: string; outlet?: string | undefined; reliability: Reliability | null } | undefined;
};

/** @throws Refusal NOT_FOUND, BAD_INPUT */
export function updateClaim(action: Action, { id, source, prefilled, questions, ...fields }: Change): Claim {
  const before = requireClaim(action, id);
  const isChanged = action.record.update('claim', id, columns(action, fields));
  const after = requireClaim(action, id);
  const left = before.prefilled.filter((field) => isDeepStrictEqual(before[field], after[field]) && (prefilled?.includes(field) ?? true));
  const isAccepted = action.record.update('claim', id, { prefilled: JSON.stringify(left) });
  if (questions) setQuestions(action, [{ id }], questions);
  if (isChanged || isAccepted) action.record.update('claim', id, { updated_at: action.now });
  if (source) gradeOutlet(action, source);
  return requireClaim(action, id);
}

/** The fields as the file holds them; parties are found by their names, or made. */
export function columns(action: Action, fields: Partial<Omit<ClaimFields, 'questions'>>): Partial<ClaimRow> {
  const { claimant, via, quantity, eventTime, saidTime, place, ...plain } = fields;
  return {
    ...plain,
    ...(claimant !== undefined && { claimant_id: claimant ? findOrCreateParty(action, claimant) : null }),
    ...(via !== undefined && { via: JSON.stringify(via.map((name) => findOrCreateParty(action, name))) }),
    ...(quantity !== undefined && quantityColumns(quantity)),
    ...(eventTime !== undefined && { event_time: eventTime }),
    ...(saidTime !== undefined && { said_time: saidTime }),
    ...(place !== undefined && { place: place || null }),
  };
}

export function quantityColumns(quantity: Quantity | null) {
  return {
    at_least: quantity?.atLeast ?? null,
    at_most: quantity?.atMost ?? null,
    unit: quantity?.unit ?? null,
    qualifier: quantity?.qualifier ?? null,
  };
}

export function requireClaim({ sql }: Pick<Action, 'sql'>, id: string): Claim {
  const claim = findClaim(sql, id);
  if (!claim) throw refuse('NOT_FOUND', { what: 'claim', id });
  return claim;
}
