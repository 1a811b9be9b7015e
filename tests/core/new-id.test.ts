// Ids of our records: UUIDv7, each later than the one before, also thousands of them in one millisecond.
import { expect, test } from 'vitest';
import { validate, version } from 'uuid';
import { newId } from '../../core/new-id.ts';

test('ids sort in the order of their making, and none comes twice', () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
