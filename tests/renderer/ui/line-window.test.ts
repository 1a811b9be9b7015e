// Which lines of a long list are drawn: every line lies where those before it end, and elements take turns without moving.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LinePlaces } from '../../../renderer/ui/line-places.ts';
import { bySlot, noLines, ringAround } from '../../../renderer/ui/line-ring.ts';
import { Lines } from '../../../renderer/ui/lines.ts';

const heights = { row: 92, group: 32 };
const groups = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean()), { maxLength: 6 });

function linesOf(given: readonly (readonly [number, boolean])[]): Lines {
  const named = given.map(([count], at) => ({ key: `g${at}`, name: `g${at}`, count }));
  const rows = named.reduce((sum, { count }) => sum + count, 0) || 7;
  return new Lines('x'.repeat(36 * rows), named, new Set(given.flatMap(([, folded], at) => (folded ? [`g${at}`] : []))));
}

test('every line begins where the one before it ends, and is found at each px of its own', () => {
  fc.assert(fc.property(groups, (given) => {
    const lines = linesOf(given);
    const places = new LinePlaces(lines, heights);
    let top = 0;
    for (let index = 0; index < lines.count; index++) {
      const height = heights[lines.at(index)?.kind ?? 'row'];
      expect([places.topOf(index), places.at(top), places.at(top + height - 1)]).toEqual([top, index, index]);
      top += height;
    }
    expect([places.height, places.topOf(lines.count), places.at(top + 500), places.at(-500)]).toEqual([top, top, lines.count - 1, 0]);
  }));
});

test('the ring holds what is in view; a line stays with its element as long as it is drawn', () => {
  const views = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 20 });
  fc.assert(fc.property(views, fc.integer({ min: 0, max: 50 }), (given, count) => {
    let ring = noLines;
    for (const [from, room] of given) {
      const before = ring;
      ring = ringAround(ring, from, from + room, count);
      const drawn = bySlot(ring);
      const indices = drawn.map(({ index }) => index).toSorted((one, other) => one - other);
      for (let index = Math.max(0, from); index <= Math.min(count - 1, from + room); index++) expect(indices).toContain(index);
      expect(indices).toEqual(Array.from({ length: indices.length }, (_, at) => ring.first + at));
      expect(indices.every((index) => index >= 0 && index < count)).toBe(true);
      expect(drawn.map(({ slot }) => slot)).toEqual(drawn.map(({ slot }) => slot).toSorted((one, other) => one - other));
      if (before.slots !== ring.slots) continue;
      const slots = new Map(bySlot(before).map(({ slot, index }) => [index, slot]));
      for (const { slot, index } of drawn) expect(slots.get(index) ?? slot).toBe(slot);
    }
  }));
});

test('a list that is not scrolled has its elements in the order of its lines, and a view that shows the same is the same', () => {
  const ring = ringAround(noLines, -2, 9, 100);
  expect(bySlot(ring).map(({ index }) => index)).toEqual(Array.from({ length: 12 }, (_, at) => at));
  expect(ringAround(ring, -2, 9, 100)).toBe(ring);
  expect(bySlot(ringAround(ring, 3, 13, 100)).map(({ index }) => index)).toEqual([12, 13, 14, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});
