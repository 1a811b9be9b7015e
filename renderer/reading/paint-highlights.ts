// Paints passages over the untouched text by the CSS Custom Highlight API; the looks are in highlights.css.
import type { Passage } from '../../contract/passages.ts';
import { overlapsOf } from './overlaps.ts';
import type { TextMap } from './text-map.ts';

interface Span {
  start: number;
  end: number;
}

export const hues = ['yellow', 'green', 'blue', 'pink', 'orange', 'violet'] as const;
export type Hue = (typeof hues)[number];

/** The colour of a passage: that of its first tag; without tags blue where a claim rests on it, else yellow. */
export function hueOf(passage: Pick<Passage, 'tags' | 'claims'>): Hue {
  const tagged = hues.find((hue) => hue === passage.tags[0]?.colour);
  return tagged ?? (passage.claims.length > 0 ? 'blue' : 'yellow');
}

/** True where a claim on the passage is disputed or refuted. */
export function isDisputed(passage: Pick<Passage, 'claims'>): boolean {
  return passage.claims.some(({ status }) => status === 'disputed' || status === 'refuted');
}

/** Higher wins where several paint one letter. */
const priorities: Record<string, number> = { overlap: 1, disputed: 2, pending: 3, hover: 4, chosen: 5, flash: 6 };

function paint(name: string, map: TextMap, spans: readonly Span[]): void {
  const ranges = spans.flatMap((span) => map.rangesOf(span));
  if (ranges.length === 0) {
    CSS.highlights.delete(`assay-${name}`);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priorities[name] ?? 0;
  CSS.highlights.set(`assay-${name}`, highlight);
}

/** Paints every passage in its hue, what they share darker, and disputed ones with a dashed line. */
export function paintPassages(map: TextMap, passages: readonly Passage[]): void {
  for (const hue of hues) paint(hue, map, passages.filter((passage) => hueOf(passage) === hue));
  paint('overlap', map, overlapsOf(passages));
  paint('disputed', map, passages.filter(isDisputed));
}

export type Mark = 'pending' | 'hover' | 'chosen' | 'flash';

/** Paints one passing mark: what is being claimed, pointed at, chosen, or was jumped to. */
export function paintMark(mark: Mark, map: TextMap, span: Span | null): void {
  paint(mark, map, span ? [span] : []);
}

/** Takes every paint away, when an article is left. */
export function clearPaint(): void {
  for (const name of [...hues, ...Object.keys(priorities)]) CSS.highlights.delete(`assay-${name}`);
}
