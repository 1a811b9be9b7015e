// Follows the window's selection, keeps in the session what of the article's text is selected, and sets it for the caret.
import { useEffect } from 'react';
import { tidySelection } from '../../contract/text/selector.ts';
import { isField } from '../app/shortcuts.ts';
import type { Caret, ReadingSession } from './session.ts';
import type { TextMap } from './text-map.ts';

interface DomPoint {
  node: Node;
  offset: number;
}

interface DomSelection {
  anchor: DomPoint;
  focus: DomPoint;
}

/** What the caret last made the window select: the event that follows brings no news, and may know less of a long text. */
let ownSelection: DomSelection | 'none' | null = null;

/** How long a selection by touch must lie still before its bar comes, in ms: its handles send no event when let go. */
const touchCalm = 250;

/** The bar is held back while the pointer still drags; a selection that moves elsewhere is kept, but no longer live. */
export function useSelection(session: ReadingSession, map: TextMap | null, text: string | undefined): void {
  useEffect(() => {
    if (!map || text === undefined) return;
    const listening = new AbortController();
    const { signal } = listening;
    let isDragging = false;
    let isPressInText = false;
    let isTouch = false;
    let calm = 0;

    function read(): void {
      const selected = window.getSelection();
      if (selected && isOwn(selected)) return;
      ownSelection = null;
      clearTimeout(calm);
      const range = selected && selected.rangeCount > 0 ? selected.getRangeAt(0) : null;
      if (!map || text === undefined || !selected || !range || range.collapsed || isField(document.activeElement)) {
        // A press into the text takes the selection back; one elsewhere leaves it for the inspector.
        const caret = map && isPressInText && selected ? caretOf(map, selected) : null;
        session.set(isPressInText ? { selection: null, live: 'no', ...(caret && { caret }) } : { live: 'no' });
        return;
      }
      const span = map.spanOf(range);
      const tidy = span && tidySelection(text, span);
      const caret = caretOf(map, selected);
      if (!tidy) return;
      if (isTouch) calm = window.setTimeout(() => session.set({ live: 'settled' }), touchCalm);
      session.set({ selection: tidy, live: isDragging || isTouch ? 'growing' : 'settled', ...(caret && { caret }) });
    }

    document.addEventListener('selectionchange', read, { signal });
    // On a busy machine a key may come before the event that tells of the selection which it is meant for.
    document.addEventListener('keydown', read, { signal, capture: true });
    document.addEventListener(
      'pointerdown',
      ({ target, pointerType }) => {
        isDragging = true;
        isTouch = pointerType === 'touch';
        isPressInText = target instanceof Element && target.closest('[data-article-text]') !== null && !target.closest('[data-piece]');
        session.set({ byTouch: isTouch });
      },
      { signal, capture: true },
    );
    for (const end of ['pointerup', 'pointercancel'] as const) {
      document.addEventListener(
        end,
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
    }
    return () => {
      listening.abort();
      clearTimeout(calm);
    };
  }, [session, map, text]);
}

function isOwn({ rangeCount, anchorNode, anchorOffset, focusNode, focusOffset }: Selection): boolean {
  if (ownSelection === null) return false;
  if (ownSelection === 'none') return rangeCount === 0;
  const { anchor, focus } = ownSelection;
  return anchor.node === anchorNode && anchor.offset === anchorOffset && focus.node === focusNode && focus.offset === focusOffset;
}

function caretOf(map: TextMap, { anchorNode, anchorOffset, focusNode, focusOffset }: Selection): Caret | null {
  const anchor = anchorNode && map.offsetOf(anchorNode, anchorOffset);
  const offset = focusNode && map.offsetOf(focusNode, focusOffset);
  return anchor === null || offset === null ? null : { anchor, offset, leansBack: offset > anchor, column: null };
}

/** Puts the caret there: what lies between its two ends is selected, here and in the window. */
export function setCaret(session: ReadingSession, map: TextMap, text: string, caret: Caret): void {
  const { anchor, offset } = caret;
  const span = { start: Math.min(anchor, offset), end: Math.max(anchor, offset) };
  const selection = span.start < span.end ? tidySelection(text, span) : null;
  const from = pointOf(map, anchor);
  const to = pointOf(map, offset);
  // A part of a long text that is not on the page cannot be selected in the window; it can be in the session.
  ownSelection = from && to ? { anchor: from, focus: to } : null;
  if (from && to) window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  session.set({ caret, selection, live: selection ? 'settled' : 'no', byTouch: false });
}

function pointOf(map: TextMap, offset: number): DomPoint | null {
  const behind = map.rangesOf({ start: offset, end: offset + 1 })[0];
  if (behind) return { node: behind.startContainer, offset: behind.startOffset };
  const before = offset > 0 ? map.rangesOf({ start: offset - 1, end: offset })[0] : undefined;
  return before ? { node: before.endContainer, offset: before.endOffset } : null;
}

/** Takes it from the window alone, where it would lie over the paint; the session learns of it by `clearSelection`. */
export function hideSelection(): void {
  ownSelection = 'none';
  window.getSelection()?.removeAllRanges();
}

/** Takes the selection back, here and in the window; the caret stays where it moved to. */
export function clearSelection(session: ReadingSession): void {
  window.getSelection()?.removeAllRanges();
  const { caret } = session.get();
  const rest = caret && caret.anchor !== caret.offset ? { caret: { ...caret, anchor: caret.offset, column: null } } : {};
  session.set({ selection: null, live: 'no', ...rest });
}
