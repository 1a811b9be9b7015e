// Between the page and the canonical text: DOM positions to UTF-16 offsets and back, given one plain text node per block.

/** A stretch of canonical text in UTF-16 code units, end exclusive. */
interface Span {
  start: number;
  end: number;
}

interface ShownBlock extends Span {
  node: Text;
}

export interface TextMap {
  /** The stretch that a DOM range covers, cut to the text that is shown; null where it touches none of it. */
  spanOf(range: Range): Span | null;
  /** DOM ranges, one per block that the stretch touches; blocks that are not shown give none. */
  rangesOf(span: Span): Range[];
  /** The offset of a place in the page, of a caret or an end of a selection; null outside the text that is shown. */
  offsetOf(node: Node, offset: number): number | null;
  /** The offset under a point of the window, or null where there is no letter. */
  offsetAt(x: number, y: number): number | null;
}

/**
 * Maps the blocks below `root`: elements with `data-start`, each with exactly one text node, in the order of the text. Reads them
 * once; every question is then a binary search.
 */
export function createTextMap(root: HTMLElement): TextMap {
  const blocks = shownBlocks(root);
  function touched(span: Span): ShownBlock[] {
    const first = firstEndingAfter(blocks, span.start);
    let last = first;
    while ((blocks[last]?.start ?? Infinity) < span.end) last++;
    return blocks.slice(first, last);
  }
  return {
    spanOf(range) {
      if (blocks.length === 0 || !range.intersectsNode(root)) return null;
      const start = offsetOf(blocks, range.startContainer, range.startOffset, 'start');
      const end = offsetOf(blocks, range.endContainer, range.endOffset, 'end');
      return start < end ? { start, end } : null;
    },
    rangesOf: (span) => touched(span).map((block) => rangeIn(block, span)),
    offsetOf(node, offset) {
      const found = root.contains(node) ? offsetOf(blocks, node, offset, 'start') : Number.POSITIVE_INFINITY;
      return Number.isFinite(found) ? found : null;
    },
    offsetAt(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      const block = caret && blockOf(blocks, caret.offsetNode);
      return block ? letterAt(block, caret.offset, x, y) : null;
    },
  };
}

function shownBlocks(root: HTMLElement): ShownBlock[] {
  const blocks: ShownBlock[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const node = element.firstChild;
    const start = Number(element.dataset['start']);
    if (node instanceof Text) blocks.push({ node, start, end: start + node.length });
  }
  return blocks;
}

/** The block whose text this node is; found by where its element says that it starts. */
function blockOf(blocks: readonly ShownBlock[], node: Node): ShownBlock | undefined {
  const start = Number(node.parentElement?.dataset['start'] ?? Number.NaN);
  const block = Number.isNaN(start) ? undefined : blocks[firstEndingAfter(blocks, start)];
  return block?.node === node ? block : undefined;
}

/** Selections may end on elements (a triple click ends before the next paragraph): those snap to the block beside them. */
function offsetOf(blocks: readonly ShownBlock[], container: Node, offset: number, edge: 'start' | 'end'): number {
  const block = blockOf(blocks, container);
  if (block) return block.start + offset;
  const probe = document.createRange();
  probe.setStart(container, offset);
  probe.collapse(true);
  const next = firstWhere(blocks, ({ node }) => probe.comparePoint(node, 0) >= 0);
  if (edge === 'start') return blocks[next]?.start ?? Number.POSITIVE_INFINITY;
  return blocks[next - 1]?.end ?? Number.NEGATIVE_INFINITY;
}

/** Index of the first block whose end lies behind the offset. */
function firstEndingAfter(blocks: readonly ShownBlock[], offset: number): number {
  return firstWhere(blocks, ({ end }) => end > offset);
}

/** Index of the first block that holds the test, which must be false of a first part and true of the rest; binary search. */
function firstWhere(blocks: readonly ShownBlock[], test: (block: ShownBlock) => boolean): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && !test(block)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangeIn(block: ShownBlock, span: Span): Range {
  const range = document.createRange();
  range.setStart(block.node, Math.max(0, span.start - block.start));
  range.setEnd(block.node, Math.min(block.node.length, span.end - block.start));
  return range;
}

/** The caret lies between two letters; which of them the point is on, if it is on one at all. */
function letterAt(block: ShownBlock, caret: number, x: number, y: number): number | null {
  for (const at of [caret, caret - 1]) {
    if (at < 0 || at >= block.node.length) continue;
    const rects = rangeIn(block, { start: block.start + at, end: block.start + at + 1 }).getClientRects();
    for (const { left, right, top, bottom } of rects) {
      if (x >= left - 1 && x <= right + 1 && y >= top - 2 && y <= bottom + 2) return block.start + at;
    }
  }
  return null;
}
