// Sources: the outlets from which articles come, each with its reliability and the analyst's reason for it.
import { z } from 'zod';
import { action, question } from './procedure.ts';
import { Id } from './records.ts';
import { Reliability } from './vocabulary/reliability.ts';

export const Source = z.object({
  id: Id,
  name: z.string(),
  reliability: Reliability.nullable(),
  rationale: z.string(),
  articles: z.number(),
});
export type Source = z.infer<typeof Source>;

export const sources = {
  list: question('source', 'article').output(z.array(Source)),
  update: action('Change source')
    .input(
      z.object({
        id: Id,
        name: z.string().trim().min(1).max(200).optional(),
        reliability: Reliability.nullable().optional(),
        rationale: z.string().max(4000).optional(),
      }),
    )
    .output(Source),
};
