// Information credibility 1-6 in NATO's wording: how far one item is believed, whoever says it.
import { z } from 'zod';

export const Credibility = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
]);
export type Credibility = z.infer<typeof Credibility>;

/** Name and meaning of each rating. 6 is "not judged", not "worst". Rating 1 demands *independent* sources. */
export const credibilityRatings: Record<Credibility, { name: string; meaning: string }> = {
  1: {
    name: 'Confirmed by other sources',
    meaning: 'Confirmed by other independent sources; logical in itself; consistent with other information.',
  },
  2: { name: 'Probably true', meaning: 'Not confirmed; logical in itself; consistent with other information.' },
  3: { name: 'Possibly true', meaning: 'Not confirmed; reasonably logical; agrees with some other information.' },
  4: { name: 'Doubtful', meaning: 'Not confirmed; possible but not logical; no other information.' },
  5: { name: 'Improbable', meaning: 'Not confirmed; not logical in itself; contradicted by other information.' },
  6: { name: 'Truth cannot be judged', meaning: 'No basis exists for evaluating the information.' },
};
