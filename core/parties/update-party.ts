// Changes a party's name, kind, aliases and note; no two parties answer to one name.
import type { Party } from '../../contract/parties.ts';
import { refuse } from '../../contract/refusals.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import type { PartyKind } from '../../contract/vocabulary/claim-terms.ts';
import { findParty, listPartyNames } from '../../db/parties.ts';
import type { Action } from '../session.ts';

type Change = { id: string; name?: string | undefined; kind?: PartyKind | undefined; aliases?: string[] | undefined; note?: string | undefined };

/** A new name keeps the old one as an alias. @throws Refusal NOT_FOUND; CONFLICT where another party has a name or alias */
export function updateParty(action: Action, { id, name, kind, aliases, note }: Change): Party {
  const party = requireParty(action, id);
  const taken = new Set(party.aliases.map(foldName));
  const fresh = [name ?? party.name, ...(aliases ?? [])].filter((one) => foldName(one) !== foldName(party.name) && !taken.has(foldName(one)));
  for (const one of fresh) refuseTakenName(action, id, one);
  const names = [...(name === undefined ? [] : [party.name]), ...(aliases ?? party.aliases)];
  const json = name === undefined && aliases === undefined ? undefined : JSON.stringify(aliasesOf(name ?? party.name, names));
  action.record.update('party', id, { name, kind, aliases: json, note });
  action.relabel(name !== undefined && name !== party.name ? `Rename ${party.name}` : `Change ${party.name}`);
  return requireParty(action, id);
}

/** Each spelling once, the name itself not among them. */
export function aliasesOf(name: string, others: readonly string[]): string[] {
  const seen = new Set([foldName(name)]);
  return others.filter((other) => {
    const folded = foldName(other);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** A name that two parties answer to would give their claims to either. */
export function refuseTakenName({ sql }: Action, id: string, name: string): void {
  const wanted = foldName(name);
  const other = listPartyNames(sql).find((party) => party.id !== id && [party.name, ...party.aliases].some((known) => foldName(known) === wanted));
  if (other) throw refuse('CONFLICT', { reason: `${name} is a name of the party ${other.name}. Choose another name, or merge the two.` });
}

export function requireParty({ sql }: Pick<Action, 'sql'>, id: string): Party {
  const party = findParty(sql, id);
  if (!party) throw refuse('NOT_FOUND', { what: 'party', id });
  return party;
}
