// Passages: the highlighted stretches of an article, on which claims rest.
import { z } from 'zod';
import { action, question } from './procedure.ts';
import { Id, Instant } from './records.ts';
import { ClaimStatus, Stance } from './vocabulary/claim-terms.ts';

/** A stretch of an article's canonical text: UTF-16 code units, end exclusive, at least one unit long. */
export const TextRange = z
  .object({ articleId: Id, start: z.number().int().nonnegative(), end: z.number().int().positive() })
  .refine(({ start, end }) => start < end, 'A passage needs at least one character.');
export type TextRange = z.infer<typeof TextRange>;

export const Passage = z.object({
  id: Id,
  articleId: Id,
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  note: z.string(),
  createdAt: Instant,
  tags: z.array(z.object({ id: Id, name: z.string(), colour: z.string() })),
  claims: z.array(z.object({ id: Id, statement: z.string(), status: ClaimStatus, stance: Stance })),
});
export type Passage = z.infer<typeof Passage>;

export const passages = {
  /** The passages of one article in the order of the text, or of all. */
  list: question('passage', 'tagging', 'tag', 'evidence', 'claim')
    .input(z.object({ articleId: Id.optional() }))
    .output(z.array(Passage)),
  /** Passages that lost their place when a newer text of their article came; `resize` gives them one. */
  orphans: question('passage', 'tagging', 'tag', 'evidence', 'claim')
    .input(z.object({ articleId: Id.optional() }))
    .output(z.array(Passage)),
  /** Highlights a range. The same range again gives the passage that is there. White space at the ends is left out. */
  create: action('Highlight passage').input(TextRange).output(Passage),
  /** Moves the ends of a passage; its claims stay with it. */
  resize: action('Resize passage')
    .input(z.object({ id: Id, start: z.number().int().nonnegative(), end: z.number().int().positive() }))
    .output(Passage),
  note: action('Note on passage').input(z.object({ id: Id, note: z.string().max(20_000) })).output(Passage),
  /** Deletes a passage and its evidence links; refused with CONFLICT while a claim rests on it alone. */
  remove: action('Delete passage').input(z.object({ id: Id })).output(z.null()),
};
