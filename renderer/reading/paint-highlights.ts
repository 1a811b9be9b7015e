// Paints passages over the untouched text by the CSS Custom Highlight API; the looks are in highlights.css.
import type { Passage } from '../../contract/passages.ts';
import { overlapsOf } from './overlaps.ts';
import { hueOf, hues, type ColourBy, type Hue } from './passage-hue.ts';
import type { TextMap } from './text-map.ts';

interface Span {
  start: number;
  end: number;
}

/** True where a claim on the passage is disputed or refuted. */
export function isDisputed(passage: Pick<Passage, 'claims'>): boolean {
  return passage.claims.some(({ status }) => status === 'disputed' || status === 'refuted');
}

/** Higher wins where several paint one letter. */
const priorities: Record<string, number> = { fresh: 1, overlap: 1, 'overlap-deep': 2, disputed: 3, pending: 4, hover: 5, chosen: 6, flash: 7 };

/** One paint: the highlight that the window knows, and the ranges of each stretch in it, on the map that they are of. */
interface Paint {
  map: TextMap;
  highlight: Highlight;
  ranges: Map<string, Range[]>;
}

const paints = new Map<string, Paint>();

/** Only what differs from what is painted already is touched: one more passage among thousands costs one range. */
function paint(name: string, map: TextMap, spans: readonly Span[]): void {
  const wanted = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  const { highlight, ranges } = paintOn(name, map);
  for (const [key, gone] of ranges) {
    if (wanted.has(key)) continue;
    for (const range of gone) highlight.delete(range);
    ranges.delete(key);
  }
  for (const [key, span] of wanted) {
    if (ranges.has(key)) continue;
    const fresh = map.rangesOf(span);
    for (const range of fresh) highlight.add(range);
    ranges.set(key, fresh);
  }
  if (highlight.size === 0) CSS.highlights.delete(`assay-${name}`);
  else if (!CSS.highlights.has(`assay-${name}`)) CSS.highlights.set(`assay-${name}`, highlight);
}

/** Ranges of another map lead into blocks that may be gone. */
function paintOn(name: string, map: TextMap): Paint {
  const known = paints.get(name);
  if (known?.map === map) return known;
  known?.highlight.clear();
  const highlight = known?.highlight ?? new Highlight();
  highlight.priority = priorities[name] ?? 0;
  const fresh: Paint = { map, highlight, ranges: new Map() };
  paints.set(name, fresh);
  return fresh;
}

/** Paints every passage in its hue, what two share darker and what three share darker still, and disputed ones with a dashed line. */
export function paintPassages(map: TextMap, passages: readonly Passage[], by: ColourBy): void {
  const inHue = Map.groupBy(passages, (passage) => hueOf(passage, by));
  for (const hue of hues) paint(hue, map, inHue.get(hue) ?? []);
  paint('overlap', map, overlapsOf(passages, 2));
  paint('overlap-deep', map, overlapsOf(passages, 3));
  paint('disputed', map, passages.filter(isDisputed));
}

export type Mark = 'pending' | 'hover' | 'chosen' | 'flash';

/** Paints one passing mark: what is being claimed, pointed at, chosen, or was jumped to. */
export function paintMark(mark: Mark, map: TextMap, span: Span | null): void {
  paint(mark, map, span ? [span] : []);
}

/** Paints highlights that are on their way into the file. */
export function paintFresh(map: TextMap, spans: readonly Span[]): void {
  paint('fresh', map, spans);
}

/** Paints one hue over the fields of a correction, which are no part of the map. */
export function paintFields(hue: Hue, ranges: readonly Range[]): void {
  const name = `assay-field-${hue}`;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Takes every paint away, when an article is left. */
export function clearPaint(): void {
  for (const [name, { highlight }] of paints) {
    highlight.clear();
    CSS.highlights.delete(`assay-${name}`);
  }
  paints.clear();
}
