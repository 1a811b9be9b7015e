// Makes one tag part of another: what it was put on, the tags below it and its memos move over, in one step.
import { refuse } from '../../contract/refusals.ts';
import { withDescendants } from '../../contract/tag-tree.ts';
import type { Tag } from '../../contract/tags.ts';
import { listTags } from '../../db/tags.ts';
import type { Action } from '../session.ts';
import { absorbTag, refuseTakenName, requireTag } from './change-tag.ts';

/** The other tag keeps its name, colour and place; an empty description takes that of the first. @throws Refusal NOT_FOUND, CONFLICT */
export function mergeTags(action: Action, { id, intoId }: { id: string; intoId: string }): Tag {
  const tag = requireTag(action, id);
  const into = requireTag(action, intoId);
  if (id === intoId) throw refuse('CONFLICT', { reason: `${tag.name} cannot be merged into itself. Choose another tag.` });
  const known = listTags(action.sql);
  if (withDescendants(known, id).has(intoId)) {
    // It takes the place of the one above it that goes.
    refuseTakenName(known.filter((one) => one.id !== id), { id: intoId, name: into.name, parentId: tag.parentId });
    action.record.update('tag', intoId, { parent_id: tag.parentId });
  }
  absorbTag(action, id, intoId);
  if (into.description === '' && tag.description !== '') action.record.update('tag', intoId, { description: tag.description });
  action.relabel(`Merge tag ${tag.name} into ${into.name}`);
  return requireTag(action, intoId);
}
