// Changes a party's name, kind and aliases.
import type { Party } from '../../contract/parties.ts';
import { refuse } from '../../contract/refusals.ts';
import type { PartyKind } from '../../contract/vocabulary/claim-terms.ts';
import { findParty } from '../../db/parties.ts';
import type { Action } from '../session.ts';

type Change = { id: string; name?: string | undefined; kind?: PartyKind | undefined; aliases?: string[] | undefined };

/** @throws Refusal NOT_FOUND */
export function updateParty({ sql, record }: Action, { id, name, kind, aliases }: Change): Party {
  if (!findParty(sql, id)) throw refuse('NOT_FOUND', { what: 'party', id });
  const json = aliases && JSON.stringify([...new Set(aliases)]);
  record.update('party', id, { name, kind, aliases: json });
  const party = findParty(sql, id);
  if (!party) throw refuse('NOT_FOUND', { what: 'party', id });
  return party;
}
