// The orders of the library: mended and turned round, they are what sorting anew would give.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleSummary } from '../../../contract/articles.ts';
import { compareKeys, sortKeys } from '../../../core/articles/browse-articles.ts';
import { backwards, mendOrder, orderInSteps, orderLines } from '../../../core/articles/line-order.ts';
import type { ShelfLine } from '../../../core/articles/shelf-line.ts';

const aLine = fc.record({ id: fc.integer({ min: 0, max: 400 }), published: fc.option(fc.constantFrom('2025-12', '2026-01-02', '2026-01-03')) });
const someLines = fc.uniqueArray(aLine, { selector: ({ id }) => id, maxLength: 40 }).map((all) => all.map(lineOf));

function lineOf({ id, published }: { id: number; published: string | null }): ShelfLine {
  return { article: { id: String(id).padStart(4, '0'), published } as ArticleSummary, words: null };
}

/** As the contract has it: equals, and those without a date at the end, in the order of import, the last first, in either direction. */
function sortedAnew(lines: readonly ShelfLine[], direction: 1 | -1): string[] {
  const key = sortKeys.published;
  return lines
    .toSorted(({ article: a }, { article: b }) => compareKeys(key(a), key(b), direction) || (a.id < b.id ? 1 : -1))
    .map(({ article }) => article.id);
}

const idsOf = (placed: readonly { line: ShelfLine }[]) => placed.map(({ line }) => line.article.id);

test('in either direction', () => {
  fc.assert(fc.property(someLines, (lines) => {
    const order = orderLines(lines, 'published');
    expect(idsOf(order.placed)).toEqual(sortedAnew(lines, 1));
    expect(idsOf(backwards(order))).toEqual(sortedAnew(lines, -1));
  }));
});

test('made in steps it is the same', () => {
  fc.assert(fc.property(someLines, fc.integer({ min: 1, max: 300 }), (lines, copies) => {
    const many = Array.from({ length: copies }, (_, copy) => lines.map(({ article, words }) => ({ article: { ...article, id: `${article.id}-${copy}` }, words }))).flat();
    const steps = orderInSteps(many, 'published');
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(idsOf(step.value.placed)).toEqual(idsOf(orderLines(many, 'published').placed));
  }));
});

test('after some went and others came', () => {
  fc.assert(fc.property(someLines, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (lines, from, to) => {
    const [gone, come] = [lines.slice(0, from), lines.slice(to)];
    const kept = lines.filter((line) => !gone.includes(line));
    const before = lines.filter((line) => gone.includes(line) || !come.includes(line));
    const after = [...before.filter((line) => !gone.includes(line)), ...come.filter((line) => kept.includes(line))];
    const mended = mendOrder(orderLines(before, 'published'), gone, come.filter((line) => kept.includes(line)));
    expect(idsOf(mended.placed)).toEqual(sortedAnew(after, 1));
  }));
});
