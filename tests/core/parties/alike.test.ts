// The measure behind "may be the same": on pairs of names as news texts write them, right in nearly all.
import { expect, test } from 'vitest';
import { findAlike } from '../../../core/parties/suggest-parties.ts';
import { otherPairs, samePairs } from './party-pairs.ts';

const kind = 'unknown';

function areSuggested([one, other]: readonly [string, string]): boolean {
  return findAlike([{ id: 'a', kind, name: one, aliases: [] }, { id: 'b', kind, name: other, aliases: [] }]).length > 0;
}

test('finds nearly all pairs of one party and hardly any of two', () => {
  const missed = samePairs.filter((pair) => !areSuggested(pair));
  const wrong = otherPairs.filter(areSuggested);
  const found = samePairs.length - missed.length;
  const recall = found / samePairs.length;
  const precision = found / (found + wrong.length);
  const account = `missed ${JSON.stringify(missed)}, wrong ${JSON.stringify(wrong)}`;
  expect(recall, account).toBeGreaterThanOrEqual(0.95);
  expect(precision, account).toBeGreaterThanOrEqual(0.95);
});
