// What can be done with chosen claims: brief them, set their fields, delete them; all of it can be undone.
import { useMemo } from 'react';
import type { Claim, ClaimFields, SharedFields } from '../../contract/claims.ts';
import type { PrefilledField } from '../../contract/vocabulary/claim-terms.ts';
import { Credibility, credibilityRatings } from '../../contract/vocabulary/credibility.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { go, libraryRoute } from '../app/routes.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { words } from '../words/catalogue.ts';

const text = words.claimsTable;

export interface ClaimActions {
  brief(claims: readonly Claim[]): Promise<void>;
  change(claims: readonly Claim[], set: SharedFields): Promise<void>;
  /** Saves fields of one claim, which are then the analyst's own; gives the sentence of a refusal, or null. */
  save(claim: Claim, fields: readonly PrefilledField[], change: Partial<ClaimFields>): Promise<string | null>;
  /** Puts one claim under a question, or under none; like `save`. */
  setQuestion(claim: Claim, wording: string | null): Promise<string | null>;
  /** Grades the outlet that the claim rests on, for all its articles. */
  gradeOutlet(claim: Claim, reliability: Reliability): Promise<void>;
  /** Takes what was read from the text as the analyst's own. */
  accept(claims: readonly Claim[]): Promise<void>;
  /** For a form, which shows a refusal itself. */
  tag(claims: readonly Claim[], name: string): Promise<true>;
  remove(claims: readonly Claim[]): Promise<void>;
}

export const claimActions: ClaimActions = { brief, change, save, setQuestion, gradeOutlet, accept, tag, remove };

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

function save({ id, prefilled }: Claim, fields: readonly PrefilledField[], change: Partial<ClaimFields>): Promise<string | null> {
  return refusalOf(client.claims.update({ id, ...change, prefilled: prefilled.filter((field) => !fields.includes(field)) }));
}

function setQuestion({ id }: Claim, question: string | null): Promise<string | null> {
  return refusalOf(client.claims.updateMany({ ids: [id], set: { question } }));
}

async function refusalOf(act: Promise<unknown>): Promise<string | null> {
  try {
    await act;
    return null;
  } catch (error) {
    return refusalSentence(error);
  }
}

async function gradeOutlet({ id, evidence }: Claim, reliability: Reliability): Promise<void> {
  const [first] = evidence;
  if (first) await inBackground(() => client.claims.update({ id, source: { articleId: first.article.id, reliability } }));
}

async function accept(claims: readonly Claim[]): Promise<void> {
  const done = await inBackground(() => client.claims.acceptMany({ ids: claims.map(({ id }) => id) }));
  if (done && done.changed > 0) await announceUndoable(text.accepted(done.changed));
}

async function tag(claims: readonly Claim[], name: string): Promise<true> {
  const put = await client.tags.apply({ name, targets: claims.map(({ id }) => ({ record: 'claim', id })) });
  await announceUndoable(text.bulk.tagged(claims.length, put.name));
  return true;
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
      {
        id: 'accept-claims',
        label: words.claims.commands.accept,
        group,
        keys: ['a'],
        enabled: chosen.some(({ prefilled }) => prefilled.length > 0),
        run: () => void actions.accept(chosen),
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
