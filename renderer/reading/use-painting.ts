// Keeps the paint on the text equal to the passages, the selection and what is pointed at.
import { useEffect, useLayoutEffect } from 'react';
import type { Passage } from '../../contract/passages.ts';
import { usePreferences } from '../app/preferences.ts';
import type { Place } from '../app/routes.ts';
import './highlights.css';
import { clearPaint, paintMark, paintPassages } from './paint-highlights.ts';
import { useReadingState } from './session.ts';
import type { TextMap } from './text-map.ts';

export function usePainting(
  root: React.RefObject<HTMLElement | null>,
  map: TextMap | null,
  passages: readonly Passage[],
  chosen: Place | null,
): void {
  const { colourBy } = usePreferences();
  const task = useReadingState((state) => state.task);
  const hovered = useReadingState((state) => state.hovered);
  const kept = useReadingState((state) => (state.live === 'no' ? state.selection : null));
  const pending = task && 'at' in task ? task.at : kept;

  useLayoutEffect(() => {
    if (!map || !root.current) return;
    paintPassages(map, passages, colourBy);
  }, [root, map, passages, colourBy]);
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
