// Briefings: what an analyst writes from chosen claims, the format-free model of it, and its exports.
import { z } from 'zod';
import { action, question, errand } from './procedure.ts';
import { Id, Instant, PartialDate } from './records.ts';
import { BriefingModel } from './briefing-model.ts';
import { Confidence } from './vocabulary/confidence.ts';
import { Likelihood } from './vocabulary/likelihood.ts';

/** A judgement: likelihood of what it says and confidence in its basis, kept apart, and the claims that it rests on. */
export const Judgement = z.object({
  id: Id,
  text: z.string().max(4000),
  likelihood: Likelihood.nullable(),
  confidence: Confidence.nullable(),
  /** Why that confidence: half a page at most. */
  basis: z.string().max(2000),
  claimIds: z.array(Id),
});
export type Judgement = z.infer<typeof Judgement>;

export const BriefingFields = z.object({
  title: z.string().trim().min(1).max(300),
  marking: z.string().max(60),
  /** Until when information was taken in. */
  cutOff: PartialDate.nullable(),
  bottomLine: z.object({ text: z.string().max(4000), claimIds: z.array(Id) }),
  judgements: z.array(Judgement).max(50),
  /** The chosen claims in the order of the text. */
  claimIds: z.array(Id).max(2000),
  /** Parts that were drafted by the program and not yet touched by the analyst. */
  drafted: z.array(z.enum(['title', 'bottomLine', 'judgements'])),
});
export type BriefingFields = z.infer<typeof BriefingFields>;

export const Briefing = BriefingFields.extend({ id: Id, createdAt: Instant, updatedAt: Instant });
export type Briefing = z.infer<typeof Briefing>;

export const BriefingSummary = z.object({
  id: Id,
  title: z.string(),
  marking: z.string(),
  claims: z.number(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type BriefingSummary = z.infer<typeof BriefingSummary>;

export const ExportFormat = z.enum(['docx', 'pdf', 'html', 'md', 'json']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const briefings = {
  list: question('briefing').output(z.array(BriefingSummary)),
  get: question('briefing').input(z.object({ id: Id })).output(Briefing),
  /** Drafts title, bottom line and key judgements from the chosen claims; every draft names the claims that it rests on. */
  create: action('Create briefing')
    .input(z.object({ claimIds: z.array(Id).min(1).max(2000), title: z.string().trim().min(1).max(300).optional() }))
    .output(Briefing),
  update: action('Change briefing')
    .input(BriefingFields.omit({ drafted: true }).partial().extend({ id: Id }))
    .output(Briefing),
  remove: action('Delete briefing').input(z.object({ id: Id })).output(z.null()),
  /** The briefing as it would be printed, with its numbered references and warnings. */
  preview: question('briefing', 'claim', 'evidence', 'passage', 'party', 'article', 'source')
    .input(z.object({ id: Id }))
    .output(BriefingModel),
  /** The finished file; the name is made of the title. */
  export: errand.input(z.object({ id: Id, format: ExportFormat })).output(z.file()),
};
