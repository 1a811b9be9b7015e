// Where a highlight lies after one of its ends has been moved: by a word, or to where it was dragged; pure.
import { tidySelection } from '../../../contract/text/selector.ts';
import type { Span } from '../../../contract/text/span.ts';
import { standingAt, step, type Ground } from '../caret-moves.ts';

export type Edge = 'start' | 'end';

/** One word further in the text (1) or back (-1), UTF-16 code units; null where nothing would be left, or it cannot go on. */
export function resizedByWord(ground: Ground, span: Span, edge: Edge, direction: 1 | -1): Span | null {
  // Behind the last word lies its full stop or nothing: the end goes over it only on the way out.
  const at = step(ground, span[edge], 'word', direction, edge === 'end' && direction === 1);
  return changed(ground, span, { ...span, [edge]: at });
}

/** The end is put there; an end that is dragged over the other one stays beside it. */
export function resizedTo(ground: Ground, span: Span, edge: Edge, offset: number): Span | null {
  const at = standingAt(ground, offset);
  const moved = edge === 'start' ? { start: Math.min(at, span.end - 1), end: span.end } : { start: span.start, end: Math.max(at, span.start + 1) };
  return changed(ground, span, moved);
}

function changed({ text }: Ground, before: Span, after: Span): Span | null {
  const tidy = after.start < after.end ? tidySelection(text, after) : null;
  return tidy && (tidy.start !== before.start || tidy.end !== before.end) ? tidy : null;
}
