// A party by one of its names: found among names and aliases without regard to case, accents or Arabic spelling, or created.
import { foldName } from '../../contract/text/fold-name.ts';
import { listPartyNames } from '../../db/parties.ts';
import type { Action } from '../session.ts';

export function findOrCreateParty({ sql, record, newId, now }: Action, name: string): string {
  const wanted = foldName(name);
  const known = listPartyNames(sql).find((party) => [party.name, ...party.aliases].some((known) => foldName(known) === wanted));
  if (known) return known.id;
  const id = newId();
  record.insert('party', { id, kind: 'unknown', name: name.trim(), aliases: '[]', note: '', created_at: now });
  return id;
}
