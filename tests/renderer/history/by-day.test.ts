// Steps of history under their days, in the zone of the analyst.
import { expect, test } from 'vitest';
import type { Step } from '../../../contract/history.ts';
import { byDay } from '../../../renderer/history/by-day.ts';

function step(id: string, at: Date): Step {
  return { id, at: at.toISOString(), actor: 'ana', label: id, action: 'claims.create', cause: 'action', undone: false, records: { claim: 1 }, thing: null };
}

test('begins a new day at midnight of this zone, newest first', () => {
  const days = byDay([
    step('d', new Date(2026, 0, 21, 0, 0, 0)),
    step('c', new Date(2026, 0, 20, 23, 59, 59)),
    step('b', new Date(2026, 0, 20, 0, 0, 1)),
    step('a', new Date(2025, 11, 31, 12)),
  ]);
  expect(days.map(({ key, steps }) => [key, steps.map(({ id }) => id).join('')])).toEqual([
    ['2026-01-21', 'd'],
    ['2026-01-20', 'cb'],
    ['2025-12-31', 'a'],
  ]);
  expect(byDay([])).toEqual([]);
});
