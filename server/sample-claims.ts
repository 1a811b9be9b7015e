// The shape of samples/claims.json: claims by the words on which they rest, and the briefing that is made of them.
import { z } from 'zod';
import { ClaimFields } from '../contract/claims.ts';
import { Confidence } from '../contract/vocabulary/confidence.ts';
import { Likelihood } from '../contract/vocabulary/likelihood.ts';
import { Reliability } from '../contract/vocabulary/reliability.ts';

const { statement, kind, polarity, via, quantity, eventTime, place, credibility } = ClaimFields.shape;

export const SampleClaim = z.object({
  /** By which judgements name it. */
  key: z.string(),
  /** Of the article, below samples/. */
  file: z.string(),
  /** Word for word as in the article's canonical text. */
  quote: z.string().min(1),
  statement,
  kind,
  polarity,
  claimant: z.string(),
  via: via.optional(),
  quantity: quantity.optional(),
  eventTime: eventTime.optional(),
  place: place.optional(),
  credibility,
  /** Of the article's outlet. */
  reliability: Reliability.optional(),
});
export type SampleClaim = z.infer<typeof SampleClaim>;

export const SampleClaims = z.object({
  briefing: z.object({
    title: z.string(),
    bottomLine: z.string(),
    judgements: z.array(
      z.object({
        text: z.string(),
        likelihood: Likelihood.optional(),
        confidence: Confidence.optional(),
        claims: z.array(z.string()),
      }),
    ),
  }),
  claims: z.array(SampleClaim),
});
export type SampleClaims = z.infer<typeof SampleClaims>;
