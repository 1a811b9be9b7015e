// What can be done with a question beyond its own fields: merged, deleted; each says what was done and can be taken back.
import type { Question } from '../../contract/questions.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { codebookRoute, go } from '../app/routes.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { words } from '../words/catalogue.ts';

const text = words.codebook.questions;

/** Throws what was refused: the dialog shows it. */
export async function mergeQuestion({ id }: Question, into: Question): Promise<void> {
  await client.questions.merge({ id, intoId: into.id });
  go(codebookRoute('questions', into.id), { replace: true });
  await announceUndoable(text.merged(into.wording));
}

export async function removeQuestion({ id, wording }: Question): Promise<void> {
  await inBackground(async () => {
    await client.questions.remove({ id });
    go(codebookRoute('questions'), { replace: true });
    await announceUndoable(text.removed(wording));
  });
}
