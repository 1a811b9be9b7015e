// Puts a tag, found or created by its name, on ranges and records, and takes it off again.
import { refuse } from '../../contract/refusals.ts';
import { pathNames, tagByNameOrPath } from '../../contract/tag-tree.ts';
import { TagColour, type Tag, type TagTarget } from '../../contract/tags.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { listTags, taggingsOn, type TaggedColumn } from '../../db/tags.ts';
import { findOrCreatePassage } from '../passages/find-or-create-passage.ts';
import type { Action } from '../session.ts';
import { createTag, requireTag } from './change-tag.ts';

/** @throws Refusal NOT_FOUND, BAD_INPUT */
export function applyTag(action: Action, { name, targets }: { name: string; targets: TagTarget[] }): Tag {
  const tag = findOrCreateTag(action, name);
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

/** By its name or path, or made with all the tags above it. */
export function findOrCreateTag(action: Action, name: string): Tag {
  return tagByNameOrPath(listTags(action.sql), name) ?? createPath(action, name);
}

/** Makes what is missing of a path, from the root down. */
function createPath(action: Action, path: string): Tag {
  const names = pathNames(path);
  let last: Tag | undefined;
  for (const name of names) last = childNamed(action, last, name);
  if (!last) throw refuse('BAD_INPUT', { reason: `“${path}” holds no name for a tag. Write one, or a path such as casualties/civilians.` });
  return last;
}

function childNamed(action: Action, parent: Tag | undefined, name: string): Tag {
  const parentId = parent?.id ?? null;
  const wanted = foldName(name);
  const known = listTags(action.sql).find((tag) => tag.parentId === parentId && foldName(tag.name) === wanted);
  return known ?? createTag(action, { name, parentId, colour: parent && colourOf(parent) });
}

/** A child begins in the colour of its parent. */
function colourOf({ colour }: Tag): TagColour | undefined {
  const known = TagColour.safeParse(colour);
  return known.success ? known.data : undefined;
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
