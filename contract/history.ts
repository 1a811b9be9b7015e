// History: who changed what and when; undo and redo of this session's steps.
import { z } from 'zod';
import { errand, question } from './procedure.ts';
import { Id, Instant, RecordName } from './records.ts';

/** One thing that a step was about, and is still there. */
export const StepThing = z.object({
  record: z.enum(['briefing', 'claim', 'question', 'memo', 'party', 'tag', 'passage', 'source', 'article']),
  id: Id,
  name: z.string(),
  /** Where a passage lies; in UTF-16 code units, end exclusive. */
  articleId: Id.nullable(),
  at: z.object({ start: z.number(), end: z.number() }).nullable(),
});
export type StepThing = z.infer<typeof StepThing>;

export const Step = z.object({
  id: Id,
  at: Instant,
  actor: z.string(),
  label: z.string(),
  /** The procedure that did it: 'claims.create'. */
  action: z.string(),
  cause: z.enum(['action', 'undo', 'redo']),
  /** True while the step is taken back. */
  undone: z.boolean(),
  /** How many of which records it touched. */
  records: z.partialRecord(RecordName, z.number()),
  /** Null where nothing of it is left, or nothing has a place of its own. */
  thing: StepThing.nullable(),
});
export type Step = z.infer<typeof Step>;

/** What undo and redo would do now; null where there is nothing. */
export const UndoState = z.object({
  undo: z.object({ label: z.string() }).nullable(),
  redo: z.object({ label: z.string() }).nullable(),
});
export type UndoState = z.infer<typeof UndoState>;

export const history = {
  /** Newest first; `before` is the id of the last step already shown. */
  list: question(...RecordName.options)
    .input(z.object({ before: Id.optional(), limit: z.number().int().min(1).max(500).default(100) }).default({ limit: 100 }))
    .output(z.array(Step)),
  state: question(...RecordName.options).output(UndoState),
  undo: errand.output(z.object({ label: z.string() })),
  redo: errand.output(z.object({ label: z.string() })),
};
