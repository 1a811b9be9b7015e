// Makes several parties one by the analyst's hand: claims, names, notes and memos, in one step.
import type { Party } from '../../contract/parties.ts';
import { refuse } from '../../contract/refusals.ts';
import { apartKey, listApart } from '../../db/parties.ts';
import { rowExists } from '../../db/recorder.ts';
import { moveMemos } from '../memos/change-memo.ts';
import type { Action } from '../session.ts';
import { repointClaims } from './repoint-claims.ts';
import { aliasesOf, requireParty } from './update-party.ts';

/** The name of `intoId` stays; its kind where it is known. @throws Refusal NOT_FOUND; CONFLICT where there is only one */
export function mergeParties(action: Action, { ids, intoId }: { ids: string[]; intoId: string }): Party {
  const into = requireParty(action, intoId);
  const others = [...new Set(ids)].filter((id) => id !== intoId).map((id) => requireParty(action, id));
  if (others.length === 0) throw refuse('CONFLICT', { reason: `${into.name} cannot be merged with itself. Choose another party.` });
  const gone = others.map(({ id }) => id);
  repointClaims(action, gone, intoId);
  for (const id of gone) moveMemos(action, 'party_id', id, intoId);
  carryApart(action, new Set(gone), intoId);
  for (const id of gone) action.record.remove('party', id);
  const all = [into, ...others];
  action.record.update('party', intoId, {
    kind: all.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown',
    aliases: JSON.stringify(aliasesOf(into.name, all.flatMap(({ name, aliases }) => [name, ...aliases]))),
    note: [...new Set(all.map(({ note }) => note.trim()).filter((note) => note !== ''))].join('\n\n'),
  });
  action.relabel(gone.length === 1 ? `Merge ${others[0]?.name} into ${into.name}` : `Merge ${gone.length} parties into ${into.name}`);
  return requireParty(action, intoId);
}

/** What was known not to be one of those that go is not the one that stays either. */
function carryApart({ sql, record }: Action, gone: ReadonlySet<string>, intoId: string): void {
  for (const { key, ids } of listApart(sql)) {
    if (!ids.some((id) => gone.has(id))) continue;
    record.remove('meta', key);
    const [one, other] = ids.map((id) => (gone.has(id) ? intoId : id));
    if (one === undefined || other === undefined || one === other) continue;
    const carried = apartKey(one, other);
    if (!rowExists(sql, 'meta', carried)) record.insert('meta', { id: carried, value: '' });
  }
}
