// Keeps the line of the cursor in view; where another filter, order or grouping is asked for and there is no cursor, begins at the top.
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';

export function useCursorInView(windowed: Virtualizer<HTMLDivElement, Element>, cursor: number, asked: string): void {
  const shown = useRef(asked);
  useEffect(() => {
    const isOther = shown.current !== asked;
    shown.current = asked;
    if (cursor >= 0) windowed.scrollToIndex(cursor, { align: 'auto' });
    else if (isOther) windowed.scrollToOffset(0);
  }, [cursor, windowed, asked]);
}
