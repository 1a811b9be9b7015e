// Which units the claim form offers, and in which order.
import { expect, test } from 'vitest';
import { unitsToOffer } from '../../../renderer/claims/units-used.ts';

const used = (unit: string, count: number, claimant: string | null = null, questionId: string | null = null) => ({ unit, count, claimant, questionId });
const units = [
  used('people', 40), used('ISIS inmates', 2, 'Interior Ministry', 'q1'), used('prisoners', 3, 'SDF'), used('Prisoners', 1, null, 'q1'), used('houses', 9), used('cars', 1),
];

test('those of the same question come first, then those of the same claimant, then what is counted most', () => {
  expect(unitsToOffer(units, { claimant: '', questions: [], unit: '' })).toEqual(['people', 'houses', 'prisoners', 'ISIS inmates']);
  expect(unitsToOffer(units, { claimant: 'sdf', questions: [], unit: '' })).toEqual(['prisoners', 'people', 'houses', 'ISIS inmates']);
  expect(unitsToOffer(units, { claimant: 'SDF', questions: ['q1'], unit: '' }).slice(0, 2)).toEqual(['prisoners', 'ISIS inmates']);
});

test('the unit that is written is not offered, however it is spelt', () => {
  expect(unitsToOffer(units, { claimant: 'SDF', questions: [], unit: 'PRISONERS ' })).not.toContain('prisoners');
  expect(unitsToOffer([], { claimant: '', questions: [], unit: '' })).toEqual([]);
});
