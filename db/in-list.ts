// A list of ids inside a question: one bound JSON value, so that the statement's text stays the same whatever the number.
import { sql as raw } from 'kysely';

/** For `where('id', 'in', inList(ids))`. Costs one bound value; SQLite's own limit of 32,766 does not apply. */
export function inList(ids: readonly string[]) {
  return raw<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
