// Which elements the lines in view take: those of lines that went out of it are written over, which costs less than making new ones.
import { useRef } from 'react';

/** `count` lines are drawn, with indices that follow each other: no two of them get one slot. */
export function useSlots(count: number): (index: number) => number {
  const slots = useRef(0);
  // A few more than are needed now, so that the number stays while the view scrolls; it only ever grows.
  if (count > slots.current) slots.current = count + 8;
  const all = slots.current;
  return (index) => index % all;
}
