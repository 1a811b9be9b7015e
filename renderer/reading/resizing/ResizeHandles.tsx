// The two ends of the chosen highlight as handles to be dragged; by keys there are commands for the same.
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { ArticleText } from '../../../contract/articles.ts';
import type { Passage } from '../../../contract/passages.ts';
import type { Span } from '../../../contract/text/span.ts';
import { useReadOnly } from '../../project/use-read-only.ts';
import { boxOf, type Box, type Setting } from '../caret-lines.ts';
import { paintMark } from '../paint-highlights.ts';
import { useReadingState } from '../session.ts';
import { resizePassage } from './resize-acts.ts';
import { resizedTo, type Edge } from './resized.ts';
import classes from './resizing.module.css';

interface Props {
  setting: Setting | null;
  text: ArticleText;
  sheet: React.RefObject<HTMLElement | null>;
  passage: Passage | null;
}

export function ResizeHandles({ setting, text, sheet, passage }: Props) {
  const isReadOnly = useReadOnly();
  const isBusy = useReadingState(({ selection, task, correction }) => selection !== null || task !== null || correction !== null);
  if (!setting || !passage || isReadOnly || isBusy) return null;
  return <Handles key={passage.id} setting={setting} text={text} sheet={sheet} passage={passage} />;
}

type Ends = Record<Edge, Box | null>;

function Handles({ setting, text, sheet, passage }: { [Name in keyof Props]: NonNullable<Props[Name]> }) {
  const [dragged, setDragged] = useState<Span | null>(null);
  const { start, end } = dragged ?? passage;
  const ends = useEnds(setting, sheet, start, end);
  const begin = useDragging(setting, passage, setDragged, (span) => void resizePassage(passage, span, text));
  return (['start', 'end'] as const).map((edge) => {
    const box = ends?.[edge];
    return (
      box && (
        <div
          key={edge}
          className={classes.handle}
          data-edge={edge}
          data-dragged={dragged ? true : undefined}
          style={{ left: box.x, top: box.top, height: box.bottom - box.top }}
          onPointerDown={(event) => begin(event, edge)}
          // Nothing is selected meanwhile.
          onMouseDown={(event) => event.preventDefault()}
          aria-hidden
        />
      )
    );
  });
}

/** Where the two ends are, in px from the sheet's corner; measured anew whenever the text is set anew. */
function useEnds(setting: Setting, sheet: React.RefObject<HTMLElement | null>, start: number, end: number): Ends | null {
  const [ends, setEnds] = useState<Ends | null>(null);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const measure = () => {
      const origin = element.getBoundingClientRect();
      const within = (box: Box | null) => box && { x: box.x - origin.left, top: box.top - origin.top, bottom: box.bottom - origin.top };
      setEnds({ start: within(boxOf(setting, { offset: start, leansBack: false })), end: within(boxOf(setting, { offset: end, leansBack: true })) });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [setting, sheet, start, end]);
  return ends;
}

/** Follows the pointer until it is let go; Escape leaves the highlight as it was. */
function useDragging(setting: Setting, passage: Passage, onMove: (span: Span | null) => void, onDone: (span: Span) => void) {
  const latest = useRef({ setting, passage, onMove, onDone });
  latest.current = { setting, passage, onMove, onDone };
  return useCallback((event: React.PointerEvent<HTMLElement>, edge: Edge) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const dragging = new AbortController();
    const { signal } = dragging;
    let span: Span | null = null;
    const show = () => {
      const { setting: { map }, onMove: say } = latest.current;
      paintMark('pending', map, span);
      say(span);
    };
    const finish = (isKept: boolean) => {
      dragging.abort();
      const result = span;
      span = null;
      show();
      if (isKept && result) latest.current.onDone(result);
    };
    // From now on the letters under the pointer are asked for, not the handle.
    latest.current.onMove({ start: latest.current.passage.start, end: latest.current.passage.end });
    document.addEventListener('pointermove', ({ clientX, clientY }) => {
      const { setting: { map, ground }, passage: before } = latest.current;
      const under = document.caretPositionFromPoint(clientX, clientY);
      const offset = under && map.offsetOf(under.offsetNode, under.offset);
      if (offset === null) return;
      span = resizedTo(ground, before, edge, offset);
      show();
    }, { signal });
    document.addEventListener('pointerup', () => finish(true), { signal });
    document.addEventListener('pointercancel', () => finish(false), { signal });
    document.addEventListener('keydown', (press) => {
      if (press.key !== 'Escape') return;
      press.preventDefault();
      press.stopPropagation();
      finish(false);
    }, { signal, capture: true });
  }, []);
}
