// Where passages lie on top of each other: the stretches that two or more of them share; pure.

interface Span {
  start: number;
  end: number;
}

/** The stretches under `least` or more spans, in order, joined where they touch. n log n. */
export function overlapsOf(spans: readonly Span[], least = 2): Span[] {
  const edges = spans.flatMap(({ start, end }) => [
    { at: start, step: 1 },
    { at: end, step: -1 },
  ]);
  edges.sort((a, b) => a.at - b.at || a.step - b.step);
  const found: Span[] = [];
  let depth = 0;
  let from = 0;
  for (const { at, step } of edges) {
    if (depth >= least && depth + step < least && at > from) found.push({ start: from, end: at });
    if (depth < least && depth + step >= least) from = at;
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
