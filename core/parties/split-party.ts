// Takes names and claims out of a party that turned out to be two.
import type { Party } from '../../contract/parties.ts';
import { refuse } from '../../contract/refusals.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import type { Action } from '../session.ts';
import { keepApart } from './keep-apart.ts';
import { repointClaims } from './repoint-claims.ts';
import { aliasesOf, refuseTakenName, requireParty } from './update-party.ts';

type Split = { id: string; name: string; aliases: string[]; claimIds: string[] };

/**
 * The new party takes the kind of the old one, the chosen aliases and claims; the two are kept apart from then on.
 * @throws Refusal NOT_FOUND; CONFLICT where the name belongs to a party that stays; BAD_INPUT for a claim that does not name it
 */
export function splitParty(action: Action, { id, name, aliases, claimIds }: Split): Party {
  const party = requireParty(action, id);
  if (foldName(name) === foldName(party.name)) {
    throw refuse('CONFLICT', { reason: `${party.name} keeps its name. Give the new party another one, or rename ${party.name} first.` });
  }
  refuseTakenName(action, id, name);
  const taken = new Set([name, ...aliases].map(foldName));
  const moved = party.aliases.filter((alias) => taken.has(foldName(alias)));
  const newId = action.newId();
  action.record.insert('party', {
    id: newId, kind: party.kind, name, aliases: JSON.stringify(aliasesOf(name, moved)), note: '', created_at: action.now,
  });
  action.record.update('party', id, { aliases: JSON.stringify(party.aliases.filter((alias) => !moved.includes(alias))) });
  if (claimIds.length > 0) repointClaims(action, [id], newId, claimIds);
  keepApart(action, { ids: [id, newId] });
  action.relabel(`Split ${name} from ${party.name}`);
  return requireParty(action, newId);
}
