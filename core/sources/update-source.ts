// Changes an outlet's name, grade or the reason for the grade.
import { refuse } from '../../contract/refusals.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import type { Source } from '../../contract/sources.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { findSource, findSourceByName } from '../../db/sources.ts';
import type { Action } from '../session.ts';

type Change = { id: string; name?: string | undefined; reliability?: Reliability | null | undefined; rationale?: string | undefined };

/** @throws Refusal NOT_FOUND; CONFLICT where another outlet has the name */
export function updateSource(action: Action, { id, name, reliability, rationale }: Change): Source {
  const source = requireSource(action, id);
  if (name !== undefined) rename(action, id, name);
  if (reliability !== undefined) gradeSource(action, source, reliability);
  if (rationale !== undefined) action.record.update('source', id, { rationale });
  return requireSource(action, id);
}

export function requireSource({ sql }: Pick<Action, 'sql'>, id: string): Source {
  const source = findSource(sql, id);
  if (!source) throw refuse('NOT_FOUND', { what: 'source', id });
  return source;
}

/** Sets the A–F grade; the label says which. */
export function gradeSource(action: Action, source: { id: string; name: string }, reliability: Reliability | null): void {
  if (!action.record.update('source', source.id, { reliability })) return;
  action.relabel(reliability === null ? `Remove grade of ${source.name}` : `Grade ${source.name} ${reliability}`);
}

function rename(action: Action, id: string, name: string): void {
  const nameFolded = foldName(name);
  const other = findSourceByName(action.sql, nameFolded);
  if (other && other.id !== id) throw refuse('CONFLICT', { reason: `There is already a source called ${name}. Choose another name.` });
  action.record.update('source', id, { name, name_folded: nameFolded });
}
