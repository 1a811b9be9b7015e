// What can be done with a tag: made, renamed, moved, merged, deleted; each says what was done and can be taken back.
import type { CodebookFile, Tag, TagColour } from '../../contract/tags.ts';
import { announce, inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { codebookRoute, go } from '../app/routes.ts';
import { saveFile } from '../briefings/save-file.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { words } from '../words/catalogue.ts';

const text = words.codebook.tags;

export function chooseTag(id: string | null): void {
  go(codebookRoute('tags', id), { replace: true });
}

export async function createTag(name: string, parentId: string | null): Promise<void> {
  const tag = await inBackground(() => client.tags.create({ name, parentId }));
  if (tag) chooseTag(tag.id);
}

export async function changeTag(id: string, change: { name?: string; colour?: TagColour }): Promise<void> {
  await inBackground(() => client.tags.update({ id, ...change }));
}

/** Throws what was refused: the dialog shows it. */
export async function moveTag({ id, name }: Tag, parentId: string | null): Promise<void> {
  await client.tags.update({ id, parentId });
  await announceUndoable(text.moved(name));
}

/** Throws what was refused: the dialog shows it. */
export async function mergeTag({ id, name }: Tag, into: Tag): Promise<void> {
  await client.tags.merge({ id, intoId: into.id });
  chooseTag(into.id);
  await announceUndoable(text.merged(name, into.name));
}

export async function removeTag({ id, name, parentId }: Tag): Promise<void> {
  await inBackground(async () => {
    await client.tags.remove({ id });
    chooseTag(parentId);
    await announceUndoable(text.removed(name));
  });
}

/** With `id` the quotes of one tag and those below it. */
export async function exportCodebook(what: CodebookFile, id?: string): Promise<void> {
  const file = await inBackground(() => client.tags.export({ what, ...(id !== undefined && { id }) }));
  if (!file) return;
  saveFile(file);
  announce(text.exported(file.name));
}
