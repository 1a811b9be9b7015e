// What can be done with chosen claims: brief them, set their fields, delete them; all of it can be undone.
import { useMemo } from 'react';
import type { Claim, SharedFields } from '../../contract/claims.ts';
import { Credibility, credibilityRatings } from '../../contract/vocabulary/credibility.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { go, libraryRoute } from '../app/routes.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { words } from '../words/catalogue.ts';

const text = words.claimsTable;

export interface ClaimActions {
  brief(claims: readonly Claim[]): Promise<void>;
  change(claims: readonly Claim[], set: SharedFields): Promise<void>;
  remove(claims: readonly Claim[]): Promise<void>;
}

export const claimActions: ClaimActions = { brief, change, remove };

/** Drafts a briefing from the claims, in this order, and opens it. */
async function brief(claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  const briefing = await inBackground(() => client.briefings.create({ claimIds: claims.map(({ id }) => id) }));
  if (briefing) go({ view: 'briefings', briefing: briefing.id });
}

async function change(claims: readonly Claim[], set: SharedFields): Promise<void> {
  if (claims.length === 0) return;
  const done = await inBackground(() => client.claims.updateMany({ ids: claims.map(({ id }) => id), set }));
  if (claims.length > 1 && done && done.changed > 0) await announceUndoable(text.changed(done.changed));
}

async function remove(claims: readonly Claim[]): Promise<void> {
  await inBackground(async () => {
    await client.claims.removeMany({ ids: claims.map(({ id }) => id) });
    await announceUndoable(text.removed(claims.length));
  });
}

/** To the passage that a claim rests on first, with the claim beside it. */
export function openInArticle({ id, evidence }: Claim): void {
  const first = evidence[0];
  if (first) go(libraryRoute({ article: first.article.id, at: { start: first.start, end: first.end }, claim: id }));
}

interface ClaimCommands {
  chosen: readonly Claim[];
  /** Null in a project that cannot be written. */
  actions: ClaimActions | null;
  focusFilter: () => void;
}

/** Single keys on the Claims screen: B, 1 to 6, Delete; / and Ctrl+F find. */
export function useClaimCommands({ chosen, actions, focusFilter }: ClaimCommands): void {
  const offered = useMemo<readonly Command[]>(() => {
    const group = words.frame.commands.claim;
    const enabled = actions !== null && chosen.length > 0;
    const find = { id: 'find', label: text.filterLabel, group, keys: ['/', 'mod+f'], inFields: false, run: focusFilter };
    if (!actions) return [find];
    return [
      find,
      {
        id: 'brief',
        label: enabled ? text.brief(chosen.length) : text.briefChosen,
        group,
        keys: ['b'],
        enabled,
        run: () => void actions.brief(chosen),
      },
      {
        id: 'delete-claims',
        label: enabled ? text.remove(chosen.length) : text.removeChosen,
        group,
        keys: ['Delete'],
        enabled,
        run: () => void actions.remove(chosen),
      },
      ...([1, 2, 3, 4, 5, 6] as const).map((rating) => ({
        id: `credibility-${rating}`,
        label: words.claims.commands.credibility(rating, credibilityRatings[rating].name),
        group,
        keys: [String(rating)],
        enabled,
        run: () => void actions.change(chosen, { credibility: Credibility.parse(rating) }),
      })),
    ];
  }, [chosen, actions, focusFilter]);
  useCommands(offered);
}
