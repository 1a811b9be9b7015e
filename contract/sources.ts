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
  /** The outlets of these articles, those with most of them first; `articles` counts among these alone. */
  ofArticles: question('source', 'article').input(z.object({ articleIds: z.array(Id).min(1) })).output(z.array(Source)),
  /** One grade for the outlets of these articles; with a rationale it is written beside each, without one theirs stay. */
  grade: action('Grade outlets')
    .input(
      z.object({
        articleIds: z.array(Id).min(1),
        reliability: Reliability.nullable(),
        rationale: z.string().trim().max(4000).optional(),
      }),
    )
    .output(z.array(Source)),
  /** Two names of one outlet: articles and memos go to `into`, which takes over grade and rationale where it has none. */
  merge: action('Merge outlets').input(z.object({ id: Id, into: Id })).output(Source),
  /** Deletes an outlet that no article names, not even one in the trash; refused with CONFLICT otherwise. */
  remove: action('Delete outlet').input(z.object({ id: Id })).output(z.null()),
};
