// The order of a briefing's claims and judgements, and what its preview shows while somebody types.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BriefingModel } from '../../../contract/briefing-model.ts';
import type { Briefing } from '../../../contract/briefings.ts';
import { added, moved, without } from '../../../renderer/briefings/ordered.ts';
import { shownModel } from '../../../renderer/briefings/shown-model.ts';

test('moves one item and leaves the others in their order', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 3)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 5, 0)).toEqual(['a', 'b', 'c']);
});

test('moves back what it moved', () => {
  const list = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), (items, one, other) => {
      const from = one % items.length;
      const to = other % items.length;
      expect(moved(moved(items, from, to), to, from)).toEqual(items);
    }),
  );
});

test('adds each item once and takes out the one that is meant', () => {
  expect(added(['a', 'b'], ['b', 'c', 'c'])).toEqual(['a', 'b', 'c']);
  expect(without(['a', 'b', 'a'], 'a')).toEqual(['b']);
});

const judgement = { id: 'j1', text: 'old', likelihood: null, confidence: null, basis: '', references: [1, 2] };
const model: BriefingModel = {
  id: 'b', title: 'old', marking: '', projectTitle: 'P', asOf: '2026-01-20T00:00:00.000Z', cutOff: null,
  bottomLine: { text: 'old', references: [3] }, judgements: [judgement], accounts: [], conflicts: [], references: [], sources: [],
  sourceSummary: '', warnings: [],
};
const briefing: Briefing = {
  id: 'b', title: 'new', marking: 'TLP:GREEN', cutOff: '2026-01', bottomLine: { text: 'new', claimIds: [] }, claimIds: [], drafted: [],
  createdAt: model.asOf, updatedAt: model.asOf,
  judgements: [
    { id: 'j2', text: 'added', likelihood: 'likely', confidence: null, basis: '', claimIds: [] },
    { id: 'j1', text: 'new', likelihood: null, confidence: 'low', basis: 'one source', claimIds: [] },
  ],
};

test('shows what is typed at once, with the references as last saved', () => {
  const shown = shownModel(model, briefing);
  expect(shown).toMatchObject({ title: 'new', marking: 'TLP:GREEN', cutOff: '2026-01', bottomLine: { text: 'new', references: [3] } });
  expect(shown.judgements.map(({ id, text, references }) => ({ id, text, references }))).toEqual([
    { id: 'j2', text: 'added', references: [] },
    { id: 'j1', text: 'new', references: [1, 2] },
  ]);
});
