// Tables that hold data, whose rows are read as rows, told from tables that only lay out a page.
import { hasMoreText, isElement, nextNode, type PageElement, type PageNode } from './page-dom.ts';

const verdicts = new WeakMap<PageElement, boolean>();

/** Text of this many UTF-16 units in one cell is prose. */
const LONGEST_CELL = 300;
/** In a table whose columns have names a cell may describe at length. */
const LONGEST_NAMED_CELL = 2000;

/** True for a row of a table with two or more columns of short cells and no table inside. Each table is judged once. */
export function isDataTable(row: PageElement): boolean {
  const table = tableOf(row);
  if (!table) return false;
  const known = verdicts.get(table);
  if (known !== undefined) return known;
  const verdict = judge(table);
  verdicts.set(table, verdict);
  return verdict;
}

/** The table in which a row stands. */
export function tableOf(row: PageElement): PageElement | null {
  let table: PageElement | null = row.parentNode;
  while (table && table.localName !== 'table') table = table.parentNode;
  return table;
}

function judge(table: PageElement): boolean {
  let columns = 0;
  let inRow = 0;
  let names = 0;
  let longest = 0;
  for (let node: PageNode | null = nextNode(table, table); node; node = nextNode(node, table)) {
    if (!isElement(node)) continue;
    if (node.localName === 'table') return false;
    if (node.localName === 'tr') inRow = 0;
    if (node.localName !== 'td' && node.localName !== 'th') continue;
    columns = Math.max(columns, ++inRow);
    if (node.localName === 'th') names++;
    if (hasMoreText(node, LONGEST_NAMED_CELL)) return false;
    longest = Math.max(longest, node.textContent.trim().length);
    if (longest > LONGEST_CELL && names < 2) return false;
  }
  return columns >= 2;
}
