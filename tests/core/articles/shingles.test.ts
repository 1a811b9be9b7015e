// Shingles: copies share them, unrelated texts do not, and the order of comparing does not matter.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../contract/text/block.ts';
import { containment, sampling, shinglesOf, sketchOf } from '../../../core/articles/shingles.ts';

const wholeOf = (text: string): Block[] => [{ kind: 'paragraph', start: 0, end: text.length }];
const whole = (text: string) => shinglesOf(text, wholeOf(text));

const report = `The interior ministry said on Tuesday that about 120 inmates had escaped from the prison after clashes
between the army and the militia. Security forces recaptured 81 of them in search operations in the town, it added.`;

test('a text contains itself, and its copy with another spelling', () => {
  expect(containment(whole(report), whole(report))).toBe(1);
  expect(containment(whole(report), whole(report.toUpperCase()))).toBe(1);
  const longer = `Something else happened elsewhere in the country on the same day. ${report} More was said later by others.`;
  expect(containment(whole(report), whole(longer))).toBe(1);
});

test('a rewrite shares a part, another report nothing', () => {
  const rewrite = `About 120 detainees fled. The interior ministry said on Tuesday that about 120 inmates had escaped from the prison
after clashes. Officials promised an investigation and asked residents for help in the coming days.`;
  const other = 'A ferry with ninety passengers ran aground near the harbour on Sunday; nobody was hurt, the coast guard said.';
  const shared = containment(whole(report), whole(rewrite));
  expect(shared).toBeGreaterThan(0.3);
  expect(shared).toBeLessThan(1);
  expect(containment(whole(report), whole(other))).toBe(0);
});

test('boilerplate does not count, and neither do ignored shingles', () => {
  const first = `Read more news of the day in our app right now.\n${report}`;
  const cut = first.indexOf('\n');
  const blocks = [
    { kind: 'paragraph' as const, start: 0, end: cut, boilerplate: 'newsletter' as const },
    { kind: 'paragraph' as const, start: cut + 1, end: first.length },
  ];
  expect(shinglesOf(first, blocks)).toEqual(whole(report));
  expect(containment(whole(report), whole(report), new Set(whole(report)))).toBe(0);
});

test('containment is symmetric, between 0 and 1, and a sketch is a part of its shingles', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'سجن', 'é'), { maxLength: 60 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (left, right) => {
      const [a, b] = [whole(left), whole(right)];
      const value = containment(a, b);
      expect(containment(b, a)).toBe(value);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect([...sketchOf(left, wholeOf(left))]).toEqual([...a].filter((hash) => hash % sampling === 0));
    }),
  );
});
