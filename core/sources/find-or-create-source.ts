// An outlet by its name, whatever its spelling: "the national" and "The National" are one source.
import { foldName } from '../../contract/text/fold-name.ts';
import { findSourceByName } from '../../db/sources.ts';
import type { Action } from '../session.ts';

export function findOrCreateSource({ sql, record, newId, now }: Action, name: string): string {
  const nameFolded = foldName(name);
  const known = findSourceByName(sql, nameFolded);
  if (known) return known.id;
  const id = newId();
  record.insert('source', { id, name: name.trim(), name_folded: nameFolded, reliability: null, rationale: '', created_at: now });
  return id;
}
