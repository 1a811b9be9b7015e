// Making, changing and deleting tags; the tree never closes into a ring.
import { refuse } from '../../contract/refusals.ts';
import { pathSign } from '../../contract/tag-tree.ts';
import type { Tag, TagColour } from '../../contract/tags.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import type { TaggingRow } from '../../db/rows.ts';
import { childrenOf, findTag, listTags, taggingsOf } from '../../db/tags.ts';
import { moveMemos, removeMemosOn } from '../memos/change-memo.ts';
import type { Action } from '../session.ts';

const colours: readonly TagColour[] = ['yellow', 'green', 'blue', 'pink', 'orange', 'violet'];

type Fields = { name: string; colour?: TagColour | undefined; parentId?: string | null | undefined; description?: string | undefined };

/** @throws Refusal CONFLICT where a sibling has the name; BAD_INPUT for a name that reads as a path; NOT_FOUND for the parent */
export function createTag(action: Action, { name, colour, parentId = null, description = '' }: Fields): Tag {
  const known = listTags(action.sql);
  if (parentId !== null) requireTag(action, parentId);
  refusePath(name);
  refuseTakenName(known, { name, parentId });
  const id = action.newId();
  const next = colours[known.length % colours.length] ?? 'yellow';
  action.record.insert('tag', { id, parent_id: parentId, name, colour: colour ?? next, description, created_at: action.now });
  return requireTag(action, id);
}

/** @throws Refusal NOT_FOUND; BAD_INPUT for a name that reads as a path; CONFLICT where a sibling has the name or a tag would stand below itself */
export function updateTag(action: Action, { id, name, colour, parentId, description }: Partial<Fields> & { id: string }): Tag {
  const tag = requireTag(action, id);
  if (parentId !== undefined && parentId !== null) refuseRing(action, id, parentId);
  if (name !== undefined && name !== tag.name) refusePath(name);
  if (name !== undefined || parentId !== undefined) {
    refuseTakenName(listTags(action.sql), { id, name: name ?? tag.name, parentId: parentId === undefined ? tag.parentId : parentId });
  }
  action.record.update('tag', id, { name, colour, parent_id: parentId, description });
  action.relabel(labelOf(tag, name, parentId));
  return requireTag(action, id);
}

function labelOf(tag: Tag, name: string | undefined, parentId: string | null | undefined): string {
  if (parentId !== undefined && parentId !== tag.parentId) return `Move tag ${tag.name}`;
  return name !== undefined && name !== tag.name ? `Rename tag ${tag.name}` : `Change tag ${tag.name}`;
}

/** Takes the tag off everything; its children move up to its parent. @throws Refusal NOT_FOUND; CONFLICT where one finds its name taken there */
export function removeTag(action: Action, { id }: { id: string }): null {
  const tag = requireTag(action, id);
  const { sql, record } = action;
  adoptChildren(action, id, tag.parentId);
  for (const tagging of taggingsOf(sql, id)) record.remove('tagging', tagging.id);
  removeMemosOn(action, 'tag_id', id);
  record.remove('tag', id);
  action.relabel(`Delete tag ${tag.name}`);
  return null;
}

/** The children of one tag go under another, or to the root; one that finds its name there becomes part of its namesake. */
export function adoptChildren(action: Action, from: string, to: string | null): void {
  for (const child of childrenOf(action.sql, from)) {
    const namesake = listTags(action.sql).find((tag) =>
      tag.parentId === to && tag.id !== child.id && tag.id !== from && foldName(tag.name) === foldName(child.name));
    if (namesake) absorbTag(action, child.id, namesake.id);
    else action.record.update('tag', child.id, { parent_id: to });
  }
}

/** Everything of one tag goes to another, and the tag itself goes: no tagging is kept twice. */
export function absorbTag(action: Action, id: string, intoId: string): void {
  const { sql, record } = action;
  const there = new Set(taggingsOf(sql, intoId).map(thingOf));
  for (const tagging of taggingsOf(sql, id)) {
    if (there.has(thingOf(tagging))) record.remove('tagging', tagging.id);
    else record.update('tagging', tagging.id, { tag_id: intoId });
  }
  adoptChildren(action, id, intoId);
  moveMemos(action, 'tag_id', id, intoId);
  record.remove('tag', id);
}

/** Ids are unique over all records. */
function thingOf({ article_id, passage_id, claim_id }: TaggingRow): string | null {
  return article_id ?? passage_id ?? claim_id;
}

export function requireTag({ sql }: Pick<Action, 'sql'>, id: string): Tag {
  const tag = findTag(sql, id);
  if (!tag) throw refuse('NOT_FOUND', { what: 'tag', id });
  return tag;
}

function refusePath(name: string): void {
  if (!name.includes(pathSign)) return;
  throw refuse('BAD_INPUT', { reason: `“${name}” was not taken as a name: ${pathSign} stands between the names of a path. Use another sign.` });
}

export function refuseTakenName(known: Tag[], { id, name, parentId }: { id?: string; name: string; parentId: string | null }): void {
  const wanted = foldName(name);
  const other = known.find((tag) => tag.id !== id && tag.parentId === parentId && foldName(tag.name) === wanted);
  if (other) throw refuse('CONFLICT', { reason: `There is already a tag called ${other.name} at that place. Choose another name, or merge the two.` });
}

/** A ring that a merge of two copies left above the new parent is none of this tag's. */
function refuseRing(action: Action, id: string, parentId: string): void {
  const seen = new Set<string>();
  for (let at: string | null = parentId; at !== null && !seen.has(at); at = requireTag(action, at).parentId) {
    if (at === id) throw refuse('CONFLICT', { reason: 'A tag cannot stand below itself. Choose another parent.' });
    seen.add(at);
  }
}
