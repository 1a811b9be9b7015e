// Sizes of files as people read them.
import { expect, test } from 'vitest';
import { bytesInWords } from '../../../renderer/project/bytes-in-words.ts';

test('grows with the file', () => {
  expect([0, 999, 1000, 64_400, 1_250_000, 3_400_000_000].map(bytesInWords)).toEqual([
    '0 bytes', '999 bytes', '1 KB', '64 KB', '1.3 MB', '3.4 GB',
  ]);
});
