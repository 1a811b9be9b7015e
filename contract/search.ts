// Search: one box over articles and claims; every hit shown in its sentence.
import { z } from 'zod';
import { question } from './procedure.ts';
import { Id } from './records.ts';

/** A piece of text with its marks: UTF-16 offsets into `text`. */
export const Snippet = z.object({
  text: z.string(),
  marks: z.array(z.object({ start: z.number(), end: z.number() })),
});
export type Snippet = z.infer<typeof Snippet>;

export const SearchHit = z.object({
  record: z.enum(['article', 'claim']),
  id: Id,
  /** The article to open; for a claim that of its first evidence. */
  articleId: Id.nullable(),
  title: z.string(),
  detail: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  snippet: Snippet,
  /** Where the first hit lies in the canonical text of the article, in UTF-16 code units; null where only the title has it. */
  at: z.object({ start: z.number(), end: z.number() }).nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const search = {
  /**
   * Words (all must occur), "a phrase", prefix*, OR, -not. Spelling of Arabic and accents do not matter. Best first.
   * Refused with SEARCH_SYNTAX where the query cannot be read.
   */
  find: question('article', 'claim', 'source', 'party')
    .input(z.object({ query: z.string().trim().min(1).max(1000), limit: z.number().int().min(1).max(500).default(50) }))
    .output(z.object({ hits: z.array(SearchHit), total: z.number() })),
};
