// Keeps the line that the hand came to, or the open article's, in view; another filter, order or grouping begins at the top, or at the open article.
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Chosen } from './use-chosen.ts';

type Windowed = Virtualizer<HTMLDivElement, Element>;

interface Place {
  asked: string;
  /** The article to stay with; null where none is open beside the lines. */
  openId: string | null;
  /** So many px of the view lie behind a head. */
  head: number;
}

export function useCursorInView(windowed: Windowed, { cursor, moves }: Chosen, { asked, openId, head }: Place): void {
  const followed = useRef('');
  const shown = useRef(asked);
  const wanted = `${moves} ${openId} ${openId === null ? '' : asked}`;
  useEffect(() => {
    const isOther = shown.current !== asked;
    shown.current = asked;
    if (isOther && openId === null) {
      followed.current = wanted;
      windowed.scrollElement?.scrollTo({ top: 0 });
    } else if (cursor >= 0 && followed.current !== wanted) {
      followed.current = wanted;
      bringIntoView(windowed, cursor, head);
    }
  }, [cursor, wanted, windowed, asked, openId, head]);
}

/**
 * From heights that are known, without a question to the page: `scrollToIndex` measures again in every frame, which lays out
 * the whole page each time and takes two thirds of them while a key is held.
 */
function bringIntoView({ scrollElement, scrollOffset, scrollRect, measurementsCache }: Windowed, index: number, head: number): void {
  const line = measurementsCache[index];
  if (!line || !scrollElement || !scrollRect) return;
  const top = scrollOffset ?? 0;
  const room = scrollRect.height - head;
  if (line.start < top) scrollElement.scrollTo({ top: line.start });
  else if (line.end > top + room) scrollElement.scrollTo({ top: line.end - room });
}
