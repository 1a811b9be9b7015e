// In which order the Claims screen shows claims; what is unknown or not judged comes last either way.
import { z } from 'zod';
import type { Claim } from '../../contract/claims.ts';
import { ClaimKind, ClaimStatus } from '../../contract/vocabulary/claim-terms.ts';
import { Confidence } from '../../contract/vocabulary/confidence.ts';

export const ClaimColumn = z.enum(['statement', 'kind', 'claimant', 'value', 'event', 'place', 'question', 'grade', 'confidence', 'evidence', 'status', 'made']);
export type ClaimColumn = z.infer<typeof ClaimColumn>;

export const ClaimOrder = z.object({ column: ClaimColumn, descending: z.boolean() });
export type ClaimOrder = z.infer<typeof ClaimOrder>;

/** As they were made. */
export const firstOrder: ClaimOrder = { column: 'made', descending: false };

/** The comparable part of a claim in one column; null where there is nothing to compare. */
type Key = string | number | null;

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Sorts by one column; equals stay in the order of their making. */
export function orderClaims(claims: readonly Claim[], { column, descending }: ClaimOrder): Claim[] {
  const keyed = claims.map((claim) => ({ claim, keys: keysOf[column](claim) }));
  keyed.sort((one, other) => compareKeys(one.keys, other.keys, descending ? -1 : 1));
  return keyed.map(({ claim }) => claim);
}

const keysOf: Record<ClaimColumn, (claim: Claim) => Key[]> = {
  statement: ({ statement }) => [statement],
  kind: ({ kind }) => [ClaimKind.options.indexOf(kind)],
  claimant: ({ claimant, via }) => [claimant?.name ?? null, ...via.map(({ name }) => name)],
  value: ({ quantity }) =>
    quantity === null ? [null] : [quantity.unit, quantity.atLeast ?? quantity.atMost, quantity.atMost],
  event: ({ eventTime }) => [eventTime],
  place: ({ place }) => [place],
  question: ({ questions }) => [questions[0]?.wording ?? null],
  grade: (claim) => [judgedReliability(claim), claim.credibility === 6 ? null : claim.credibility],
  confidence: ({ confidence }) => [confidence === null ? null : Confidence.options.indexOf(confidence)],
  evidence: ({ evidence }) => [evidence.length],
  status: ({ status }) => [ClaimStatus.options.indexOf(status)],
  // The order in which they come.
  made: () => [],
};

/** The best grade among the claim's outlets; F is "not judged", so it does not count. */
function judgedReliability({ evidence }: Claim): Key {
  const grades = evidence.flatMap(({ source }) => (source?.reliability && source.reliability !== 'F' ? [source.reliability] : []));
  return grades.sort()[0] ?? null;
}

function compareKeys(one: readonly Key[], other: readonly Key[], direction: 1 | -1): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const compared = compareKey(one[at] ?? null, other[at] ?? null, direction);
    if (compared !== 0) return compared;
  }
  return 0;
}

function compareKey(one: Key, other: Key, direction: 1 | -1): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  if (typeof one === 'number' && typeof other === 'number') return (one - other) * direction;
  return collator.compare(String(one), String(other)) * direction;
}
