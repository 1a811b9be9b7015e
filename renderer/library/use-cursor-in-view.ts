// Keeps the line that the hand came to, or the open article's, in view; another filter, order or grouping begins at the top, or at the open article.
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Chosen } from './use-chosen.ts';

/** `openId`: the article to stay with; null where none is open beside the lines. */
export function useCursorInView(windowed: Virtualizer<HTMLDivElement, Element>, { cursor, moves }: Chosen, asked: string, openId: string | null): void {
  const followed = useRef('');
  const shown = useRef(asked);
  const wanted = `${moves} ${openId} ${openId === null ? '' : asked}`;
  useEffect(() => {
    const isOther = shown.current !== asked;
    shown.current = asked;
    if (isOther && openId === null) {
      followed.current = wanted;
      windowed.scrollToOffset(0);
    } else if (cursor >= 0 && followed.current !== wanted) {
      followed.current = wanted;
      windowed.scrollToIndex(cursor, { align: 'auto' });
    }
  }, [cursor, wanted, windowed, asked, openId]);
}
