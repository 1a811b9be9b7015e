// Selecting by touch where the system has no way of its own: a finger that rests takes the word, and takes more as it moves on.
import { useEffect } from 'react';
import { snapToWords } from '../../contract/text/snap.ts';
import type { Place } from '../app/routes.ts';
import type { TextMap } from './text-map.ts';

/** In ms and px; a finger is never quite still. */
const rest = 500;
const slack = 10;

export function useLongPress(map: TextMap | null, text: string | undefined): void {
  useEffect(() => {
    if (!map || text === undefined) return;
    const listening = new AbortController();
    const { signal } = listening;
    let from: { x: number; y: number } | null = null;
    let first: Place | null = null;
    let resting = 0;

    const wordAt = (x: number, y: number): Place | null => {
      const offset = map.offsetAt(x, y);
      return offset === null ? null : snapToWords(text, { start: offset, end: offset });
    };
    const leave = () => {
      clearTimeout(resting);
      from = null;
      first = null;
    };
    document.addEventListener('pointerdown', ({ target, pointerType, isPrimary, clientX: x, clientY: y }) => {
      leave();
      const isText = target instanceof Element && target.closest('[data-article-text]') !== null && !target.closest('[data-piece]');
      if (pointerType !== 'touch' || !isPrimary || !isText) return;
      from = { x, y };
      resting = window.setTimeout(() => {
        first = wordAt(x, y);
        if (first) selectInWindow(map, first, first);
      }, rest);
    }, { signal });
    document.addEventListener('pointermove', ({ pointerType, clientX: x, clientY: y }) => {
      if (pointerType !== 'touch' || !from) return;
      if (!first) {
        if (Math.hypot(x - from.x, y - from.y) > slack) leave();
        return;
      }
      const word = wordAt(x, y);
      if (word) selectInWindow(map, first, word);
    }, { signal });
    document.addEventListener('pointercancel', leave, { signal });
    // The page must not scroll along, nor take the end of it for a tap, which would let go of the words again.
    document.addEventListener('touchmove', (event) => first && event.cancelable && event.preventDefault(), { signal, passive: false });
    document.addEventListener('touchend', (event) => {
      if (first && event.cancelable) event.preventDefault();
      leave();
    }, { signal, passive: false });
    return () => {
      listening.abort();
      leave();
    };
  }, [map, text]);
}

/** From the one word to the other, whichever stands first. Offsets in UTF-16 code units, end exclusive. */
function selectInWindow(map: TextMap, one: Place, other: Place): void {
  const ranges = map.rangesOf({ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) });
  const [begin, end] = [ranges[0], ranges.at(-1)];
  if (begin && end) window.getSelection()?.setBaseAndExtent(begin.startContainer, begin.startOffset, end.endContainer, end.endOffset);
}
