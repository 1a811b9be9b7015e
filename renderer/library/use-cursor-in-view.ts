// Keeps the line that the hand came to, or the open article's, in view; another filter, order or grouping begins at the top, or at the open article.
import { useEffect, useRef } from 'react';
import type { LineWindow } from '../ui/use-line-window.ts';
import type { Chosen } from './use-chosen.ts';

interface Place {
  asked: string;
  /** The article to stay with; null where none is open beside the lines. */
  openId: string | null;
}

export function useCursorInView({ show, toTop }: LineWindow, { cursor, moves }: Chosen, { asked, openId }: Place): void {
  const followed = useRef('');
  const shown = useRef(asked);
  const wanted = `${moves} ${openId} ${openId === null ? '' : asked}`;
  useEffect(() => {
    const isOther = shown.current !== asked;
    shown.current = asked;
    if (isOther && openId === null) {
      followed.current = wanted;
      toTop();
    } else if (cursor >= 0 && followed.current !== wanted) {
      followed.current = wanted;
      show(cursor, 'near');
    }
  }, [cursor, wanted, show, toTop, asked, openId]);
}
