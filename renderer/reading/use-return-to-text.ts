// When a task beside the text is done and leaves the focus nowhere, it goes back to the text, where reading goes on by keys.
import { useEffect, useRef } from 'react';
import { useReadingState } from './session.ts';

export function useReturnToText(scroller: React.RefObject<HTMLElement | null>): void {
  const isBusy = useReadingState(({ task }) => task !== null);
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    const isDone = wasBusy.current && !isBusy;
    wasBusy.current = isBusy;
    if (!isDone) return;
    // The form is gone only after this; a focus that went elsewhere by hand stays there.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isBusy, scroller]);
}
