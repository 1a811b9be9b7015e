// Where passages are to be while that is being saved: an answer that was on its way meanwhile still has their earlier places.
import type { Passage } from '../../../contract/passages.ts';

type Place = Pick<Passage, 'start' | 'end' | 'quote'>;

const wanted = new Map<string, Place>();

/** The passages as they are to stand, in the order of the text. */
export function withWanted(passages: Passage[]): Passage[] {
  if (wanted.size === 0) return passages;
  return passages.map((passage) => ({ ...passage, ...wanted.get(passage.id) })).toSorted((a, b) => a.start - b.start || a.end - b.end);
}

export function want(id: string, place: Place): void {
  wanted.set(id, place);
}

/** Once the answers have it; a place that was wanted later stays. */
export function forget(id: string, place: Place): void {
  if (wanted.get(id) === place) wanted.delete(id);
}
