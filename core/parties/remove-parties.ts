// Deletes parties that no claim names.
import { refuse } from '../../contract/refusals.ts';
import { listApart, listParties } from '../../db/parties.ts';
import { removeMemosOn } from '../memos/change-memo.ts';
import type { Action } from '../session.ts';

/** @throws Refusal NOT_FOUND; CONFLICT while a claim names one of them */
export function removeParties(action: Action, { ids }: { ids: string[] }): null {
  const known = new Map(listParties(action.sql).map((party) => [party.id, party]));
  const parties = [...new Set(ids)].map((id) => {
    const party = known.get(id);
    if (!party) throw refuse('NOT_FOUND', { what: 'party', id });
    return party;
  });
  const used = parties.find(({ claims, through }) => claims + through > 0);
  if (used) {
    throw refuse('CONFLICT', { reason: `${used.name} was not deleted: a claim names it. Merge it into another party, or change the claim first.` });
  }
  const gone = new Set(parties.map(({ id }) => id));
  for (const { key, ids: pair } of listApart(action.sql)) if (pair.some((id) => gone.has(id))) action.record.remove('meta', key);
  for (const id of gone) {
    removeMemosOn(action, 'party_id', id);
    action.record.remove('party', id);
  }
  action.relabel(parties.length === 1 ? `Delete party ${parties[0]?.name}` : `Delete ${parties.length} parties`);
  return null;
}
