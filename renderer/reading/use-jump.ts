// Brings a place of the text into view: the one that the address names flashes, a chosen passage only comes near.
import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Place } from '../app/routes.ts';
import { paintMark } from './paint-highlights.ts';
import type { TextMap } from './text-map.ts';

/** How long a jumped-to place stays lit, in ms: long enough to find it, short enough not to be taken for a highlight. */
const flashTime = 1400;

/** Compared by its numbers: the same place in a new route object is no new jump. */
export function useJump(scroller: React.RefObject<HTMLElement | null>, map: TextMap | null, at: Place | null): void {
  const place = useSamePlace(at);
  useLayoutEffect(() => {
    if (!map || !place || !scroller.current) return;
    bringIntoView(scroller.current, map, place, 'always');
    paintMark('flash', map, place);
    const end = setTimeout(() => paintMark('flash', map, null), flashTime);
    return () => {
      clearTimeout(end);
      paintMark('flash', map, null);
    };
  }, [scroller, map, place]);
}

export function useNearby(scroller: React.RefObject<HTMLElement | null>, map: TextMap | null, chosen: Place | null): void {
  const place = useSamePlace(chosen);
  useEffect(() => {
    if (map && place && scroller.current) bringIntoView(scroller.current, map, place, 'if-hidden');
  }, [scroller, map, place]);
}

/** One object for as long as start and end stay the same. */
function useSamePlace(given: Place | null): Place | null {
  const start = given?.start;
  const end = given?.end;
  return useMemo(() => (start === undefined || end === undefined ? null : { start, end }), [start, end]);
}

/** Puts the place a third of the way down; `if-hidden` leaves the page alone where the place can be seen already. */
function bringIntoView(scroller: HTMLElement, map: TextMap, place: Place, when: 'always' | 'if-hidden'): void {
  const range = map.rangesOf(place)[0];
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const isSeen = top >= frame.top + 8 && Math.min(bottom, top + 60) <= frame.bottom - 8;
  if (isSeen && when === 'if-hidden') return;
  const open = partsAround(range);
  for (const part of open) part.style.contentVisibility = 'visible';
  settle(scroller, range, 0, 0, () => {
    for (const part of open) part.style.contentVisibility = '';
  });
}

/** The parts that will be in the window have their real heights before the first paint, or the place would move after it. */
function partsAround(range: Range): HTMLElement[] {
  const part = range.startContainer.parentElement?.closest<HTMLElement>('[data-part]');
  return [part?.previousElementSibling, part, part?.nextElementSibling].filter((one) => one instanceof HTMLElement && one.dataset['part'] !== undefined) as HTMLElement[];
}

/** In a long article the parts around the place get their real heights some frames after they come near, which moves it. */
const calmFrames = 4;
const mostFrames = 20;

/** Scrolls until the place has stayed where it belongs for some frames. */
function settle(scroller: HTMLElement, range: Range, frame: number, calm: number, done: () => void): void {
  const { top, height } = scroller.getBoundingClientRect();
  const off = range.getBoundingClientRect().top - top - height / 3;
  const before = scroller.scrollTop;
  scroller.scrollTop += off;
  const isCalm = Math.abs(off) < 1 || scroller.scrollTop === before;
  if (calm === calmFrames || frame === mostFrames) return done();
  requestAnimationFrame(() => settle(scroller, range, frame + 1, isCalm ? calm + 1 : 0, done));
}
