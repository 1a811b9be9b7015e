// Where passages are to be while that is being saved: an answer that was on its way meanwhile still has their earlier places.
import { useCallback, useSyncExternalStore } from 'react';
import type { Passage } from '../../../contract/passages.ts';

type Place = Pick<Passage, 'start' | 'end' | 'quote'>;
type WantedPlaces = ReadonlyMap<string, Place>;

/** By passage. Another map after every change, so that what was read with it is read anew. */
let wanted: WantedPlaces = new Map();
const listeners = new Set<() => void>();

function change(next: WantedPlaces): void {
  wanted = next;
  for (const listener of listeners) listener();
}

function onWanted(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function placed(passages: Passage[], at: WantedPlaces): Passage[] {
  if (at.size === 0) return passages;
  return passages.map((passage) => ({ ...passage, ...at.get(passage.id) })).toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The passages as they are to stand, in the order of the text. */
export function withWanted(passages: Passage[]): Passage[] {
  return placed(passages, wanted);
}

/** The same for a query's `select`: a new function whenever another place is wanted, since an equal answer is not selected again. */
export function useWithWanted(): (passages: Passage[]) => Passage[] {
  const now = useSyncExternalStore(onWanted, () => wanted);
  return useCallback((passages: Passage[]) => placed(passages, now), [now]);
}

export function want(id: string, place: Place): void {
  change(new Map(wanted).set(id, place));
}

/** Once the answers have it; a place that was wanted later stays. */
export function forget(id: string, place: Place): void {
  if (wanted.get(id) !== place) return;
  change(new Map([...wanted].filter(([other]) => other !== id)));
}
