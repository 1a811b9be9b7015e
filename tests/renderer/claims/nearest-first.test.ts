// Which claims are offered first for a passage.
import { expect, test } from 'vitest';
import { nearestFirst } from '../../../renderer/claims/nearest-first.ts';
import { bareClaim as claim } from '../../support/bare-claim.ts';
import { ids } from '../claims-table/made-claims.ts';

const all = [
  claim('1', { statement: 'About 120 inmates had escaped from the prison.' }),
  claim('2', { statement: 'The ministry was closed.' }),
  claim('3', { statement: 'Some escaped.', quantity: { atLeast: 1500, atMost: null, unit: 'prisoners', qualifier: 'at-least' } }),
  claim('4', { statement: 'The bridge fell.' }),
];

test('those that share most words and numbers come first, the newest among the others', () => {
  expect(ids(nearestFirst(all, 'The ministry said 120 inmates escaped the prison'))).toBe('1342');
  expect(ids(nearestFirst(all, 'more than 1,500 prisoners'))).toBe('3421');
  expect(ids(nearestFirst(all, ''))).toBe('4321');
});
