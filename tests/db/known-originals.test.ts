// What a project has is never taken for new; what it does not have is nearly never taken for known, or each batch would wait.
import { expect, test } from 'vitest';
import { sha256 } from '../../db/content-names.ts';
import { KnownOriginals } from '../../db/known-originals.ts';

test('100,000 originals are all known, also through the shared memory, and of as many others nearly none', () => {
  const originals = new KnownOriginals();
  const shared = new KnownOriginals(originals.shared);
  for (let at = 0; at < 100_000; at++) originals.add(sha256(`here ${at}`));
  let missed = 0;
  let mistaken = 0;
  for (let at = 0; at < 100_000; at++) {
    if (!shared.mayHave(sha256(`here ${at}`))) missed++;
    if (shared.mayHave(sha256(`elsewhere ${at}`))) mistaken++;
  }
  expect(missed).toBe(0);
  expect(mistaken).toBeLessThan(20);
});
