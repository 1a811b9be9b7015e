// The lines of list and table: every line is found again by its key, folded groups keep their heading alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lines } from '../../../renderer/ui/lines.ts';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const idsOf = (numbers: readonly number[]) => numbers.map(id).join('');
const group = (key: string, count: number) => ({ key, name: key, count });

test('without groups the lines are the rows in their order', () => {
  const lines = new Lines(idsOf([3, 1, 2]), [], new Set());
  expect(lines.count).toBe(3);
  expect(lines.at(1)).toEqual({ kind: 'row', key: id(1), id: id(1) });
  expect(lines.at(3)).toBeUndefined();
  expect([lines.indexOf(id(2)), lines.indexOf(id(9)), lines.indexOfRow(id(3))]).toEqual([2, -1, 0]);
  expect(lines.idsBetween(2, 1)).toEqual([id(1), id(2)]);
  expect([lines.neighbour(1, 1), lines.neighbour(0, -1)]).toEqual([id(2), null]);
});

test('a row that stands in two groups has two lines and is one row', () => {
  const lines = new Lines(idsOf([1, 2, 1]), [group('a', 2), group('b', 1)], new Set());
  expect(lines.count).toBe(5);
  expect(lines.at(1)?.key).not.toBe(lines.at(4)?.key);
  expect(lines.allIds()).toEqual(new Set([id(1), id(2)]));
  expect(lines.neighbour(2, 1)).toBe(id(1));
  expect(new Lines(idsOf([1, 2, 1]), [group('a', 2), group('b', 1)], new Set(['a'])).indexOfRow(id(1))).toBe(2);
});

test('every line is found again by its key, whatever is folded', () => {
  const groups = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean()), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(groups, (given) => {
    const named = given.map(([count, folded], at) => ({ ...group(`g${at}`, count), folded }));
    const total = named.reduce((sum, { count }) => sum + count, 0);
    const folded = new Set(named.flatMap((one) => (one.folded ? [one.key] : [])));
    const lines = new Lines(idsOf(Array.from({ length: total }, (_, at) => at)), named, folded);
    const all = Array.from({ length: lines.count }, (_, at) => lines.at(at));
    expect(all.filter((line) => line?.kind === 'group')).toHaveLength(named.length);
    expect(all.map((line) => lines.indexOf(line?.key ?? ''))).toEqual(all.map((_, at) => at));
    expect(all.flatMap((line) => (line?.kind === 'row' ? [line.id] : []))).toEqual(lines.idsBetween(0, lines.count - 1));
  }));
});

test('while only the first ids are known, the others are counted and not there', () => {
  const plain = new Lines(idsOf([3, 1]), [], new Set(), 4);
  expect([plain.count, plain.isWhole, plain.at(1)?.key, plain.at(2)]).toEqual([4, false, id(1), undefined]);
  expect(plain.idsBetween(0, 3)).toEqual([id(3), id(1)]);
  const grouped = new Lines(idsOf([1]), [group('a', 2), group('b', 1)], new Set());
  expect([grouped.count, grouped.isWhole, grouped.at(1)?.key, grouped.at(2), grouped.at(3)?.kind]).toEqual([5, false, `a ${id(1)}`, undefined, 'group']);
  expect(new Lines(idsOf([1, 2, 1]), [group('a', 2), group('b', 1)], new Set()).isWhole).toBe(true);
});
