// Which stretches of a long text are laid out near the window, so that only what can be seen there is measured.
import { useEffect, useState } from 'react';
import type { TextMap } from './text-map.ts';

interface Span {
  start: number;
  end: number;
}

const none: readonly Span[] = [];
const everything: readonly Span[] = [{ start: 0, end: Number.POSITIVE_INFINITY }];

/** Watched for one window's height above and below; the first part, which holds the title, always counts. */
export function useNearText(root: React.RefObject<HTMLElement | null>, scroller: React.RefObject<HTMLElement | null>, map: TextMap | null): readonly Span[] {
  const [near, setNear] = useState<readonly Span[]>(none);
  useEffect(() => {
    if (!map || !root.current) return;
    const parts = [...root.current.querySelectorAll<HTMLElement>('[data-part]')];
    // Pages of the stored file have no parts: all of them count.
    if (parts.length === 0) return setNear(everything);
    const open = parts.filter((part) => part.dataset['open'] !== undefined).map(spanOf);
    const seen = new Set<Element>();
    const say = () => setNear([...open, ...parts.filter((part) => seen.has(part)).map(spanOf)]);
    const watcher = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      say();
    }, { root: scroller.current, rootMargin: '100% 0px' });
    for (const part of parts) if (part.dataset['open'] === undefined) watcher.observe(part);
    say();
    return () => watcher.disconnect();
  }, [root, scroller, map]);
  return near;
}

function spanOf(part: HTMLElement): Span {
  const [start = 0, end = 0] = (part.dataset['part'] ?? '').split('-').map(Number);
  return { start, end };
}
