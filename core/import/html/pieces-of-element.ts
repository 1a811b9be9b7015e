// An element's words as a reader sees them: blocks in order, white space collapsed as browsers do it.
import type { BlockKind } from '../../../contract/text/block.ts';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { spanOf, TableGrid } from '../table-grid.ts';
import { CDATA, TEXT, isElement, type PageElement, type PageNode } from './page-dom.ts';
import { isDataTable, tableOf } from './data-table.ts';

export interface PagePiece {
  kind: BlockKind;
  level?: number;
  text: string;
  /** UTF-16 units of the text that stand in links. */
  linked: number;
  /** How many empty cells stand in front of a table row; left out where there are none. */
  emptyCells?: number;
}

const BLOCKS = new Set(
  'address article aside svg blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table caption tbody thead tfoot tr td th ul'.split(' '),
);
const SKIPPED = new Set(
  'script style noscript template head title link meta iframe object embed audio video canvas map select option datalist button input textarea progress meter annotation annotation-xml frame frameset noframes img picture source'.split(' '),
);

interface Frame {
  element: PageElement;
  block: boolean;
  kind: BlockKind;
  level: number | undefined;
  pre: boolean;
  link: boolean;
  /** How many lists it stands in. */
  lists: number;
  /** Set inside a row of a data table, whose cells are parted by tabs. */
  row: boolean;
}

