// How much the text around a place is like the text that was around a passage.
import search from 'approx-string-match';
import type { TextSelector } from './selector.ts';
import type { Span } from './span.ts';

/**
 * Likeness of prefix and suffix, each 0 to 1. White space counts as one space, so that a text wrapped anew keeps its
 * context. A passage that stood at the very start (or end) of its text has no context there: 1 where the place is there
 * too, else 0.
 */
export function scoreContext(
  text: string,
  { prefix, suffix }: TextSelector,
  { start, end }: Span,
): { before: number; after: number } {
  const slack = 8;
  const before = text.slice(Math.max(0, start - prefix.length - slack), start);
  const after = text.slice(end, end + suffix.length + slack);
  return {
    before: prefix === '' ? Number(start === 0) : likeness(prefix, before, 'end'),
    after: suffix === '' ? Number(end === text.length) : likeness(suffix, after, 'start'),
  };
}

/** 1 less the share of differences; the context must touch the quote, so units between them count as differences. */
function likeness(context: string, window: string, side: 'start' | 'end'): number {
  if (side === 'end' ? window.endsWith(context) : window.startsWith(context)) return 1;
  const wanted = context.replace(/\s+/g, ' ');
  const there = window.replace(/\s+/g, ' ');
  let least = wanted.length;
  for (const { start, end, errors } of search(there, wanted, wanted.length)) {
    const gap = side === 'end' ? there.length - end : start;
    least = Math.min(least, errors + gap);
  }
  return 1 - least / wanted.length;
}
