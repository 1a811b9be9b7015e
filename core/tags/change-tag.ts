// Making, changing and deleting tags; the tree never closes into a ring.
import { refuse } from '../../contract/refusals.ts';
import type { Tag, TagColour } from '../../contract/tags.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { memosOn } from '../../db/memos.ts';
import { childrenOf, findTag, listTags, taggingsOf } from '../../db/tags.ts';
import type { Action } from '../session.ts';

const colours: readonly TagColour[] = ['yellow', 'green', 'blue', 'pink', 'orange', 'violet'];

type Fields = { name: string; colour?: TagColour | undefined; parentId?: string | null | undefined; description?: string | undefined };

/** @throws Refusal CONFLICT where the name is taken; NOT_FOUND for the parent */
export function createTag(action: Action, { name, colour, parentId = null, description = '' }: Fields): Tag {
  const known = listTags(action.sql);
  refuseTakenName(known, name);
  if (parentId !== null) requireTag(action, parentId);
  const id = action.newId();
  const next = colours[known.length % colours.length] ?? 'yellow';
  action.record.insert('tag', { id, parent_id: parentId, name, colour: colour ?? next, description, created_at: action.now });
  return requireTag(action, id);
}

/** @throws Refusal NOT_FOUND; CONFLICT where the name is taken or a tag would stand below itself */
export function updateTag(action: Action, { id, name, colour, parentId, description }: Partial<Fields> & { id: string }): Tag {
  requireTag(action, id);
  if (name !== undefined) refuseTakenName(listTags(action.sql), name, id);
  if (parentId !== undefined && parentId !== null) refuseRing(action, id, parentId);
  action.record.update('tag', id, { name, colour, parent_id: parentId, description });
  return requireTag(action, id);
}

/** Takes the tag off everything; its children move up to its parent. @throws Refusal NOT_FOUND */
export function removeTag(action: Action, { id }: { id: string }): null {
  const { parentId } = requireTag(action, id);
  const { sql, record } = action;
  for (const child of childrenOf(sql, id)) record.update('tag', child.id, { parent_id: parentId });
  for (const tagging of taggingsOf(sql, id)) record.remove('tagging', tagging.id);
  for (const memo of memosOn(sql, 'tag_id', id)) record.remove('memo', memo.id);
  record.remove('tag', id);
  return null;
}

export function requireTag({ sql }: Action, id: string): Tag {
  const tag = findTag(sql, id);
  if (!tag) throw refuse('NOT_FOUND', { what: 'tag', id });
  return tag;
}

function refuseTakenName(known: Tag[], name: string, except?: string): void {
  const wanted = foldName(name);
  const other = known.find((tag) => tag.id !== except && foldName(tag.name) === wanted);
  if (other) throw refuse('CONFLICT', { reason: `There is already a tag called ${other.name}. Choose another name.` });
}

function refuseRing(action: Action, id: string, parentId: string): void {
  for (let at: string | null = parentId; at !== null; at = requireTag(action, at).parentId) {
    if (at === id) throw refuse('CONFLICT', { reason: 'A tag cannot stand below itself. Choose another parent.' });
  }
}
