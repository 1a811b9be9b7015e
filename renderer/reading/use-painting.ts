// Keeps the paint on the text equal to the passages, the selection and what is pointed at.
import { useEffect, useLayoutEffect } from 'react';
import type { Passage } from '../../contract/passages.ts';
import type { Place } from '../app/routes.ts';
import './highlights.css';
import { clearPaint, paintMark, paintPassages } from './paint-highlights.ts';
import { useReadingState } from './session.ts';
import type { TextMap } from './text-map.ts';

/** Where the hidden words about a passage stand, for screen readers. */
export function describedBy(passageId: string): string {
  return `passage-words-${passageId}`;
}

export function usePainting(
  root: React.RefObject<HTMLElement | null>,
  map: TextMap | null,
  passages: readonly Passage[],
  chosen: Place | null,
): void {
  const task = useReadingState((state) => state.task);
  const hovered = useReadingState((state) => state.hovered);
  const kept = useReadingState((state) => (state.live === 'no' ? state.selection : null));
  const pending = task && 'at' in task ? task.at : kept;

  useLayoutEffect(() => {
    if (!map || !root.current) return;
    paintPassages(map, passages);
    describeBlocks(root.current, passages);
  }, [root, map, passages]);
  useLayoutEffect(() => {
    if (map) paintMark('pending', map, pending);
  }, [map, pending]);
  useLayoutEffect(() => {
    if (map) paintMark('hover', map, passages.find(({ id }) => id === hovered) ?? null);
  }, [map, passages, hovered]);
  useLayoutEffect(() => {
    if (map) paintMark('chosen', map, chosen);
  }, [map, chosen]);
  useEffect(() => clearPaint, []);
}

/** Ties each block to the words about the passages in it: a painted range has no element that could be described. */
function describeBlocks(root: HTMLElement, passages: readonly Passage[]): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const start = Number(element.dataset['start']);
    const end = start + (element.textContent?.length ?? 0);
    const here = passages.filter((passage) => passage.start < end && passage.end > start);
    if (here.length > 0) element.setAttribute('aria-describedby', here.map(({ id }) => describedBy(id)).join(' '));
    else element.removeAttribute('aria-describedby');
  }
}
