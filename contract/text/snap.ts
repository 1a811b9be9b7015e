// Widening a selection to whole characters, words or sentences, so that no highlight ever cuts one in two.
import type { Block } from './block.ts';
import { blockAt } from './block.ts';
import { sentencesIn } from './sentences.ts';
import { assertWithin, trimSpan, type Span } from './span.ts';

// One locale for everybody: the same selection must give the same passage on every machine.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Widens to whole grapheme clusters: a surrogate pair, a letter with its marks, an emoji sequence or a flag is never cut.
 * A caret inside a cluster moves to its start. Constant time between Latin letters, else the length of the line.
 * Throws a RangeError for a span outside the text.
 */
export function snapToGraphemes(text: string, span: Span): Span {
  assertWithin(text, span);
  const start = graphemeStart(text, span.start);
  if (span.start === span.end) return { start, end: start };
  return { start, end: graphemeEnd(text, span.end) };
}

/** The last boundary between grapheme clusters at or before this position. */
export function graphemeStart(text: string, position: number): number {
  return isPlainBoundary(text, position) ? position : segmentAround(text, position, graphemes).start;
}

/** The first boundary between grapheme clusters at or after this position. */
export function graphemeEnd(text: string, position: number): number {
  if (isPlainBoundary(text, position)) return position;
  const { start, end } = segmentAround(text, position, graphemes);
  return start === position ? position : end;
}

/**
 * Widens to whole words (Unicode's rules: "1,500", "Syria’s" and a Thai word are one) and leaves out white space at the
 * ends. A caret gives the word that it stands in or touches, or stays a caret where there is none.
 */
export function snapToWords(text: string, span: Span): Span {
  assertWithin(text, span);
  if (span.start === span.end) return snapToGraphemes(text, wordAt(text, span.start) ?? span);
  const first = segmentAround(text, span.start, words);
  const last = segmentAround(text, span.end - 1, words);
  const trimmed = trimSpan(text, { start: first.start, end: Math.max(last.end, span.end) });
  return snapToGraphemes(text, trimmed);
}

/**
 * Widens to whole sentences, without white space at the ends. Give the article's blocks: a hard-wrapped paragraph is then
 * read as one, where without them a line end ends the sentence. Costs the length of the blocks at both ends.
 */
export function snapToSentences(text: string, span: Span, blocks: readonly Block[] = []): Span {
  assertWithin(text, span);
  const { start, end } = span.start === span.end ? span : trimSpan(text, span);
  const first = sentencesIn(text, areaAround(text, start, blocks)).findLast((sentence) => sentence.start <= start);
  const last = sentencesIn(text, areaAround(text, Math.max(start, end - 1), blocks)).find((sentence) => sentence.end >= end);
  const wide = { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
  return snapToGraphemes(text, wide);
}

/** True where a word, or nothing, begins at this position: the quote of a tidy passage starts and ends at such places. */
export function isWordBoundary(text: string, position: number): boolean {
  if (position <= 0 || position >= text.length) return true;
  return segmentAround(text, position, words).start === position;
}

function wordAt(text: string, caret: number): Span | undefined {
  for (const position of [caret, caret - 1]) {
    if (position < 0 || position >= text.length) continue;
    const segment = segmentAround(text, position, words);
    if (segment.isWord) return { start: segment.start, end: segment.end };
  }
  return undefined;
}

/** Two units below U+0300 always have a boundary between them, but for CR LF; so have the ends of the text. */
function isPlainBoundary(text: string, position: number): boolean {
  if (position <= 0 || position >= text.length) return true;
  const before = text.charCodeAt(position - 1);
  return before < 0x300 && text.charCodeAt(position) < 0x300 && before !== 0x0d;
}

/**
 * The segment that holds the unit at this position. Only the position's line is looked at: a line feed bounds every
 * segment of every granularity, so this is exact, and a click in a long text costs one line of it.
 */
function segmentAround(text: string, position: number, segmenter: Intl.Segmenter): Span & { isWord: boolean } {
  const line = lineAround(text, position);
  const segment = segmenter.segment(text.slice(line.start, line.end)).containing(position - line.start);
  if (!segment) return { start: position, end: position, isWord: false };
  const start = line.start + segment.index;
  return { start, end: start + segment.segment.length, isWord: segment.isWordLike ?? false };
}

/** The line that holds this unit, with its line feed. */
function lineAround(text: string, position: number): Span {
  const before = position === 0 ? -1 : text.lastIndexOf('\n', position - 1);
  const after = text.indexOf('\n', position);
  return { start: before + 1, end: after === -1 ? text.length : after + 1 };
}

function areaAround(text: string, position: number, blocks: readonly Block[]): Span {
  return blockAt(blocks, position) ?? lineAround(text, Math.min(position, text.length));
}
