// Which claims the Claims screen shows: words anywhere in a claim, and one claimant, question, outlet, kind, status and mark each.
import { z } from 'zod';
import type { Claim } from '../../contract/claims.ts';
import { foldText } from '../../contract/text/fold.ts';
import { ClaimKind, ClaimStatus } from '../../contract/vocabulary/claim-terms.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';

/** What is still to be done about a claim. */
export const ClaimMark = z.enum(['no-date', 'no-quantity', 'prefilled', 'contradicted']);
export type ClaimMark = z.infer<typeof ClaimMark>;

/** An id, 'none' for claims without one, null for all. */
const Chosen = z.string().nullable();

export const ClaimFilter = z.object({
  words: z.string(),
  claimant: Chosen,
  question: Chosen,
  outlet: Chosen,
  kind: ClaimKind.nullable(),
  status: ClaimStatus.nullable(),
  mark: ClaimMark.nullable(),
});
export type ClaimFilter = z.infer<typeof ClaimFilter>;

export const noFilter: ClaimFilter = { words: '', claimant: null, question: null, outlet: null, kind: null, status: null, mark: null };

export const filterParts = ['claimant', 'question', 'outlet', 'kind', 'status', 'mark'] as const;
export type FilterPart = (typeof filterParts)[number];

export function activeParts(filter: ClaimFilter): FilterPart[] {
  return filterParts.filter((part) => filter[part] !== null);
}

export function isFiltering(filter: ClaimFilter): boolean {
  return filter.words.trim() !== '' || activeParts(filter).length > 0;
}

/** The claims that pass the filter, in the order given. Every word must occur somewhere in the claim or its evidence. */
export function filterClaims(claims: readonly Claim[], filter: ClaimFilter): Claim[] {
  const words = foldText(filter.words).split(/\s+/).filter(Boolean);
  return claims.filter((claim) => activeParts(filter).every((part) => valuesOf(claim, part).includes(filter[part] ?? '')) && hasWords(claim, words));
}

/** What a claim has of one part: ids, or 'none'. */
export function valuesOf(claim: Claim, part: FilterPart): string[] {
  const orNone = (ids: readonly string[]) => (ids.length > 0 ? [...new Set(ids)] : ['none']);
  switch (part) {
    case 'claimant':
      return [claim.claimant?.id ?? 'none'];
    case 'question':
      return orNone(claim.questions.map(({ id }) => id));
    case 'outlet':
      return orNone(claim.evidence.flatMap(({ source }) => source?.id ?? []));
    case 'kind':
      return [claim.kind];
    case 'status':
      return [claim.status];
    case 'mark':
      return marksOf(claim);
  }
}

function marksOf({ eventTime, quantity, prefilled, links, evidence }: Claim): ClaimMark[] {
  const isContradicted = links.some(({ kind }) => kind === 'contradicts' || kind === 'denies') || evidence.some(({ stance }) => stance === 'contradicts');
  const held: Record<ClaimMark, boolean> = {
    'no-date': eventTime === null, 'no-quantity': quantity === null, prefilled: prefilled.length > 0, contradicted: isContradicted,
  };
  return ClaimMark.options.filter((mark) => held[mark]);
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
      ...claim.questions.map(({ wording }) => wording),
      ...claim.evidence.flatMap(({ quote, source, article }) => [quote, source?.name, article.title]),
    ]
      .filter(Boolean)
      .join('\n'),
  );
  texts.set(claim, text);
  return text;
}
