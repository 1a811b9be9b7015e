// The analyst's word that two parties are not the same: kept in the project, so that a colleague's copy knows it too.
import { refuse } from '../../contract/refusals.ts';
import { apartKey } from '../../db/parties.ts';
import { rowExists } from '../../db/recorder.ts';
import type { Action } from '../session.ts';
import { requireParty } from './update-party.ts';

/** @throws Refusal NOT_FOUND; CONFLICT for one party twice */
export function keepApart(action: Action, { ids: [one, other] }: { ids: [string, string] }): null {
  const names = [requireParty(action, one), requireParty(action, other)].map(({ name }) => name);
  if (one === other) throw refuse('CONFLICT', { reason: `${names[0]} is one party. Choose two.` });
  const key = apartKey(one, other);
  if (!rowExists(action.sql, 'meta', key)) action.record.insert('meta', { id: key, value: '' });
  action.relabel(`Keep ${names.join(' and ')} apart`);
  return null;
}
