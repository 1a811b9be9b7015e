// Positions as other tools count them: Unicode code points (W3C Web Annotation, REFI-QDA) to and from our UTF-16 units.
import type { Span } from './span.ts';

/** Both ways for one text; made once per text, then each conversion is a binary search over its astral characters. */
export interface CodePointIndex {
  /** Units to code points. A position inside a surrogate pair counts as the pair's start. */
  toCodePoints: (span: Span) => Span;
  /** Code points to units; the answer never lies inside a surrogate pair. */
  fromCodePoints: (span: Span) => Span;
}

/** Reads the text once; memory is one number per astral character (emoji, rare scripts). A lone surrogate counts as one. */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs = startsOfPairs(text);
  const codePoint = (unit: number): number => unit - countBelow(pairs, (start) => start + 1 < unit) - insidePair(text, unit);
  const unit = (point: number): number => point + countBelow(pairs, (start, before) => start - before < point);
  return {
    toCodePoints: ({ start, end }) => ({ start: codePoint(start), end: codePoint(end) }),
    fromCodePoints: ({ start, end }) => ({ start: unit(start), end: unit(end) }),
  };
}

/** One span in code points. For many spans of one text make an index instead: this reads the whole text. */
export function toCodePoints(text: string, span: Span): Span {
  return indexCodePoints(text).toCodePoints(span);
}

/** One span from code points back to UTF-16 units. */
export function fromCodePoints(text: string, span: Span): Span {
  return indexCodePoints(text).fromCodePoints(span);
}

function startsOfPairs(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (isPair(text, at)) starts.push(at++);
  }
  return starts;
}

/** True where a surrogate pair starts at this unit. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

/** 1 where the position cuts a pair in two, so that it falls back to the pair's start. */
function insidePair(text: string, unit: number): number {
  return unit > 0 && isPair(text, unit - 1) ? 1 : 0;
}

/** How many of the ascending numbers hold the test, which must be true of a first part and false of the rest. */
function countBelow(numbers: readonly number[], test: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(numbers[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
