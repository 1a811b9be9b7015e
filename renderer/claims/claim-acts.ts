// What is done to claims from their cards: accepting what was filled in, linking, removing a link.
import type { Claim, ClaimLink } from '../../contract/claims.ts';
import type { ClaimLinkKind } from '../../contract/vocabulary/claim-terms.ts';
import { announce, inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { words } from '../words/catalogue.ts';

export async function acceptPrefilled({ id }: Claim): Promise<void> {
  if (await inBackground(() => client.claims.accept({ id }))) announce(words.claims.accepted);
}

export async function linkClaims(fromId: string, toId: string, kind: ClaimLinkKind): Promise<boolean> {
  const done = await inBackground(() => client.claims.link({ fromId, toId, kind }));
  if (done) await announceUndoable(words.claims.links.done);
  return done !== undefined;
}

export async function unlinkClaims({ id }: ClaimLink): Promise<void> {
  await inBackground(async () => {
    await client.claims.unlink({ linkId: id });
    await announceUndoable(words.claims.links.gone);
  });
}
