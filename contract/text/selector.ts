// What is stored of a passage so that it can be found again: its position and its words with the words around it.
import { z } from 'zod';
import { graphemeEnd, graphemeStart, snapToGraphemes } from './snap.ts';
import { trimSpan, type Span } from './span.ts';

/** How much of the text around a quote is kept on each side at least, in UTF-16 code units. */
export const CONTEXT_UNITS = 32;

/**
 * W3C TextPositionSelector and TextQuoteSelector in one, over the canonical text and in UTF-16 code units (W3C counts
 * code points: convert with code-points.ts on export). `exact` is always `text.slice(start, end)`.
 */
export const TextSelector = z
  .object({
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  })
  .refine(({ start, end, exact }) => end - start === exact.length, 'The quote is not as long as its stretch of text.');
export type TextSelector = z.infer<typeof TextSelector>;

/**
 * Describes a stretch of text. Where an end would cut a grapheme cluster, the stretch is widened to hold it: use the
 * `start` and `end` of the answer. Prefix and suffix have at least 32 units where the text has that many, and more where
 * a cluster would be cut. Constant time between Latin letters, else the length of the line.
 * Throws a RangeError for an empty stretch or one outside the text.
 */
export function describeRange(text: string, start: number, end: number): TextSelector {
  return describeExactly(text, snapToGraphemes(text, { start, end }));
}

/** Describes a stretch as it is, also where its ends cut a cluster: a passage keeps its words when a mark comes to stand beside it. */
export function describeExactly(text: string, { start, end }: Span): TextSelector {
  if (start >= end) throw new RangeError(`No text between ${start} and ${end}.`);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(graphemeStart(text, Math.max(0, start - CONTEXT_UNITS)), start),
    suffix: text.slice(end, graphemeEnd(text, Math.min(text.length, end + CONTEXT_UNITS))),
  };
}

/**
 * What becomes of an analyst's selection: whole grapheme clusters, no white space at the ends; null where nothing but
 * white space was selected. A space that carries a combining mark is a character and stays.
 */
export function tidySelection(text: string, selected: Span): Span | null {
  const whole = snapToGraphemes(text, selected);
  const trimmed = snapToGraphemes(text, trimSpan(text, whole));
  return trimmed.start === trimmed.end ? null : trimmed;
}
