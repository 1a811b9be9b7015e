// Anchoring: the same words are found wherever they went, similar ones only where they convince, and doubt is an orphan.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { anchor } from '../../../contract/text/match-quote.ts';
import { CONTEXT_UNITS, describeRange } from '../../../contract/text/selector.ts';
import { boundariesOf, rawText, spanIn } from './any-text.ts';

const REPORT = `Ferry sinks off Port Sadel

The Transport Ministry said on Sunday that about 31 people were missing after the ferry Almira sank off Port Sadel.

The Island Council said that more than 310 people were missing. It said the ministry had counted only tickets.

Divers searched the wreck until dark, the coast guard said, and would go down again at first light.
`;

function selectorOf(quote: string, text = REPORT) {
  const start = text.indexOf(quote);
  return describeRange(text, start, start + quote.length);
}

function found(text: string, quote: string) {
  const at = anchor(text, selectorOf(quote));
  return at && { how: at.how, quote: text.slice(at.start, at.end) };
}

describe('a newer version of the report', () => {
  test('unchanged, nothing moves', () => {
    expect(anchor(REPORT, selectorOf('about 31 people'))).toMatchObject({ how: 'exact', score: 1 });
  });

  test('text before it moves it', () => {
    expect(found(`Updated\n\n${REPORT}`, 'about 31 people')).toEqual({ how: 'context', quote: 'about 31 people' });
  });

  test('of many equal words the one with the old context is found, even if another now stands in its place', () => {
    const quote = selectorOf('people were missing. It');
    const people = describeRange(REPORT, quote.start, quote.start + 'people'.length);
    const text = `${'people '.repeat(80)}\n\n${REPORT}`;
    const at = anchor(text, people);
    expect(at?.start).toBe(text.indexOf('people were missing. It'));
  });

  test('a corrected number is found as similar, never as the same', () => {
    expect(found(REPORT.replace('31 people', '34 people'), 'about 31 people')).toEqual({ how: 'fuzzy', quote: 'about 34 people' });
  });

  test('a changed passage is not lost to an unchanged sentence that is more like it', () => {
    const text = REPORT.replace('more than 310 people were missing. It', 'more than 298 persons are missing. It');
    expect(found(text, 'more than 310 people were missing')).toEqual({ how: 'fuzzy', quote: 'more than 298 persons are missing' });
  });

  test('a text wrapped anew keeps its passages', () => {
    const wrapped = REPORT.replace(/(.{40}\S*) /g, '$1\n');
    const quote = 'about 31 people were missing after the ferry Almira sank';
    expect(found(wrapped, quote)?.quote.replace(/\n/g, ' ')).toBe(quote);
  });

  test('similar ends are whole words', () => {
    const text = REPORT.replace('would go down again', 'will dive again');
    expect(found(text, 'the coast guard said, and would go down')?.quote).toMatch(/^the coast guard said, and will( dive)?$/);
  });
});

describe('an orphan', () => {
  test('when its sentence is gone', () => {
    expect(found(REPORT.replace(/The Transport.*\n/, ''), 'about 31 people were missing')).toBeNull();
  });

  test('when only a short word is left, without its context', () => {
    expect(found('Nothing about people here.', 'people')).toBeNull();
  });

  test('when two places fit equally and neither is known by its context', () => {
    const quote = 'The ministry had counted only the tickets.';
    const selector = { ...describeRange(quote, 0, quote.length), start: 40, end: 40 + quote.length, prefix: 'As it is told in Sadel, ' };
    expect(anchor(`One day: ${quote} Years later: ${quote} End.`, selector)).toBeNull();
    expect(anchor(`Years later: ${quote} End.`, selector)).toMatchObject({ how: 'context' });
  });

  test('when the text is empty or another one', () => {
    expect(anchor('', selectorOf('about 31 people'))).toBeNull();
    expect(found('Rain is expected over the plains for the rest of the week, forecasters said.', 'about 31 people were missing')).toBeNull();
  });
});

test('an edit elsewhere never changes a quote: same words, whole characters', () => {
  const given = fc
    .tuple(rawText, rawText, rawText)
    .map(([before, middle, after]) => normaliseText(`${before} ${middle}. ${after}`))
    .chain((text) => fc.record({ text: fc.constant(text), span: spanIn(text.length), edit: rawText.map(normaliseText) }));
  fc.assert(
    fc.property(given, ({ text, span, edit }) => {
      fc.pre(span.start < span.end);
      const selector = describeRange(text, span.start, span.end);
      const { start, end, exact, prefix, suffix } = selector;
      const head = text.slice(0, start - prefix.length);
      const tail = text.slice(end + suffix.length);
      // Line feeds keep the edit from joining its last character with the context's first.
      const joined = prefix + exact + suffix;
      const edits = [`${edit}\n${joined}${tail}`, `${head}${joined}\n${edit}`, `${edit}\n${joined}\n${edit}`];
      for (const edited of prefix.length < CONTEXT_UNITS || suffix.length < CONTEXT_UNITS ? [text] : edits) {
        const at = anchor(edited, selector);
        expect(at && edited.slice(at.start, at.end)).toBe(exact);
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever is found lies in the text and cuts no character', () => {
  const given = fc
    .tuple(rawText, rawText)
    .map(([old, young]) => ({ old: normaliseText(`x${old}`), young: normaliseText(young) }))
    .chain(({ old, young }) => fc.record({ old: fc.constant(old), young: fc.constantFrom(young, old + young, young + old), span: spanIn(old.length) }));
  fc.assert(
    fc.property(given, ({ old, young, span }) => {
      fc.pre(span.start < span.end);
      const selector = describeRange(old, span.start, span.end);
      const at = anchor(young, selector);
      if (at === null) return;
      expect(at.end).toBeGreaterThan(at.start);
      expect(at.score).toBeLessThanOrEqual(1);
      if (at.how !== 'fuzzy') expect(young.slice(at.start, at.end)).toBe(selector.exact);
      else for (const end of [at.start, at.end]) expect(boundariesOf(young)).toContain(end);
    }),
    { numRuns: 500 },
  );
});
