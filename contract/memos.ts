// Memos: what the analyst thinks about any record, or about the project as a whole.
import { z } from 'zod';
import { action, question } from './procedure.ts';
import { Id, Instant } from './records.ts';

export const MemoRecord = z.enum(['source', 'article', 'passage', 'tag', 'party', 'claim', 'question']);
export type MemoRecord = z.infer<typeof MemoRecord>;

/** What a memo hangs on; the project itself has no id. */
export const MemoTarget = z.union([z.object({ record: MemoRecord, id: Id }), z.object({ record: z.literal('project') })]);
export type MemoTarget = z.infer<typeof MemoTarget>;

/** Plain text with line breaks, in a direction of its own. */
const MemoBody = z.string().trim().min(1).max(100_000);

export const Memo = z.object({
  id: Id,
  body: z.string(),
  on: MemoTarget,
  /** The thing's own words: a title, a quote, a statement, a name; '' for the project. */
  label: z.string(),
  /** For an article or a passage: where to go, in UTF-16 code units, end exclusive. */
  place: z.object({ articleId: Id, at: z.object({ start: z.number(), end: z.number() }).nullable() }).nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Memo = z.infer<typeof Memo>;

export const memos = {
  /** Newest first: those on one thing, or all. */
  list: question('memo', 'source', 'article', 'passage', 'tag', 'party', 'claim', 'question')
    .input(z.object({ on: MemoTarget.optional() }).default({}))
    .output(z.array(Memo)),
  create: action('Write memo').input(z.object({ on: MemoTarget, body: MemoBody })).output(Memo),
  update: action('Change memo').input(z.object({ id: Id, body: MemoBody })).output(Memo),
  remove: action('Delete memo').input(z.object({ id: Id })).output(z.null()),
};
