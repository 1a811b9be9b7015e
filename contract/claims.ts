// Claims: who says what, through whom, how many, when and where, resting on which passages, believed how far.
import { z } from 'zod';
import { SourceOfArticle } from './articles.ts';
import { PartyRef } from './parties.ts';
import { action, question } from './procedure.ts';
import { QuestionRef, QuestionWording } from './questions.ts';
import { TextRange } from './passages.ts';
import { Id, Instant, PartialDate } from './records.ts';
import { ClaimKind, ClaimLinkKind, ClaimStatus, Polarity, PrefilledField, Qualifier, Stance } from './vocabulary/claim-terms.ts';
import { Confidence } from './vocabulary/confidence.ts';
import { Credibility } from './vocabulary/credibility.ts';
import { Reliability } from './vocabulary/reliability.ts';

/** A number as an interval: "more than 1,500" is {atLeast: 1500, atMost: null}; "about 120" {120, 120, 'about'}. */
export const Quantity = z
  .object({
    atLeast: z.number().nullable(),
    atMost: z.number().nullable(),
    unit: z.string().trim().max(100),
    qualifier: Qualifier,
  })
  .refine(({ atLeast, atMost }) => atLeast !== null || atMost !== null, 'A quantity needs a number.')
  .refine(
    ({ atLeast, atMost }) => atLeast === null || atMost === null || atLeast <= atMost,
    'The lower bound of a quantity cannot be above the upper one.',
  );
export type Quantity = z.infer<typeof Quantity>;

/** What an analyst fills in. Names of parties are found among names and aliases, or created. */
export const ClaimFields = z.object({
  statement: z.string().trim().min(1).max(4000),
  kind: ClaimKind,
  polarity: Polarity,
  claimant: z.string().trim().max(200).nullable(),
  /**
   * Through whom it came, nearest to the claimant first: ["SDF", "Rudaw"]. The organisation that a person speaks for stands
   * first (`claim-chain.ts` tells it from a channel); the article's outlet is not repeated here.
   */
  via: z.array(z.string().trim().min(1).max(200)).max(10),
  quantity: Quantity.nullable(),
  eventTime: PartialDate.nullable(),
  saidTime: PartialDate.nullable(),
  place: z.string().trim().max(200).nullable(),
  credibility: Credibility.nullable(),
  status: ClaimStatus,
  confidence: Confidence.nullable(),
  note: z.string().max(20_000),
  /** Under which it stands, each found by its wording or made. */
  questions: z.array(QuestionWording).max(20),
});
export type ClaimFields = z.infer<typeof ClaimFields>;

export const Evidence = z.object({
  id: Id,
  stance: Stance,
  passageId: Id,
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  article: z.object({
    id: Id,
    title: z.string().nullable(),
    opening: z.string(),
    published: PartialDate.nullable(),
    direction: z.enum(['ltr', 'rtl']),
    language: z.string().nullable(),
    trashed: z.boolean(),
  }),
  source: SourceOfArticle.nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Claim = ClaimFields.omit({ claimant: true, via: true }).extend({
  id: Id,
  claimant: PartyRef.nullable(),
  via: z.array(PartyRef),
  /** The fields that the program filled in and nobody has accepted or changed yet. */
  prefilled: z.array(PrefilledField),
  createdAt: Instant,
  updatedAt: Instant,
  evidence: z.array(Evidence),
  tags: z.array(z.object({ id: Id, name: z.string(), colour: z.string() })),
  /** What this claim does to others (`outward`) and has done to it; `claims.links` tells the other ends. */
  links: z.array(z.object({ kind: ClaimLinkKind, outward: z.boolean() })),
  /** The questions under which it stands. */
  questions: z.array(QuestionRef),
});
export type Claim = z.infer<typeof Claim>;

/** A claim at the other end of a link, as far as a line about it needs. */
const LinkedClaim = z.object({
  id: Id,
  statement: z.string(),
  status: ClaimStatus,
  claimant: z.string().nullable(),
  quantity: Quantity.nullable(),
});

export const ClaimLink = z.object({
  id: Id,
  kind: ClaimLinkKind,
  /** Whether the claim that was asked about does it (`outward`) or has it done to it. */
  outward: z.boolean(),
  claim: LinkedClaim,
});
export type ClaimLink = z.infer<typeof ClaimLink>;

/** A claim that may be about the same matter, with the link that its bounds and polarity suggest. */
export const LikelyMatch = z.object({ kind: ClaimLinkKind, claim: LinkedClaim });
export type LikelyMatch = z.infer<typeof LikelyMatch>;

/** Words that claims use already, offered where others are written. */
export const ClaimWords = z.object({
  /** Parties that are places, with their aliases, and what stands as place in claims. */
  places: z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })),
  /** How many claims count in a unit, one entry for each claimant and question. */
  units: z.array(z.object({ unit: z.string(), claimant: z.string().nullable(), questionId: Id.nullable(), count: z.number() })),
});
export type ClaimWords = z.infer<typeof ClaimWords>;

