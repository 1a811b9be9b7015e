// Which columns the claims table shows in a stage of some width.
import { expect, test } from 'vitest';
import { columnsThatFit, type ClaimColumnOf } from '../../../renderer/claims-table/columns-that-fit.ts';

const least = { statement: 200, kind: 90, claimant: 120, value: 160, event: 100, place: 90, question: 130, grade: 80, confidence: 90, evidence: 70, status: 120 };
const columns = Object.entries(least).map(([id, width]): ClaimColumnOf => ({
  id: id as ClaimColumnOf['id'], head: id, least: width, share: id === 'statement' ? 3 : 1, width: '', cell: () => null,
}));

function shown(width: number, hidden: string[] = []): string[] {
  return columnsThatFit(columns, hidden, width).map(({ id }) => id);
}

const total = (width: number) => columnsThatFit(columns, [], width).reduce((sum, column) => sum + Number.parseInt(column.width, 10), 0);

test('a wide stage has room for all, a narrow one for what matters most', () => {
  expect(shown(1800)).toEqual(Object.keys(least));
  expect(shown(1800, ['kind', 'question'])).not.toContain('kind');
  expect(shown(760)).toEqual(['statement', 'claimant', 'value', 'grade', 'status']);
  expect(shown(600)).toEqual(['statement', 'value', 'grade', 'status']);
  expect(shown(520)).toEqual(['statement', 'value', 'status']);
  expect(shown(200)).toEqual(['statement', 'status']);
});

test.each([520, 760, 1000, 1300, 1800])('in %i px the columns fill the stage and do not stand out of it', (width) => {
  expect(total(width)).toBeLessThanOrEqual(width - 36);
  expect(total(width)).toBeGreaterThan(width - 36 - columns.length);
});
