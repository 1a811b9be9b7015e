// Keeps the paint on the text equal to the passages, the selection and what is pointed at.
import { useEffect, useLayoutEffect } from 'react';
import type { Passage } from '../../contract/passages.ts';
import { usePreferences } from '../app/preferences.ts';
import type { Place } from '../app/routes.ts';
import './highlights.css';
import { clearPaint, paintFresh, paintMark, paintPassages } from './paint-highlights.ts';
import { useReadingState, useSession } from './session.ts';
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
  useFresh(map, passages);
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

/** Not by way of React: what was highlighted is painted in the frame of its key, however much else there is to draw. */
function useFresh(map: TextMap | null, passages: readonly Passage[]): void {
  const session = useSession();
  useLayoutEffect(() => {
    if (!map) return;
    const paint = () => paintFresh(map, session.get().fresh);
    paint();
    return session.subscribe(paint);
  }, [session, map]);
  useLayoutEffect(() => {
    const { fresh } = session.get();
    const awaited = fresh.filter((place) => !passages.some(({ start, end }) => start === place.start && end === place.end));
    if (awaited.length < fresh.length) session.set({ fresh: awaited });
  }, [session, passages]);
}
