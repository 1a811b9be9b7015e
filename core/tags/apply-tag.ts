// Puts a tag, found or created by its name, on ranges and records, and takes it off again.
import type { Tag, TagTarget } from '../../contract/tags.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { listTags, taggingsOn, type TaggedColumn } from '../../db/tags.ts';
import { findOrCreatePassage } from '../passages/find-or-create-passage.ts';
import type { Action } from '../session.ts';
import { createTag, requireTag } from './change-tag.ts';

/** @throws Refusal NOT_FOUND, BAD_INPUT */
export function applyTag(action: Action, { name, targets }: { name: string; targets: TagTarget[] }): Tag {
  const wanted = foldName(name);
  const tag = listTags(action.sql).find((known) => foldName(known.name) === wanted) ?? createTag(action, { name });
  let count = 0;
  for (const target of targets) {
    const [column, id] = placeOf(action, target);
    if (taggingsOn(action.sql, column, id).some((tagging) => tagging.tag_id === tag.id)) continue;
    const nowhere = { article_id: null, passage_id: null, claim_id: null };
    action.record.insert('tagging', { id: action.newId(), tag_id: tag.id, ...nowhere, [column]: id });
    count++;
  }
  action.relabel(count === 1 ? `Tag as ${tag.name}` : `Tag ${count} as ${tag.name}`);
  return requireTag(action, tag.id);
}

/** @throws Refusal NOT_FOUND */
export function unapplyTag(action: Action, { id, targets }: { id: string; targets: TagTarget[] }): null {
  const tag = requireTag(action, id);
  for (const target of targets) {
    const [column, on] = placeOf(action, target);
    const tagging = taggingsOn(action.sql, column, on).find((one) => one.tag_id === id);
    if (tagging) action.record.remove('tagging', tagging.id);
  }
  action.relabel(`Remove tag ${tag.name}`);
  return null;
}

function placeOf(action: Action, target: TagTarget): [TaggedColumn, string] {
  if ('record' in target) return [`${target.record}_id`, target.id];
  return ['passage_id', findOrCreatePassage(action, target)];
}
