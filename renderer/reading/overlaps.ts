// Where passages lie on top of each other: the stretches that two or more of them share; pure.

interface Span {
  start: number;
  end: number;
}

/** The stretches under two or more spans, in order, joined where they touch. n log n. */
export function overlapsOf(spans: readonly Span[]): Span[] {
  const edges = spans.flatMap(({ start, end }) => [
    { at: start, step: 1 },
    { at: end, step: -1 },
  ]);
  edges.sort((a, b) => a.at - b.at || a.step - b.step);
  const found: Span[] = [];
  let depth = 0;
  let from = 0;
  for (const { at, step } of edges) {
    if (depth >= 2 && depth + step < 2 && at > from) found.push({ start: from, end: at });
    if (depth < 2 && depth + step >= 2) from = at;
    depth += step;
  }
  return joined(found);
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && last.end === span.start) last.end = span.end;
    else result.push({ ...span });
  }
  return result;
}
