// Which claims the Claims screen shows: words anywhere in a claim, and one claimant, kind or status each.
import { z } from 'zod';
import type { Claim } from '../../contract/claims.ts';
import { foldText } from '../../contract/text/fold.ts';
import { ClaimKind, ClaimStatus } from '../../contract/vocabulary/claim-terms.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';

export const ClaimFilter = z.object({
  words: z.string(),
  /** A party's id; 'none' for claims without a claimant; null for all. */
  claimant: z.string().nullable(),
  kind: ClaimKind.nullable(),
  status: ClaimStatus.nullable(),
});
export type ClaimFilter = z.infer<typeof ClaimFilter>;

export const noFilter: ClaimFilter = { words: '', claimant: null, kind: null, status: null };

export function isFiltering({ words, claimant, kind, status }: ClaimFilter): boolean {
  return words.trim() !== '' || claimant !== null || kind !== null || status !== null;
}

/** The claims that pass the filter, in the order given. Every word must occur somewhere in the claim or its evidence. */
export function filterClaims(claims: readonly Claim[], filter: ClaimFilter): Claim[] {
  const words = foldText(filter.words).split(/\s+/).filter(Boolean);
  return claims.filter((claim) => hasProperties(claim, filter) && hasWords(claim, words));
}

function hasProperties(claim: Claim, { claimant, kind, status }: ClaimFilter): boolean {
  if (claimant !== null && (claim.claimant?.id ?? 'none') !== claimant) return false;
  if (kind !== null && claim.kind !== kind) return false;
  return status === null || claim.status === status;
}

function hasWords(claim: Claim, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchable(claim);
  return words.every((word) => text.includes(word));
}

const texts = new WeakMap<Claim, string>();

/** Made once a claim: folding thousands of quotes at every key would be felt. */
function searchable(claim: Claim): string {
  const known = texts.get(claim);
  if (known !== undefined) return known;
  const text = foldText(
    [
      claim.statement,
      claim.claimant?.name,
      ...claim.via.map(({ name }) => name),
      claim.quantity === null ? null : quantityInWords(claim.quantity),
      claim.place,
      claim.note,
      ...claim.tags.map(({ name }) => name),
      ...claim.evidence.flatMap(({ quote, source, article }) => [quote, source?.name, article.title]),
    ]
      .filter(Boolean)
      .join('\n'),
  );
  texts.set(claim, text);
  return text;
}