/** Linear in the size of the element; never recursive. `skip` leaves a block out with all that it holds. */
export function piecesOfElement(root: PageElement, skip?: (element: PageElement) => boolean): PagePiece[] {
  const reader = new PieceReader();
  const first = frameFor(root, null);
  const stack: Frame[] = [first];
  reader.open(first);
  let node: PageNode | null = root.firstChild;
  while (stack.length > 0) {
    const frame = stack.at(-1) as Frame;
    if (!node) {
      reader.close(frame);
      stack.pop();
      node = stack.length > 0 ? frame.element.nextSibling : null;
      continue;
    }
    if (node.nodeType === TEXT || node.nodeType === CDATA) reader.words(node.textContent, frame);
    else if (isElement(node)) {
      if (node.localName === 'br') reader.lineEnd(frame);
      else if (!SKIPPED.has(node.localName) && !(skip && BLOCKS.has(node.localName) && skip(node))) {
        const next = frameFor(node, frame);
        stack.push(next);
        reader.open(next);
        node = node.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  return reader.pieces;
}

function frameFor(element: PageElement, parent: Frame | null): Frame {
  const name = element.localName;
  const frame: Frame = {
    element,
    block: BLOCKS.has(name) || parent === null,
    kind: parent?.kind ?? 'paragraph',
    level: parent?.level,
    pre: parent?.pre === true || name === 'pre',
    link: parent?.link === true || name === 'a',
    lists: (parent?.lists ?? 0) + (name === 'ul' || name === 'ol' ? 1 : 0),
    row: parent?.row === true,
  };
  if (frame.row || !frame.block) return frame;
  if (/^h[1-6]$/.test(name)) return { ...frame, kind: 'heading', level: Math.max(2, Number(name.charAt(1))) };
  // A heading whose end tag was lost goes on over the paragraphs behind it.
  if (name === 'p' && frame.kind === 'heading') return { ...frame, kind: 'paragraph', level: undefined };
  if (name === 'li') return { ...frame, kind: 'list-item', level: Math.min(6, Math.max(1, frame.lists)) };
  if (name === 'figcaption' || name === 'caption' || isCaption(element)) return { ...frame, kind: 'caption', level: undefined };
  if (name === 'blockquote') return { ...frame, kind: 'quote', level: undefined };
  if (name === 'tr' && isDataTable(element)) return { ...frame, kind: 'table-row', level: undefined, row: true };
  return frame;
}

function isCaption(element: PageElement): boolean {
  const names = element.getAttributeNode('class')?.value;
  return names !== undefined && /(?:^|[\s_-])(?:caption|wp-caption-text|figcaption|image-caption|photo-caption|cutline)(?:$|[\s_-])/i.test(names);
}

/**
 * Gathers words into pieces. A space is held back until words follow, so that none stands at an end or twice. Words are
 * joined once, at a piece's end: looking at a string that grows costs its whole length each time.
 */
class PieceReader {
  readonly pieces: PagePiece[] = [];
  #words: string[] = [];
  #linked = 0;
  #space = false;
  #lineEnd = false;
  /** In a row the tabs that stand before the next words, and the column that was reached. */
  #tabs = 0;
  #column = 0;
  #frame: Frame | null = null;
  readonly #grids = new Map<PageElement | null, TableGrid>();

  open(frame: Frame): void {
    if (!frame.block) return;
    if (!frame.row || frame.element.localName === 'tr') this.#finish();
    else this.#separate(frame.element);
    if (frame.row && frame.element.localName === 'tr') this.#gridOf(frame.element).newRow();
  }

  close(frame: Frame): void {
    if (!frame.block) return;
    if (frame.row && frame.element.localName !== 'tr') this.#space = true;
    else this.#finish();
  }

  words(raw: string, frame: Frame): void {
    if (frame.pre && !frame.row) {
      this.#put(raw.replace(/\r\n?/g, '\n'), frame);
      return;
    }
    for (const [at, word] of raw.split(/[ \t\n\r\f]+/).entries()) {
      if (at > 0) this.#space = true;
      if (word !== '') this.#put(word, frame);
    }
  }

  /** Two line ends in a row part paragraphs; in a heading or a cell they are a space. */
  lineEnd(frame: Frame): void {
    if (frame.row || frame.kind === 'heading') this.#space = true;
    else if (this.#lineEnd && !frame.pre) this.#finish();
    else if (this.#words.length > 0) {
      this.#words.push('\n');
      this.#lineEnd = true;
      this.#space = false;
    }
  }

  #put(words: string, frame: Frame): void {
    this.#frame ??= frame;
    if (this.#tabs > 0) this.#words.push('\t'.repeat(this.#tabs));
    else if (this.#words.length > 0 && this.#space && !this.#lineEnd) this.#words.push(' ');
    this.#tabs = 0;
    this.#space = false;
    this.#lineEnd = false;
    this.#words.push(words);
    if (frame.link) this.#linked += words.length;
  }

  /** A tab for each column on the way to a cell; between the paragraphs of one cell a space. */
  #separate(element: PageElement): void {
    this.#space = true;
    if (element.localName !== 'td' && element.localName !== 'th') return;
    const [columns, rows] = ['colspan', 'rowspan'].map((name) => spanOf(element.getAttributeNode(name)?.value));
    const column = this.#gridOf(element).place(columns ?? 1, rows ?? 1);
    this.#tabs += column - this.#column;
    this.#column = column;
  }

  #gridOf(element: PageElement): TableGrid {
    const table = tableOf(element);
    const grid = this.#grids.get(table) ?? new TableGrid();
    this.#grids.set(table, grid);
    return grid;
  }

  #finish(): void {
    const frame = this.#frame;
    const whole = frame ? withoutLineTails(normaliseText(this.#words.join(''))) : '';
    const text = whole.trim();
    if (frame && SEEN.test(text)) {
      const piece: PagePiece = { kind: frame.kind, text, linked: this.#linked };
      if (frame.level !== undefined) piece.level = frame.level;
      const emptyCells = frame.row ? (/^\t*/.exec(whole)?.[0].length ?? 0) : 0;
      if (emptyCells > 0) piece.emptyCells = emptyCells;
      this.pieces.push(piece);
    }
    this.#words = [];
    this.#linked = 0;
    this.#space = false;
    this.#lineEnd = false;
    this.#tabs = 0;
    this.#column = 0;
    this.#frame = null;
  }
}

/** Line by line: a pattern would look through a long run of spaces once for each of them. */
function withoutLineTails(text: string): string {
  return text.includes('\n') ? text.split('\n').map((line) => line.trimEnd()).join('\n') : text;
}

/** At least one character that leaves ink. */
const SEEN = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0000-\u001f\u007f-\u009f\ufffd]/u;
