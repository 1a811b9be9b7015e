// Keeps a search under a name, changes it and forgets it.
import { refuse } from '../../contract/refusals.ts';
import { readQuery } from '../../contract/search/read-query.ts';
import type { SavedSearch } from '../../contract/search.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { findSavedSearch, listSavedSearches } from '../../db/saved-searches.ts';
import type { Action } from '../session.ts';

/** @throws Refusal SEARCH_SYNTAX; CONFLICT where the name is taken */
export function saveSearch(action: Action, { name, query }: { name: string; query: string }): SavedSearch {
  readQuery(query);
  refuseTakenName(action, name);
  const id = action.newId();
  action.record.insert('saved_search', { id, name, query, created_at: action.now });
  action.relabel(`Save search ${name}`);
  return required(action, id);
}

/** @throws Refusal NOT_FOUND, SEARCH_SYNTAX; CONFLICT where the name is taken */
export function updateSavedSearch(action: Action, { id, name, query }: { id: string; name?: string | undefined; query?: string | undefined }): SavedSearch {
  const before = required(action, id);
  if (name !== undefined) refuseTakenName(action, name, id);
  if (query !== undefined) readQuery(query);
  action.record.update('saved_search', id, { name, query });
  action.relabel(name !== undefined && name !== before.name ? `Rename search ${before.name}` : `Change search ${before.name}`);
  return required(action, id);
}

/** @throws Refusal NOT_FOUND */
export function removeSavedSearch(action: Action, { id }: { id: string }): null {
  const { name } = required(action, id);
  action.record.remove('saved_search', id);
  action.relabel(`Delete search ${name}`);
  return null;
}

function required({ sql }: Action, id: string): SavedSearch {
  const saved = findSavedSearch(sql, id);
  if (!saved) throw refuse('NOT_FOUND', { what: 'saved search', id });
  return saved;
}

function refuseTakenName({ sql }: Action, name: string, except?: string): void {
  const wanted = foldName(name);
  const other = listSavedSearches(sql).find((saved) => saved.id !== except && foldName(saved.name) === wanted);
  if (other) throw refuse('CONFLICT', { reason: `There is already a search called ${other.name}. Choose another name.` });
}
