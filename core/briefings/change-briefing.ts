// Making, editing and deleting briefings. What the analyst touches is no longer marked as drafted by the program.
import type { Briefing, BriefingFields } from '../../contract/briefings.ts';
import { refuse } from '../../contract/refusals.ts';
import { asBriefingRow, findBriefing } from '../../db/briefings.ts';
import { findClaims } from '../../db/claims.ts';
import { readFacts } from '../../db/project.ts';
import type { Action } from '../session.ts';
import { draftBriefing } from './draft-briefing.ts';

/** Starts with the project's marking. @throws Refusal NOT_FOUND where none of the claims is there any more */
export function createBriefing(action: Action, { claimIds, title }: { claimIds: string[]; title?: string | undefined }): Briefing {
  const { sql, record, newId, now } = action;
  const claims = findClaims(sql, claimIds);
  if (claims.length === 0) throw refuse('NOT_FOUND', { what: 'claim', id: claimIds[0] ?? '' });
  const fields = { ...draftBriefing(claims, title, newId), marking: readFacts(sql).marking };
  const id = newId();
  record.insert('briefing', { id, ...asBriefingRow(fields), created_at: now, updated_at: now });
  return requireBriefing(action, id);
}

type Change = Partial<Omit<BriefingFields, 'drafted'>> & { id: string };

/** @throws Refusal NOT_FOUND */
export function updateBriefing(action: Action, { id, ...change }: Change): Briefing {
  const { createdAt: _created, updatedAt: _updated, id: _id, ...before } = requireBriefing(action, id);
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const drafted = before.drafted.filter((part) => !(part in given));
  const row = asBriefingRow({ ...before, ...given, drafted });
  if (action.record.update('briefing', id, row)) action.record.update('briefing', id, { updated_at: action.now });
  return requireBriefing(action, id);
}

/** @throws Refusal NOT_FOUND */
export function removeBriefing(action: Action, { id }: { id: string }): null {
  requireBriefing(action, id);
  action.record.remove('briefing', id);
  return null;
}

export function requireBriefing({ sql }: Pick<Action, 'sql'>, id: string): Briefing {
  const briefing = findBriefing(sql, id);
  if (!briefing) throw refuse('NOT_FOUND', { what: 'briefing', id });
  return briefing;
}
