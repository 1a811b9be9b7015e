// Which run of backticks closes which: the next one of the same length, found without scanning the text again and again.

/** Positions in UTF-16 code units. One pass over the text; asking costs nothing as long as one asks from left to right. */
export function pairTicks(raw: string): (at: number, length: number) => number | null {
  const runs = new Map<number, number[]>();
  for (const match of raw.matchAll(/`+/g)) {
    const starts = runs.get(match[0].length) ?? [];
    starts.push(match.index);
    runs.set(match[0].length, starts);
  }
  const next = new Map<number, number>();
  return (at, length) => {
    const starts = runs.get(length) ?? [];
    let place = next.get(length) ?? 0;
    while ((starts[place] ?? Number.POSITIVE_INFINITY) <= at) place++;
    next.set(length, place);
    return starts[place] ?? null;
  };
}
