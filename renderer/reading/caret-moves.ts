// Where the reading caret goes by character, word, sentence and paragraph, and how a selection widens; pure.
import type { Block } from '../../contract/text/block.ts';
import { sentencesIn } from '../../contract/text/sentences.ts';
import { tidySelection } from '../../contract/text/selector.ts';
import { graphemeEnd, graphemeStart, snapToSentences, snapToWords } from '../../contract/text/snap.ts';
import type { Span } from '../../contract/text/span.ts';
import { cellsOf } from './shown-items.ts';

/** A text as the caret walks it. Offsets are UTF-16 code units over the canonical text, spans end exclusive. */
export interface Ground {
  text: string;
  blocks: readonly Block[];
  /** What is shown, in the order of the text: a block each, or a cell of a table; none is empty. */
  stretches: readonly Span[];
}

export type Unit = 'character' | 'word' | 'sentence' | 'paragraph' | 'text';

const words = new Intl.Segmenter('en', { granularity: 'word' });

export function groundOf(text: string, blocks: readonly Block[]): Ground {
  const spans = blocks.flatMap((block): Span[] => (block.kind === 'table-row' ? cellsOf(text, block) : [block]));
  return { text, blocks, stretches: spans.filter(({ start, end }) => start < end) };
}

/** Index of the stretch in which the caret may stand at this offset, or that follows it; of the last one behind all. */
export function stretchAt({ stretches }: Ground, offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset itself, or the nearest one at which the caret may stand: in a shown stretch, between two characters. */
export function standingAt(ground: Ground, offset: number): number {
  const stretch = ground.stretches[stretchAt(ground, offset)];
  if (!stretch) return 0;
  const within = Math.min(Math.max(offset, stretch.start), stretch.end);
  return Math.max(stretch.start, graphemeStart(ground.text, within));
}

/**
 * Where one step leads. Moving lands on beginnings; extending forward lands on ends, so that what is selected is whole
 * units. At the ends of the text it stays. Costs the stretch that the caret stands in, and the line for a character.
 */
export function step(ground: Ground, from: number, unit: Unit, direction: 1 | -1, extending = false): number {
  const { stretches } = ground;
  const at = standingAt(ground, from);
  const index = stretchAt(ground, at);
  const here = stretches[index];
  if (!here) return 0;
  if (unit === 'text') return direction === 1 ? (stretches.at(-1)?.end ?? at) : (stretches[0]?.start ?? at);
  if (unit === 'character') return byCharacter(ground, index, at, direction);
  if (direction === -1) {
    const before = startsIn(ground, here, unit, at).findLast((start) => start < at);
    if (before !== undefined) return before;
    const previous = stretches[index - 1];
    return previous ? (startsIn(ground, previous, unit, previous.end).at(-1) ?? previous.start) : here.start;
  }
  const stops = extending ? endsIn(ground, here, unit) : startsIn(ground, here, unit, here.end);
  const behind = stops.find((stop) => stop > at);
  if (behind !== undefined) return behind;
  const next = stretches[index + 1];
  // What follows the last unit (a closing quotation mark) is walked over before the next paragraph is.
  if (!next || (extending && at < here.end)) return here.end;
  return (extending ? endsIn(ground, next, unit)[0] : startsIn(ground, next, unit, next.end)[0]) ?? next.start;
}

function byCharacter({ text, stretches }: Ground, index: number, at: number, direction: 1 | -1): number {
  const here = stretches[index];
  if (!here) return at;
  if (direction === 1) {
    return at < here.end ? Math.min(here.end, graphemeEnd(text, at + 1)) : (stretches[index + 1]?.start ?? at);
  }
  return at > here.start ? Math.max(here.start, graphemeStart(text, at - 1)) : (stretches[index - 1]?.end ?? at);
}

/** Beginnings of units in a stretch, at most those that begin before `until` (a sentence needs the whole stretch). */
function startsIn(ground: Ground, stretch: Span, unit: 'word' | 'sentence' | 'paragraph', until: number): number[] {
  return unitsIn(ground, stretch, unit, until).map(({ start }) => start);
}

function endsIn(ground: Ground, stretch: Span, unit: 'word' | 'sentence' | 'paragraph'): number[] {
  return unitsIn(ground, stretch, unit, stretch.end).map(({ end }) => end);
}

function unitsIn({ text }: Ground, stretch: Span, unit: 'word' | 'sentence' | 'paragraph', until: number): Span[] {
  if (unit === 'paragraph') return [stretch];
  if (unit === 'sentence') return sentencesIn(text, stretch).map((sentence) => whole(text, sentence, stretch));
  const found: Span[] = [];
  for (const { index, segment, isWordLike } of words.segment(text.slice(stretch.start, stretch.end))) {
    const start = stretch.start + index;
    if (start >= until) break;
    if (isWordLike) found.push(whole(text, { start, end: start + segment.length }, stretch));
  }
  return found;
}

/** A unit never ends inside a character: a word may carry a mark that belongs to the sign before it. */
function whole(text: string, { start, end }: Span, stretch: Span): Span {
  return { start: Math.max(stretch.start, graphemeStart(text, start)), end: Math.min(stretch.end, graphemeEnd(text, end)) };
}

/** The next wider of words, sentences, paragraphs around a selection or caret; null where it is whole paragraphs already. */
export function widened({ text, blocks, stretches }: Ground, span: Span): Span | null {
  const first = stretches.findLast(({ start }) => start <= span.start);
  const last = stretches.find(({ end }) => end >= span.end);
  const paragraphs = { start: Math.min(first?.start ?? span.start, span.start), end: Math.max(last?.end ?? span.end, span.end) };
  for (const wider of [snapToWords(text, span), snapToSentences(text, span, blocks), paragraphs]) {
    const tidy = tidySelection(text, wider);
    if (tidy && (tidy.start < span.start || tidy.end > span.end)) return tidy;
  }
  return null;
}
