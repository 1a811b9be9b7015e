// The groups into which the claims fall on the Claims screen: by claimant, by question, by status; pure.
import { z } from 'zod';
import type { Claim } from '../../contract/claims.ts';
import { ClaimStatus } from '../../contract/vocabulary/claim-terms.ts';
import type { LineGroup } from '../ui/lines.ts';

export const ClaimGrouping = z.enum(['claimant', 'question', 'status']);
export type ClaimGrouping = z.infer<typeof ClaimGrouping>;

export interface GroupedClaims {
  /** Those of each group after those of the one before; a claim under two questions comes twice. */
  rows: readonly Claim[];
  /** Empty where nothing is grouped. `name` is '' for the group of those that belong to none, whose key is 'none'. */
  groups: readonly LineGroup[];
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The claims keep their order within each group. Claimants with most claims come first, what belongs to none last. */
export function groupClaims(claims: readonly Claim[], by: ClaimGrouping | null): GroupedClaims {
  if (by === null) return { rows: claims, groups: [] };
  const found = new Map<string, { name: string; rows: Claim[] }>();
  for (const claim of claims) {
    for (const { key, name } of keysOf(claim, by)) {
      const group = found.get(key) ?? { name, rows: [] };
      group.rows.push(claim);
      found.set(key, group);
    }
  }
  const groups = [...found].map(([key, { name, rows }]) => ({ key, name, count: rows.length })).sort(orders[by]);
  return { rows: groups.flatMap(({ key }) => found.get(key)?.rows ?? []), groups };
}

function keysOf({ claimant, questions, status }: Claim, by: ClaimGrouping): { key: string; name: string }[] {
  const none = { key: 'none', name: '' };
  if (by === 'status') return [{ key: status, name: status }];
  if (by === 'claimant') return [claimant ? { key: claimant.id, name: claimant.name } : none];
  return questions.length === 0 ? [none] : questions.map(({ id, wording }) => ({ key: id, name: wording }));
}

type Compare = (one: LineGroup, other: LineGroup) => number;

const lastNone: Compare = (one, other) => Number(one.key === 'none') - Number(other.key === 'none');

const orders: Record<ClaimGrouping, Compare> = {
  claimant: (one, other) => lastNone(one, other) || other.count - one.count || collator.compare(one.name, other.name),
  question: (one, other) => lastNone(one, other) || collator.compare(one.name, other.name),
  status: (one, other) => ClaimStatus.options.findIndex((status) => status === one.key) - ClaimStatus.options.findIndex((status) => status === other.key),
};
