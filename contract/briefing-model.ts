// The format-free model of a briefing: everything that a writer (DOCX, PDF, HTML, Markdown, JSON) or the preview needs, in order.
import { z } from 'zod';
import { Id, Instant, PartialDate } from './records.ts';
import { ClaimKind, ClaimStatus, Polarity, Stance } from './vocabulary/claim-terms.ts';
import { Confidence } from './vocabulary/confidence.ts';
import { Likelihood } from './vocabulary/likelihood.ts';

const Direction = z.enum(['ltr', 'rtl']);

/** A sentence or two with the numbers of the references that it rests on; none means that it is flagged. */
export const Cited = z.object({ text: z.string(), references: z.array(z.number()) });
export type Cited = z.infer<typeof Cited>;

export const ModelJudgement = Cited.extend({
  id: Id,
  likelihood: Likelihood.nullable(),
  confidence: Confidence.nullable(),
  basis: z.string(),
});
export type ModelJudgement = z.infer<typeof ModelJudgement>;

/** One claim as the sources have it. */
export const ModelClaim = Cited.extend({
  claimId: Id,
  kind: ClaimKind,
  polarity: Polarity,
  status: ClaimStatus,
  /** "about 120 inmates"; '' where the claim has no quantity. */
  quantity: z.string(),
  eventTime: PartialDate.nullable(),
  saidTime: PartialDate.nullable(),
  place: z.string().nullable(),
  /** "Farhad Shami → Rudaw → The National": claimant, through whom, outlets (joined by ", "); none is said twice. */
  chain: z.array(z.string()),
  /** "B2": reliability and credibility, with – for what was not graded. */
  grade: z.string(),
});
export type ModelClaim = z.infer<typeof ModelClaim>;

export const ModelAccount = z.object({
  /** The claimant's name; null for claims without one. */
  claimant: z.string().nullable(),
  claims: z.array(ModelClaim),
});
export type ModelAccount = z.infer<typeof ModelAccount>;

/** One piece of evidence, numbered in the order of first use: the passage that a sentence rests on. */
export const Reference = z.object({
  number: z.number(),
  claimId: Id,
  evidenceId: Id,
  stance: Stance,
  quote: z.string(),
  direction: Direction,
  language: z.string().nullable(),
  articleId: Id,
  /** UTF-16 code units into the article's canonical text. */
  start: z.number(),
  end: z.number(),
  /** Title, or the opening words where the article states none. */
  article: z.string(),
  outlet: z.string().nullable(),
  published: PartialDate.nullable(),
  grade: z.string(),
  source: z.number(),
});
export type Reference = z.infer<typeof Reference>;

/** One article of the source list: numbered, with its descriptor. */
export const ModelSource = z.object({
  number: z.number(),
  articleId: Id,
  title: z.string(),
  titleStated: z.boolean(),
  direction: Direction,
  language: z.string().nullable(),
  byline: z.string().nullable(),
  outlet: z.string().nullable(),
  reliability: z.string().nullable(),
  rationale: z.string(),
  published: PartialDate.nullable(),
  updated: PartialDate.nullable(),
  retrieved: PartialDate.nullable(),
  /** The article's own marking; '' for none. */
  marking: z.string(),
  url: z.string().nullable(),
  fileName: z.string(),
  sha256: z.string(),
  importedAt: Instant,
});
export type ModelSource = z.infer<typeof ModelSource>;

/** What an analyst should look at before the briefing leaves the house. One warning a kind and part, never one an item. */
export const Warning = z.object({
  kind: z.enum([
    'unsupported-sentence',
    'likelihood-with-confidence',
    'ungraded',
    'undated-source',
    'trashed-source',
    'empty-part',
    'missing-claim',
    'one-outlet',
    'unconfirmed-rating',
    'stricter-marking',
  ]),
  sentence: z.string(),
  /** Where to look: the part of the briefing, and the judgement meant where there is one. */
  part: z.enum(['title', 'bottomLine', 'judgements', 'claims', 'references', 'sources']),
  judgementId: Id.nullable(),
});
export type Warning = z.infer<typeof Warning>;

/** Two or more claims that cannot all hold: numbers in one unit, or one statement affirmed and denied. */
export const ModelConflict = z.object({
  kind: z.enum(['numbers', 'denial']),
  /** The unit as first written; '' for a denial. */
  unit: z.string(),
  /** What the conflict is about, to stand above its table: "How many inmates escaped". */
  matter: z.string(),
  rows: z.array(
    z.object({
      claimId: Id,
      claimant: z.string(),
      /** "about 120"; "affirms" or "denies" for a denial. */
      value: z.string(),
      statement: z.string(),
      /** Through whom it came; '' where it came directly. */
      through: z.string(),
      outlet: z.string(),
      /** When it was said, else when the earliest supporting article was published. */
      date: PartialDate.nullable(),
      grade: z.string(),
      status: ClaimStatus,
      references: z.array(z.number()),
    }),
  ),
});
export type ModelConflict = z.infer<typeof ModelConflict>;

export const BriefingModel = z.object({
  id: Id,
  title: z.string(),
  marking: z.string(),
  projectTitle: z.string(),
  /** When the briefing was last changed; the same content gives the same bytes. */
  asOf: Instant,
  cutOff: PartialDate.nullable(),
  bottomLine: Cited,
  judgements: z.array(ModelJudgement),
  accounts: z.array(ModelAccount),
  /** The tables of conflicting reporting. */
  conflicts: z.array(ModelConflict),
  references: z.array(Reference),
  sources: z.array(ModelSource),
  /** What the whole rests on, as facts: "4 passages in 3 articles from 2 outlets. …" */
  sourceSummary: z.string(),
  warnings: z.array(Warning),
});
export type BriefingModel = z.infer<typeof BriefingModel>;
