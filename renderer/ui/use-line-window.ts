// The lines of a long list that are in view: only they are drawn, and drawn again in the frame in which the view moves.
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { LinePlaces, type LineHeights } from './line-places.ts';
import { bySlot, noLines, ringAround } from './line-ring.ts';
import type { Lines } from './lines.ts';

export interface LineWindow {
  /** Indices of the lines that are drawn, both included. */
  first: number;
  last: number;
  /** One for each element, in the order of the elements, which is not that of the lines: `owned` says that one. */
  drawn: readonly { slot: number; index: number }[];
  /** In px, of all lines together. */
  height: number;
  topOf: (index: number) => number;
  /** Brings a line into view, by the shortest way or to the middle; where it is in view already nothing moves. */
  show: (index: number, where: 'near' | 'middle') => void;
  /** To the first line. */
  toTop: () => void;
}

interface Wishes {
  scroller: RefObject<HTMLElement | null>;
  lines: Lines;
  /** The same object each time. */
  heights: LineHeights;
  /** So many px of the view lie behind a head. */
  head?: number;
  /** So many lines are drawn beyond either end of the view. */
  beyond: number;
}

export function useLineWindow({ scroller, lines, heights, head = 0, beyond }: Wishes): LineWindow {
  const places = useMemo(() => new LinePlaces(lines, heights), [lines, heights]);
  // As it was last told: to ask the page lays it out.
  const view = useRef({ top: 0, height: 0 });
  const latest = useRef(noLines);
  const [ring, setRing] = useState(noLines);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    /** Do other lines come into view? */
    const look = () => {
      const { top, height } = view.current;
      const before = latest.current;
      latest.current = ringAround(before, places.at(top) - beyond, places.at(top + height - head) + beyond, places.count);
      return latest.current !== before;
    };
    const onScroll = () => {
      view.current.top = element.scrollTop;
      // Before this frame is painted, not some time after it.
      if (look()) flushSync(() => setRing(latest.current));
    };
    const measure = () => {
      view.current = { top: element.scrollTop, height: element.clientHeight };
      if (look()) setRing(latest.current);
    };
    const resized = new ResizeObserver(measure);
    measure();
    element.addEventListener('scroll', onScroll, { passive: true });
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      resized.disconnect();
    };
  }, [scroller, places, head, beyond]);
  const scrollTo = useCallback((top: number) => {
    const element = scroller.current;
    if (!element || top === view.current.top) return;
    element.scrollTo({ top });
    view.current.top = Math.max(0, Math.min(top, places.height + head - view.current.height));
  }, [scroller, places, head]);
  const show = useCallback((index: number, where: 'near' | 'middle') => {
    const [begin, end] = [places.topOf(index), places.topOf(index + 1)];
    const { top, height } = view.current;
    const room = height - head;
    const isAbove = begin < top;
    if (!isAbove && end <= top + room) return;
    if (where === 'middle') scrollTo(Math.max(0, begin - (room - (end - begin)) / 2));
    else scrollTo(isAbove ? begin : end - room);
  }, [places, head, scrollTo]);
  const toTop = useCallback(() => scrollTo(0), [scrollTo]);
  const topOf = useCallback((index: number) => places.topOf(index), [places]);
  const drawn = useMemo(() => bySlot(ring).filter(({ index }) => index < places.count), [ring, places]);
  return { first: ring.first, last: Math.min(ring.last, places.count - 1), drawn, height: places.height, topOf, show, toTop };
}

/** For `aria-owns`: the order in which the lines are read. */
export function owned({ first, last }: LineWindow, lineId: (index: number) => string): string {
  return Array.from({ length: last - first + 1 }, (_, at) => lineId(first + at)).join(' ');
}
