// Which lines are drawn, and by which of a fixed number of elements: those of lines that went out of view are written over. Pure.

/** Indices, `last` included; `slots` elements take turns. */
export interface LineRing {
  first: number;
  last: number;
  slots: number;
}

export const noLines: LineRing = { first: 0, last: -1, slots: 0 };

/**
 * The ring that holds the lines from `from` to `to`, out of `count`. It keeps its number of elements from step to step: to make
 * one costs many times what writing over one does.
 */
export function ringAround(before: LineRing, from: number, to: number, count: number): LineRing {
  const slots = Math.max(before.slots, to - from + 1);
  const first = Math.max(0, Math.min(from, count - slots));
  const last = Math.min(count, first + slots) - 1;
  if (first === before.first && last === before.last && slots === before.slots) return before;
  return { first, last, slots };
}

/** The lines by their elements: none of these ever moves among the others, which would lay out all of them anew. */
export function bySlot({ first, last, slots }: LineRing): { slot: number; index: number }[] {
  const drawn: { slot: number; index: number }[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const index = first + ((slot - first) % slots + slots) % slots;
    if (index <= last) drawn.push({ slot, index });
  }
  return drawn;
}
