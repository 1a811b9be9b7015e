// The caret never stands inside a character, comes back the way it went, and selects whole units of any script.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { describeRange, tidySelection } from '../../../contract/text/selector.ts';
import type { Block } from '../../../contract/text/block.ts';
import { groundOf, standingAt, step, widened, type Ground, type Unit } from '../../../renderer/reading/caret-moves.ts';
import { boundariesOf, rawText } from '../../contract/text/any-text.ts';

/** A block a line, without white space at its ends, as importers make them; lines with tabs are rows of a table. */
function groundOfText(text: string): Ground {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const start = line.index + (line[0].length - line[0].trimStart().length);
    const end = line.index + line[0].trimEnd().length;
    if (start < end) blocks.push({ kind: line[0].includes('\t') ? 'table-row' : 'paragraph', start, end });
  }
  return groundOf(text, blocks);
}

const ground = rawText.map((text) => groundOfText(normaliseText(text))).filter(({ stretches }) => stretches.length > 0);
const unit = fc.constantFrom<Unit>('character', 'word', 'sentence', 'paragraph', 'text');
const walk = fc.array(fc.tuple(unit, fc.constantFrom<1 | -1>(1, -1), fc.boolean()), { maxLength: 30 });

function mayStand({ text, stretches }: Ground, offset: number): boolean {
  const stretch = stretches.find(({ start, end }) => start <= offset && offset <= end);
  if (!stretch) return false;
  return offset === stretch.start || offset === stretch.end || boundariesOf(text).has(offset);
}

describe('on random text with emoji, marks and right-to-left script', () => {
  test('the caret never stands inside a character or outside the shown text', () => {
    fc.assert(
      fc.property(ground, fc.nat(200), walk, (where, from, steps) => {
        let at = standingAt(where, from);
        expect(mayStand(where, at)).toBe(true);
        for (const [by, direction, extending] of steps) {
          const next = step(where, at, by, direction, extending);
          expect(mayStand(where, next)).toBe(true);
          expect(direction === 1 ? next >= at : next <= at).toBe(true);
          at = next;
        }
      }),
    );
  });

  test('a character forward and back is where it was, and the other way round', () => {
    fc.assert(
      fc.property(ground, fc.nat(200), (where, from) => {
        const at = standingAt(where, from);
        const next = step(where, at, 'character', 1);
        if (next !== at) expect(step(where, next, 'character', -1)).toBe(at);
        const previous = step(where, at, 'character', -1);
        if (previous !== at) expect(step(where, previous, 'character', 1)).toBe(at);
      }),
    );
  });

  test('from the beginning of a unit, forward and back is where it was', () => {
    fc.assert(
      fc.property(ground, fc.nat(200), unit, (where, from, by) => {
        const beginning = step(where, standingAt(where, from), by, 1);
        const next = step(where, beginning, by, 1);
        if (next === beginning || by === 'text' || next === where.stretches.at(-1)?.end) return;
        expect(step(where, next, by, -1)).toBe(beginning);
      }),
    );
  });

  test('by characters one gets through the whole text', () => {
    fc.assert(
      fc.property(ground, (where) => {
        const end = where.stretches.at(-1)?.end ?? 0;
        let at = where.stretches[0]?.start ?? 0;
        const seen: string[] = [];
        for (let next = step(where, at, 'character', 1); next !== at; next = step(where, at, 'character', 1)) {
          seen.push(where.text.slice(at, next));
          at = next;
        }
        expect(at).toBe(end);
        expect(seen.join('').replace(/\s/g, '')).toBe(where.text.replace(/\s/g, ''));
      }),
    );
  });

  test('what is selected by keys is stored with the very words between its ends', () => {
    fc.assert(
      fc.property(ground, fc.nat(200), walk, (where, from, steps) => {
        const anchor = standingAt(where, from);
        const at = steps.reduce((offset, [by, direction]) => step(where, offset, by, direction, true), anchor);
        const tidy = anchor === at ? null : tidySelection(where.text, { start: Math.min(anchor, at), end: Math.max(anchor, at) });
        if (!tidy) return;
        expect(describeRange(where.text, tidy.start, tidy.end)).toMatchObject({ ...tidy, exact: where.text.slice(tidy.start, tidy.end) });
      }),
    );
  });

  test('widening ends, and each step holds what was selected before', () => {
    fc.assert(
      fc.property(ground, fc.nat(200), (where, from) => {
        const at = standingAt(where, from);
        let span = { start: at, end: at };
        for (let count = 0; count < 60; count++) {
          const wider = widened(where, span);
          if (!wider) return;
          expect(wider.start < span.start || wider.end > span.end).toBe(true);
          if (span.start < span.end) expect(wider.start <= span.start && wider.end >= span.end).toBe(true);
          span = wider;
        }
        throw new Error('It went on widening.');
      }),
    );
  });
});

describe('in plain words', () => {
  const text = 'Dr. Vale said “about 120 inmates, 👩🏽‍🚒 among them”. Nobody was hurt.\n\nقالت الوزارة إنّ نحو ١٢٠ عائلة غادرت. وأضافت أن العدد قد يرتفع.';
  const where = groundOfText(text);
  const first = where.stretches[0]?.end ?? 0;

  test('a sentence is extended to its end and not further', () => {
    const end = step(where, 0, 'sentence', 1, true);
    expect(text.slice(0, end)).toBe('Dr. Vale said “about 120 inmates, 👩🏽‍🚒 among them”.');
    expect(text.slice(0, step(where, end, 'sentence', 1, true))).toBe(text.slice(0, first));
    expect(text.slice(step(where, first, 'sentence', 1), step(where, step(where, first, 'sentence', 1), 'sentence', 1, true))).toBe(
      'قالت الوزارة إنّ نحو ١٢٠ عائلة غادرت.',
    );
  });

  test('an emoji of several code points is one step, words leave the comma out', () => {
    const emoji = text.indexOf('👩');
    expect(step(where, emoji, 'character', 1)).toBe(text.indexOf(' among'));
    const inmates = text.indexOf('inmates');
    expect(text.slice(inmates, step(where, inmates, 'word', 1, true))).toBe('inmates');
    expect(step(where, inmates, 'word', 1)).toBe(text.indexOf('among'));
  });

  test('a caret widens to the word, the sentence, the paragraph, and no further', () => {
    const at = text.indexOf('hurt') + 2;
    const spans = [];
    for (let span = widened(where, { start: at, end: at }); span; span = widened(where, span)) spans.push(text.slice(span.start, span.end));
    expect(spans).toEqual(['hurt', 'Nobody was hurt.', text.slice(0, first)]);
  });

  test('moving goes from cell to cell in a table', () => {
    const table = groundOfText('Place\tDead\nHama\t12');
    expect(table.stretches.map(({ start, end }) => table.text.slice(start, end))).toEqual(['Place', 'Dead', 'Hama', '12']);
    expect(step(table, 5, 'character', 1)).toBe(6);
    expect(step(table, 6, 'character', -1)).toBe(5);
  });
});
