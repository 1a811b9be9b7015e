// An article in parts of some paragraphs each, the unit in which a long text is laid out as it comes near the window; pure.
import type { BlockItem, TableItem } from './shown-items.ts';

type Item = BlockItem | TableItem;

export interface TextPart {
  /** The stretch of canonical text from its first to its last block: UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  items: readonly Item[];
  /** About how high it will be, in em of the text; near enough that the scroll bar hardly moves when it is laid out. */
  height: number;
  /** It holds the title, or stands before it: always laid out, as its blocks are set among what stands above the text. */
  isOpen: boolean;
}

/** About a screen and a half of text: fewer parts cost less to watch, smaller ones less to lay out. */
const mostUnits = 6000;
const mostItems = 40;

/** Linear. Ordinary articles are one part. `titleStart` is the start of the title's block, or null. */
export function partsOf(items: readonly Item[], titleStart: number | null): TextPart[] {
  const parts: TextPart[] = [];
  let open: Item[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (!first || !last) return;
    const isOpen = parts.length === 0 || (titleStart !== null && first.start <= titleStart);
    parts.push({ start: first.start, end: endOf(last), items: open, height: heightOf(open), isOpen });
    open = [];
  };
  for (const item of items) {
    const first = open[0];
    if (first && (open.length >= mostItems || endOf(item) - first.start > mostUnits)) close();
    open.push(item);
  }
  close();
  return parts;
}

export function endOf(item: Item): number {
  return item.is === 'block' ? item.block.end : (item.rows.at(-1)?.block.end ?? item.start);
}

/** Of the default measure, in letters. */
const lettersPerLine = 70;
const lineHeight = 1.6;
const gap = 0.85;

function heightOf(items: readonly Item[]): number {
  const heights = items.map((item) => {
    if (item.is === 'table') return item.rows.length * 1.8 + 1.6;
    const lines = Math.ceil((item.block.end - item.block.start) / lettersPerLine);
    return (item.block.kind === 'heading' ? lines * 1.7 + 0.4 : lines * lineHeight) + gap;
  });
  return Math.round(heights.reduce((sum, height) => sum + height, 0));
}
