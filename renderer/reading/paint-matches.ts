// Paints what was found in the article, by the CSS Custom Highlight API; of very many matches only those around the window.
import type { Place } from '../app/routes.ts';
import './matches.css';
import type { TextMap } from './text-map.ts';

/** More ranges than this in one highlight make scrolling heavy. */
const mostAtOnce = 1200;

export function paintMatches(map: TextMap, matches: readonly Place[], current: Place | null, scroller: HTMLElement): void {
  set('assay-found', around(map, matches, scroller).flatMap((match) => map.rangesOf(match)), 7);
  set('assay-found-here', current ? map.rangesOf(current) : [], 8);
}

export function isPaintedInParts(matches: readonly Place[]): boolean {
  return matches.length > mostAtOnce;
}

export function clearMatches(): void {
  CSS.highlights.delete('assay-found');
  CSS.highlights.delete('assay-found-here');
}

function set(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** The matches before and behind the first one that can be seen; found by halving, as each look costs a measurement. */
function around(map: TextMap, matches: readonly Place[], scroller: HTMLElement): readonly Place[] {
  if (!isPaintedInParts(matches)) return matches;
  const { top } = scroller.getBoundingClientRect();
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const match = matches[middle];
    const range = match && map.rangesOf(match)[0];
    if (range && range.getBoundingClientRect().bottom < top) low = middle + 1;
    else high = middle;
  }
  return matches.slice(Math.max(0, low - mostAtOnce / 3), low + (2 * mostAtOnce) / 3);
}