/** Where evidence lies: a passage that is there, or a range that becomes one. */
const EvidenceAt = z.union([z.object({ passageId: Id }), TextRange]);

/** The grade of the outlet, set from the claim form; `outlet` names one where the article states none. */
const SourceGrade = z.object({ outlet: z.string().trim().min(1).max(200).optional(), reliability: Reliability.nullable() });

/** Defaults as an untouched form gives them; only the statement must be said. */
const NewClaim = z.object({
  statement: ClaimFields.shape.statement,
  kind: ClaimKind.default('event'),
  polarity: Polarity.default('affirms'),
  claimant: ClaimFields.shape.claimant.default(null),
  via: ClaimFields.shape.via.default([]),
  quantity: ClaimFields.shape.quantity.default(null),
  eventTime: ClaimFields.shape.eventTime.default(null),
  saidTime: ClaimFields.shape.saidTime.default(null),
  place: ClaimFields.shape.place.default(null),
  credibility: ClaimFields.shape.credibility.default(null),
  status: ClaimStatus.default('open'),
  confidence: ClaimFields.shape.confidence.default(null),
  note: ClaimFields.shape.note.default(''),
  questions: ClaimFields.shape.questions.default([]),
  prefilled: z.array(PrefilledField).default([]),
  evidence: EvidenceAt,
  stance: Stance.default('supports'),
  source: SourceGrade.optional(),
});

/** What can be set of many claims at once. `question` is found by its wording or made; null takes the claims from under all. */
const SharedFields = ClaimFields.pick({ status: true, credibility: true, confidence: true, kind: true, claimant: true })
  .extend({ question: QuestionWording.nullable() })
  .partial();
export type SharedFields = z.infer<typeof SharedFields>;

/** A selection in a table. */
const SomeClaims = z.array(Id).min(1).max(100_000);

const ofClaim = ['claim', 'evidence', 'passage', 'party', 'article', 'source', 'tag', 'tagging', 'claim_link', 'question', 'question_claim'] as const;

export const claims = {
  /** All claims, or those that rest on one article, in the order of their making. */
  list: question(...ofClaim)
    .input(z.object({ articleId: Id.optional() }).default({}))
    .output(z.array(Claim)),
  get: question(...ofClaim)
    .input(z.object({ id: Id }))
    .output(Claim),
  words: question('claim', 'party', 'question_claim').output(ClaimWords),
  create: action('Create claim').input(NewClaim).output(Claim),
  /** A field that changes counts as accepted, and so does one that is left out of `prefilled` where that is given. */
  update: action('Change claim')
    .input(ClaimFields.partial().extend({ id: Id, prefilled: z.array(PrefilledField).optional(), source: SourceGrade.extend({ articleId: Id }).optional() }))
    .output(Claim),
  /** The same change to many claims, in one step or not at all; what is set counts as accepted. Gives how many changed. */
  updateMany: action('Change claims')
    .input(z.object({ ids: SomeClaims, set: SharedFields.refine((set) => Object.keys(set).length > 0, 'Say what is to be set.') }))
    .output(z.object({ changed: z.number() })),
  /** Deletes a claim and its evidence links; the passages stay highlighted. */
  remove: action('Delete claim').input(z.object({ id: Id })).output(z.null()),
  removeMany: action('Delete claims').input(z.object({ ids: SomeClaims })).output(z.null()),
  /** Takes what the program filled in as the analyst's own: all of it, or these fields. */
  accept: action('Accept prefilled fields')
    .input(z.object({ id: Id, fields: z.array(PrefilledField).optional() }))
    .output(Claim),
  /** The same for all prefilled fields of many claims, in one step. Gives how many had any. */
  acceptMany: action('Accept prefilled fields').input(z.object({ ids: SomeClaims })).output(z.object({ changed: z.number() })),
  /** What this claim does to others, and others to it. */
  links: question('claim_link', 'claim', 'party').input(z.object({ id: Id })).output(z.array(ClaimLink)),
  /** Claims from other articles that may be about the same, the likeliest first; offered, never linked by themselves. */
  likely: question('claim_link', 'claim', 'party', 'evidence', 'passage').input(z.object({ id: Id })).output(z.array(LikelyMatch)),
  /** The same link again changes nothing; refused with BAD_INPUT for a claim and itself. */
  link: action('Link claims').input(z.object({ fromId: Id, toId: Id, kind: ClaimLinkKind })).output(z.array(ClaimLink)),
  unlink: action('Remove link').input(z.object({ linkId: Id })).output(z.null()),
  addEvidence: action('Add evidence').input(z.object({ id: Id, at: EvidenceAt, stance: Stance })).output(Claim),
  /** Changes what a passage does for a claim. */
  setStance: action('Change evidence').input(z.object({ evidenceId: Id, stance: Stance })).output(Claim),
  /** Takes a passage from a claim; refused with CONFLICT when it is the last. */
  removeEvidence: action('Remove evidence').input(z.object({ evidenceId: Id })).output(Claim),
};
