// Parties: the people and organisations who say things, under all the names by which texts call them.
import { z } from 'zod';
import { action, question } from './procedure.ts';
import { Id } from './records.ts';
import { PartyKind } from './vocabulary/claim-terms.ts';

export const PartyRef = z.object({ id: Id, name: z.string() });

export const Party = PartyRef.extend({
  kind: PartyKind,
  aliases: z.array(z.string()),
  /** How many claims name this party as claimant. */
  claims: z.number(),
});
export type Party = z.infer<typeof Party>;

export const parties = {
  list: question('party', 'claim').output(z.array(Party)),
  update: action('Change party')
    .input(
      z.object({
        id: Id,
        name: z.string().trim().min(1).max(200).optional(),
        kind: PartyKind.optional(),
        aliases: z.array(z.string().trim().min(1).max(200)).max(100).optional(),
      }),
    )
    .output(Party),
};
