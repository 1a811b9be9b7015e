// Pointing at passages: hovering ties text, tick and card together, a click chooses, several under one point are offered.
import { useEffect, useState } from 'react';
import type { Passage } from '../../contract/passages.ts';
import type { ReadingSession } from './session.ts';
import type { TextMap } from './text-map.ts';

/** Several passages under one click, and where it was, in px of the window. */
export interface Crowd {
  passages: readonly Passage[];
  x: number;
  y: number;
  /** Of the line there, which the menu must not cover. */
  height?: number;
}

/** The passages at an offset, the shortest first: the one that is meant is most often the inner one. */
export function passagesAt(passages: readonly Passage[], offset: number): Passage[] {
  const here = passages.filter(({ start, end }) => start <= offset && offset < end);
  return here.toSorted((a, b) => a.end - a.start - (b.end - b.start));
}

export function usePointing(
  session: ReadingSession,
  root: React.RefObject<HTMLElement | null>,
  map: TextMap | null,
  passages: readonly Passage[],
  onChoose: (passage: Passage | null) => void,
): [Crowd | null, (crowd: Crowd | null) => void] {
  const [crowd, setCrowd] = useState<Crowd | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element || !map) return;
    const listening = new AbortController();
    const { signal } = listening;
    let frame = 0;
    const under = (event: MouseEvent) => {
      const offset = map.offsetAt(event.clientX, event.clientY);
      return offset === null ? [] : passagesAt(passages, offset);
    };
    element.addEventListener(
      'pointermove',
      (event) => {
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => {
          const [inner] = under(event);
          element.style.cursor = inner ? 'pointer' : '';
          session.set({ hovered: inner?.id ?? null });
        });
      },
      { signal },
    );
    element.addEventListener('pointerleave', () => session.set({ hovered: null }), { signal });
    element.addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof Element) || !event.target.closest('[data-start], [data-page-text]')) return;
        if (!window.getSelection()?.isCollapsed) return;
        const here = under(event);
        if (here.length > 1) setCrowd({ passages: here, x: event.clientX, y: event.clientY });
        else onChoose(here[0] ?? null);
      },
      { signal },
    );
    return () => {
      cancelAnimationFrame(frame);
      listening.abort();
    };
  }, [session, root, map, passages, onChoose]);
  return [crowd, setCrowd];
}
