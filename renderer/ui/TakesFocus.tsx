// Takes the focus with the first drawing of what was opened: the keys that follow the one that opened it are meant for it.
import { useLayoutEffect, useRef, type ReactNode } from 'react';

/**
 * For dialogs and forms that float. The element with `data-autofocus` gets it, else the dialog around. Where it is taken away
 * together with what has the focus, that goes back to where it was.
 */
export function TakesFocus({ children }: { children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const around = inside.current;
    (around?.querySelector<HTMLElement>('[data-autofocus]') ?? around?.closest<HTMLElement>('[role="dialog"]'))?.focus({ preventScroll: true });
    return () => queueMicrotask(() => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus({ preventScroll: true });
    });
  }, []);
  return <div ref={inside} style={{ display: 'contents' }}>{children}</div>;
}
