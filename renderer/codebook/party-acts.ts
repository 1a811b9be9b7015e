// What can be done with parties: changed, merged, split, kept apart, deleted; each is one step that can be taken back.
import type { Party } from '../../contract/parties.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { codebookRoute, go } from '../app/routes.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { words } from '../words/catalogue.ts';

const text = words.codebook.parties;

/** Id of the button of the merging panel, where the key for merging leads: the button says what it will do. */
export const mergeButton = 'merge-parties';

export function chooseParty(id: string | null): void {
  go(codebookRoute('parties', id), { replace: true });
}

export async function mergeParties(parties: readonly Party[], into: Pick<Party, 'id' | 'name'>): Promise<void> {
  await inBackground(async () => {
    await client.parties.merge({ ids: parties.map(({ id }) => id), intoId: into.id });
    chooseParty(into.id);
    await announceUndoable(text.merged(into.name));
  });
}

export async function keepApart(ids: [string, string]): Promise<void> {
  await inBackground(async () => {
    await client.parties.keepApart({ ids });
    await announceUndoable(text.keptApart);
  });
}

export async function removeParties(parties: readonly Party[]): Promise<void> {
  if (parties.length === 0) return;
  await inBackground(async () => {
    await client.parties.remove({ ids: parties.map(({ id }) => id) });
    chooseParty(null);
    await announceUndoable(text.removed(parties.length));
  });
}

export function isUnused({ claims, through }: Party): boolean {
  return claims + through === 0;
}
