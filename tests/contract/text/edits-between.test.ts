// From an old text to a new one by the fewest corrections: applied they give the new text, and what they do not touch keeps its words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import type { TextEdit } from '../../../contract/text/correction.ts';
import { editsBetween } from '../../../contract/text/edits-between.ts';
import { boundariesOf, rawText } from './any-text.ts';

const applied = (text: string, edits: readonly TextEdit[]) =>
  edits.reduceRight((now, { start, end, text: given }) => now.slice(0, start) + given + now.slice(end), text);

/** Each as [the old words, the new words]. */
const inWords = (old: string, now: string) => editsBetween(old, now).map(({ start, end, text }) => [old.slice(start, end), text]);

const canonical = rawText.map(normaliseText);
/** Two texts that share much, as one that was corrected and what it was before. */
const pair = fc.tuple(fc.array(canonical, { maxLength: 6 }), fc.array(fc.tuple(fc.nat(6), canonical), { maxLength: 3 })).map(([parts, changes]): [string, string] => {
  const changed = [...parts];
  for (const [at, part] of changes) changed.splice(at, at % 2, part);
  return [parts.join('\n\n'), changed.join('\n\n')];
});

test('the edits are in order, do something, cut no character, and give the new text', () => {
  fc.assert(fc.property(fc.oneof(pair, fc.tuple(canonical, canonical)), ([old, now]) => {
    const edits = editsBetween(old, now);
    expect(applied(old, edits)).toBe(now);
    const boundaries = boundariesOf(old);
    let last = -1;
    for (const { start, end, text } of edits) {
      expect(start).toBeGreaterThan(last);
      expect(old.slice(start, end)).not.toBe(text);
      expect(boundaries.has(start) && boundaries.has(end)).toBe(true);
      last = end;
    }
  }), { numRuns: 500 });
});

test('a typo is one word, however long the text around it', () => {
  expect(inWords('He had escpaed from the prison.', 'He had escaped from the prison.')).toEqual([['escpaed', 'escaped']]);
  const long = 'The same words again and again.\n\n'.repeat(20_000);
  expect(inWords(`${long}He had escpaed.\n\n${long}`, `${long}He had escaped.\n\n${long}`)).toEqual([['escpaed', 'escaped']]);
});

test('two typos are two corrections; what lies between them is not touched', () => {
  expect(inWords('One tpyo and anohter.', 'One typo and another.')).toEqual([['tpyo', 'typo'], ['anohter', 'another']]);
});

test('a joined line and a split paragraph are corrections of the white space alone', () => {
  expect(inWords('escaped from\n\nthe prison', 'escaped from the prison')).toEqual([['\n\n', ' ']]);
  expect(inWords('Left. Right.', 'Left.\n\nRight.')).toEqual([[' ', '\n\n']]);
});

test('Arabic words and emoji sequences stay whole', () => {
  expect(inWords('قالت الوزارة إن ١٢٠ سجينا فروا', 'قالت الوزارة إن ١٢٠ سجيناً فروا')).toEqual([['سجينا', 'سجيناً']]);
  expect(inWords('a 👩🏽‍🚒 b', 'a 👩🏾‍🚒 b')).toEqual([['👩🏽‍🚒', '👩🏾‍🚒']]);
});

test('a rewritten text is one correction', () => {
  const old = Array.from({ length: 4000 }, (_, at) => `a${at}`).join('-');
  const now = Array.from({ length: 4000 }, (_, at) => `b${at}`).join('-');
  expect(editsBetween(old, now)).toEqual([{ start: 0, end: old.length, text: now }]);
});
