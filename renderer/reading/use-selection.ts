// Follows the window's selection and keeps in the session what of the article's text is selected.
import { useEffect } from 'react';
import { tidySelection } from '../../contract/text/selector.ts';
import { isField } from '../app/shortcuts.ts';
import type { ReadingSession } from './session.ts';
import type { TextMap } from './text-map.ts';

/** The bar is held back while the pointer still drags; a selection that moves elsewhere is kept, but no longer live. */
export function useSelection(session: ReadingSession, map: TextMap | null, text: string | undefined): void {
  useEffect(() => {
    if (!map || text === undefined) return;
    const listening = new AbortController();
    const { signal } = listening;
    let isDragging = false;
    let isPressInText = false;

    function read(): void {
      const selected = window.getSelection();
      const range = selected && selected.rangeCount > 0 ? selected.getRangeAt(0) : null;
      if (!range || range.collapsed || isField(document.activeElement)) {
        // A press into the text takes the selection back; one elsewhere leaves it for the inspector.
        session.set(isPressInText ? { selection: null, live: 'no' } : { live: 'no' });
        return;
      }
      const span = map?.spanOf(range);
      const tidy = span && tidySelection(text ?? '', span);
      if (tidy) session.set({ selection: tidy, live: isDragging ? 'growing' : 'settled' });
    }

    document.addEventListener('selectionchange', read, { signal });
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        isDragging = true;
        isPressInText = target instanceof Element && target.closest('[data-article-text]') !== null;
      },
      { signal, capture: true },
    );
    document.addEventListener(
      'pointerup',
      () => {
        isDragging = false;
        // The selection is settled only after the event that ends it.
        requestAnimationFrame(() => {
          read();
          isPressInText = false;
        });
      },
      { signal, capture: true },
    );
    return () => listening.abort();
  }, [session, map, text]);
}

/** Takes the selection back, here and in the window. */
export function clearSelection(session: ReadingSession): void {
  window.getSelection()?.removeAllRanges();
  session.set({ selection: null, live: 'no' });
}
