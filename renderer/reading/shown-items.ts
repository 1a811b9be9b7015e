// What of an article is laid out and how: blocks one by one, but consecutive rows of a table as one table; pure.
import type { Block } from '../../contract/text/block.ts';

/** A stretch of canonical text in UTF-16 code units, end exclusive; empty cells have start = end. */
export interface Cell {
  start: number;
  end: number;
}

interface Shown {
  start: number;
  /** The number of the page that begins here, where the source has pages. */
  page: number | undefined;
}

export interface BlockItem extends Shown {
  is: 'block';
  block: Block;
  /** Of a heading, from 3 (below the title) to 6; a level never skips one, as readers by ear go by them. */
  level: number;
}

export interface TableItem extends Shown {
  is: 'table';
  rows: readonly { block: Block; cells: readonly Cell[] }[];
  columns: number;
}

/** Linear. Rows on different pages are different tables. */
export function itemsOf(text: string, blocks: readonly Block[]): (BlockItem | TableItem)[] {
  const items: (BlockItem | TableItem)[] = [];
  let page: number | undefined;
  let level = 2;
  for (const [at, block] of blocks.entries()) {
    const begins = block.page === page ? undefined : block.page;
    page = block.page;
    const last = items.at(-1);
    if (block.kind === 'table-row') {
      const row = { block, cells: cellsOf(text, block) };
      if (last?.is === 'table' && begins === undefined && blocks[at - 1]?.kind === 'table-row') {
        items[items.length - 1] = { ...last, rows: appended(last.rows, row), columns: Math.max(last.columns, row.cells.length) };
      } else {
        items.push({ is: 'table', start: block.start, page: begins, rows: [row], columns: row.cells.length });
      }
      continue;
    }
    if (block.kind === 'heading') level = Math.min(Math.max(3, (block.level ?? 2) + 1), level + 1, 6);
    items.push({ is: 'block', start: block.start, page: begins, block, level });
  }
  return items;
}

type Rows = TableItem['rows'];

/** The list of a table that is still being built is its own: a long table must not be copied for each row. */
function appended(rows: Rows, row: Rows[number]): Rows {
  (rows as Rows[number][]).push(row);
  return rows;
}

/** Cells are separated by tabs; the tabs lie in no cell. A row's block begins with words: tabs before it are empty cells. */
export function cellsOf(text: string, { start, end }: Cell): Cell[] {
  const cells: Cell[] = [];
  let line = start;
  while (text.charAt(line - 1) === '\t') line--;
  for (let tab = line; tab < start; tab++) cells.push({ start: tab, end: tab });
  let from = start;
  for (let tab = text.indexOf('\t', start); tab !== -1 && tab < end; tab = text.indexOf('\t', from)) {
    cells.push({ start: from, end: tab });
    from = tab + 1;
  }
  cells.push({ start: from, end });
  return cells;
}

/** The columns that hold numbers in every row but, perhaps, the first: "1,204", "≈ 12.5 %", "١٢٠". They line up at their ends. */
export function numericColumns(text: string, rows: TableItem['rows']): ReadonlySet<number> {
  const numbers = new Set<number>();
  const others = new Set<number>();
  for (const [index, { cells }] of rows.entries()) {
    for (const [at, { start, end }] of cells.entries()) {
      if (start === end) continue;
      if (/^[^\p{L}\p{N}]{0,3}\p{N}[\p{N}.,:٫٬\s%‰€$£+−–-]*$/u.test(text.slice(start, end))) numbers.add(at);
      else if (index > 0) others.add(at);
    }
  }
  return new Set([...numbers].filter((at) => !others.has(at)));
}

/** Whether a list item brings its own bullet or number: "• ", "3. ", "(b) ". */
export function hasMarker(text: string): boolean {
  return /^(?:[•◦▪‣·∙●○■*–—-]|\(?[\p{L}\d]{1,3}(?:\.\d{1,3}){0,3}[.)])\s/u.test(text);
}

/** A foot- or endnote behind the text, which begins with the mark that the text refers to: "[3] …", "[iv] …". */
export function isNote({ kind }: Block, text: string): boolean {
  return kind === 'paragraph' && /^\[(?:e?\d{1,4}|[ivxlcdm]{1,8}|[a-z*†‡])\]\s/i.test(text);
}
