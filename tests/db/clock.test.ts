// The hybrid clock: readings sort as they were taken, whatever the machine's clock does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HybridClock } from '../../db/clock.ts';

test('readings only grow, also when the clock goes back and after the file is opened elsewhere', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 }), { minLength: 2 }), (times) => {
      let now = 0;
      const first = new HybridClock('aaaaaaaa', () => now, null);
      const half = Math.ceil(times.length / 2);
      const readings = times.slice(0, half).map((time) => ((now = time), first.tick()));
      const second = new HybridClock('00000000', () => now, readings.at(-1) ?? null);
      readings.push(...times.slice(half).map((time) => ((now = time), second.tick())));
      expect(readings.toSorted()).toEqual(readings);
      expect(new Set(readings).size).toBe(readings.length);
    }),
  );
});
