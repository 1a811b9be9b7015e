// The port by which a browser remembers an analyst's settings is the same each time.
import { expect, test } from 'vitest';
import { ownPort } from '../../server/own-port.ts';

test('everybody has a port of their own that never changes, outside of what systems hand out', () => {
  expect(ownPort('rana')).toBe(ownPort('rana'));
  expect(ownPort('rana')).not.toBe(ownPort('omar'));
  for (const name of ['rana', 'omar', 'ليلى', '']) {
    expect(ownPort(name)).toBeGreaterThanOrEqual(20_000);
    expect(ownPort(name)).toBeLessThan(49_000);
  }
});
