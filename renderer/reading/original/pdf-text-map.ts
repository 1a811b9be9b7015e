// A text map over the pages of a PDF: positions on its text layers are positions in the canonical text, so that all that works on the text works here.
import type { ArticleText } from '../../../contract/articles.ts';
import type { TextMap } from '../text-map.ts';
import { alignLetters, lettersOf } from './align-letters.ts';

interface Span {
  start: number;
  end: number;
}

interface Piece extends Span {
  /** Start and end are UTF-16 offsets into the text of the layer. */
  node: Text;
}

/** One page whose text layer is there. */
export interface LaidPage {
  page: number;
  layer: HTMLElement;
  pieces: readonly Piece[];
  /** Canonical offset and layer offset of each letter that was found, in the order of the canonical text. */
  own: Int32Array;
  there: Int32Array;
  /** The canonical offset of each unit of the layer's text, or -1. */
  ownAt: Int32Array;
}

/** Ties a text layer to the part of the canonical text that stands on its page; some ms. */
export function layPage(page: number, layer: HTMLElement, article: ArticleText): LaidPage {
  const pieces = piecesOf(layer);
  const layerText = textOf(pieces);
  const part = partOnPage(article, page);
  const own = lettersOf(article.text.slice(part.start, part.end));
  const there = lettersOf(layerText);
  const matches = alignLetters(own, there);
  const ownOffsets: number[] = [];
  const layerOffsets: number[] = [];
  const ownAt = new Int32Array(layerText.length).fill(-1);
  for (let letter = 0; letter < matches.length; letter++) {
    const match = matches[letter] ?? -1;
    if (match === -1) continue;
    const from = part.start + (own.at[letter] ?? 0);
    const to = there.at[match] ?? 0;
    ownOffsets.push(from);
    layerOffsets.push(to);
    ownAt[to] = from;
  }
  return { page, layer, pieces, own: Int32Array.from(ownOffsets), there: Int32Array.from(layerOffsets), ownAt };
}

/** What stands on a page: its blocks, and the end of the paragraph that began on the page before. */
export function partOnPage({ blocks, text }: ArticleText, page: number): Span {
  const first = blocks.findIndex((block) => (block.page ?? 1) >= page);
  if (first === -1) return { start: blocks.at(-1)?.start ?? text.length, end: text.length };
  const after = blocks.findIndex((block) => (block.page ?? 1) > page);
  const end = after === -1 ? text.length : (blocks[after - 1]?.end ?? 0);
  return { start: blocks[Math.max(0, first - 1)]?.start ?? 0, end: Math.max(end, blocks[Math.max(0, first - 1)]?.end ?? 0) };
}

function piecesOf(layer: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    pieces.push({ node, start, end: start + node.length });
    // One unit between two pieces: words do not run together.
    start += node.length + 1;
  }
  return pieces;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ node }) => node.data).join(' ');
}

/** Offsets are UTF-16 code units over the canonical text; pages that are not laid yet give no ranges. */
export function createPdfTextMap(pages: readonly LaidPage[]): TextMap {
  return {
    spanOf(range) {
      const spans = pages.map((page) => spanOn(page, range)).filter((span) => span !== null);
      if (spans.length === 0) return null;
      const start = Math.min(...spans.map((span) => span.start));
      const end = Math.max(...spans.map((span) => span.end));
      return start < end ? { start, end } : null;
    },
    rangesOf: (span) => pages.flatMap((page) => rangesOn(page, span)),
    offsetOf: (node, offset) => offsetOf(pages, node, offset),
    offsetAt(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      return caret && offsetOf(pages, caret.offsetNode, caret.offset);
    },
  };
}

function offsetOf(pages: readonly LaidPage[], node: Node, offset: number): number | null {
  for (const page of pages) {
    const piece = page.pieces.find((one) => one.node === node);
    if (piece) return ownOffset(page, piece, offset);
  }
  return null;
}

function ownOffset({ ownAt }: LaidPage, piece: Piece, offset: number): number | null {
  for (const at of [offset, offset - 1]) {
    const own = at >= 0 && at < piece.node.length ? (ownAt[piece.start + at] ?? -1) : -1;
    if (own !== -1) return own;
  }
  return null;
}

/** The canonical stretch between the first and the last letter that the range covers on this page. */
function spanOn({ layer, pieces, ownAt }: LaidPage, range: Range): Span | null {
  if (!range.intersectsNode(layer)) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const piece of pieces) {
    if (!range.intersectsNode(piece.node)) continue;
    const from = piece.node === range.startContainer ? range.startOffset : 0;
    const to = piece.node === range.endContainer ? range.endOffset : piece.node.length;
    for (let at = from; at < to; at++) {
      const own = ownAt[piece.start + at] ?? -1;
      if (own === -1) continue;
      start = Math.min(start, own);
      end = Math.max(end, own + 1);
    }
  }
  return end === -1 ? null : { start, end };
}

/** One range for each run of letters in one piece of the layer. */
function rangesOn(page: LaidPage, span: Span): Range[] {
  const ranges: Range[] = [];
  let run: { piece: Piece; from: number; to: number } | null = null;
  const close = () => {
    if (run) ranges.push(rangeOf(run.piece, run.from, run.to));
  };
  for (let letter = firstAtOrAfter(page.own, span.start); letter < page.own.length; letter++) {
    if ((page.own[letter] ?? 0) >= span.end) break;
    const there = page.there[letter] ?? 0;
    if (run && there >= run.from && there < run.piece.end) {
      run.to = Math.max(run.to, there + 1);
      continue;
    }
    close();
    const piece = pieceAt(page.pieces, there);
    run = piece ? { piece, from: there, to: there + 1 } : null;
  }
  close();
  return ranges;
}

function rangeOf({ node, start }: Piece, from: number, to: number): Range {
  const range = document.createRange();
  range.setStart(node, from - start);
  range.setEnd(node, Math.min(node.length, to - start));
  return range;
}

function firstAtOrAfter(offsets: Int32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return undefined;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.end) low = middle + 1;
    else return piece;
  }
  return undefined;
}
