// Into which groups the claims fall, and in which order.
import { expect, test } from 'vitest';
import type { Claim } from '../../../contract/claims.ts';
import { groupClaims } from '../../../renderer/claims-table/claim-groups.ts';
import { bareClaim as claim } from '../../support/bare-claim.ts';
import { ids } from './made-claims.ts';

const party = (id: string, name: string) => ({ id, name, kind: 'unknown' as const });
const question = (id: string, wording: string) => ({ id, wording });
const sdf = party('p1', 'SDF');
const ministry = party('p2', 'Interior Ministry');

function grouped(claims: readonly Claim[], by: Parameters<typeof groupClaims>[1]): [string[], string] {
  const { rows, groups } = groupClaims(claims, by);
  return [groups.map(({ key, count }) => `${key} ${count}`), ids(rows)];
}

test('by claimant: those with most claims first, nobody last; the order within stays', () => {
  const all = [claim('1', { claimant: sdf }), claim('2'), claim('3', { claimant: ministry }), claim('4', { claimant: ministry })];
  expect(grouped(all, 'claimant')).toEqual([['p2 2', 'p1 1', 'none 1'], '3412']);
});

test('by question: a claim under two stands in both', () => {
  const [how, who] = [question('q1', 'How many escaped?'), question('q2', 'Who opened the gates?')];
  const all = [claim('1', { questions: [who, how] }), claim('2'), claim('3', { questions: [who] })];
  expect(grouped(all, 'question')).toEqual([['q1 1', 'q2 2', 'none 1'], '1132']);
});

test('by status in the order of the statuses, and not at all', () => {
  const all = [claim('1', { status: 'refuted' }), claim('2'), claim('3', { status: 'corroborated' })];
  expect(grouped(all, 'status')).toEqual([['open 1', 'corroborated 1', 'refuted 1'], '231']);
  expect(grouped(all, null)).toEqual([[], '123']);
});
