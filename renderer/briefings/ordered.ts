// Small changes to an ordered list that leave the original as it is: move, add, take out.

/** The list with the item at `from` standing at `to`; the same list where nothing moves. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = [...items];
  const taken = rest.splice(from, 1);
  if (taken.length === 0 || to < 0 || to > rest.length) return [...items];
  rest.splice(to, 0, ...taken);
  return rest;
}

/** The list with the new items at its end, each once. */
export function added<Item>(items: readonly Item[], more: readonly Item[]): Item[] {
  return [...new Set([...items, ...more])];
}

export function without<Item>(items: readonly Item[], gone: Item): Item[] {
  return items.filter((item) => item !== gone);
}
