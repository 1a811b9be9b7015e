// Parties: the people and organisations who say things, under all the names by which texts call them.
import { z } from 'zod';
import { action, question } from './procedure.ts';
import { Id } from './records.ts';
import { PartyKind } from './vocabulary/claim-terms.ts';

export const PartyRef = z.object({ id: Id, name: z.string(), kind: PartyKind.optional() });
export type PartyRef = z.infer<typeof PartyRef>;

export const Party = PartyRef.extend({
  kind: PartyKind,
  aliases: z.array(z.string()),
  note: z.string(),
  /** How many claims name this party as claimant. */
  claims: z.number(),
  /** How many claims came through this party. */
  through: z.number(),
});
export type Party = z.infer<typeof Party>;

/** Why two parties may be one: the two spellings that are alike and in what way. */
export const Likeness = z.object({
  reason: z.enum(['same-words', 'spelling', 'part-of', 'initials', 'acronym']),
  one: z.string(),
  other: z.string(),
});
export type Likeness = z.infer<typeof Likeness>;

export const PartySuggestion = Likeness.extend({ ids: z.tuple([Id, Id]), score: z.number() });
export type PartySuggestion = z.infer<typeof PartySuggestion>;

const PartyName = z.string().trim().min(1).max(200);

export const parties = {
  list: question('party', 'claim').output(z.array(Party)),
  /** A new name keeps the old one as an alias. Refused with CONFLICT where another party has a name or alias. */
  update: action('Change party')
    .input(
      z.object({
        id: Id,
        name: PartyName.optional(),
        kind: PartyKind.optional(),
        aliases: z.array(PartyName).max(100).optional(),
        note: z.string().max(20_000).optional(),
      }),
    )
    .output(Party),
  /** Makes several one: claims, names, notes and memos go to `intoId`. */
  merge: action('Merge parties').input(z.object({ ids: z.array(Id).min(1).max(500), intoId: Id })).output(Party),
  /** Takes names and claims out of a party into a new one. */
  split: action('Split party')
    .input(
      z
        .object({ id: Id, name: PartyName, aliases: z.array(PartyName).max(100), claimIds: z.array(Id).max(20_000) })
        .refine(({ aliases, claimIds }) => aliases.length + claimIds.length > 0, 'Choose a name or a claim that belongs to the new party.'),
    )
    .output(Party),
  /** Deletes parties that no claim names; refused with CONFLICT for any other. */
  remove: action('Delete party').input(z.object({ ids: z.array(Id).min(1).max(100_000) })).output(z.null()),
  /** Pairs that may be the same, likeliest first, without those that were kept apart. */
  suggestions: question('party', 'meta').output(z.array(PartySuggestion)),
  /** The parties that a name being typed may mean, the likeliest first: same words, other spellings, parts, initials. */
  like: question('party').input(z.object({ name: z.string().max(200) })).output(z.array(PartyRef)),
  /** Says that two parties are not the same; they are not suggested again, in copies of the project neither. */
  keepApart: action('Keep parties apart').input(z.object({ ids: z.tuple([Id, Id]) })).output(z.null()),
};
