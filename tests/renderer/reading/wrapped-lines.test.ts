// Breaks where there was no more room are told from those that mean something, at every width.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWrapped } from '../../../renderer/reading/wrapped-lines.ts';
import { BODY } from '../../core/import/read-text.ts';

/** As a mail program breaks its lines. */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

test('prose wrapped at any width', () => {
  fc.assert(fc.property(fc.integer({ min: 55, max: 100 }), (width) => {
    const text = wrap(`${BODY} ${BODY}`, width);
    expect(isWrapped(text)).toBe(true);
  }));
});

test.each([
  ['an address', 'The Harbour Office\n12 Quay Street\nPort Sadel'],
  ['one line', BODY],
  ['verses', 'The ship went down at four in the morning\nand no one heard\nuntil the bells of the island rang at last'],
  ['a list', 'Missing: 31 according to the ministry, by its lists\nMissing: 310\nRescued: 81 according to the coast guard in Orrin'],
  ['nothing', ''],
])('%s keeps its lines', (_name, text) => expect(isWrapped(text)).toBe(false));
