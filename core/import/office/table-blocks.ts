// Tables as blocks: a row of data is one block; a table that only lays out the page unfolds into what its cells hold.
import { rowText, type FormedBlock } from './article-blocks.ts';

/** The blocks of each cell of each row, in order; a cell covered by a merged one is there and empty. */
export type TableRows = readonly (readonly (readonly FormedBlock[])[])[];

/** A cell with that many blocks is no datum but a piece of the article. */
const BLOCKS_OF_LAYOUT = 4;
const LETTERS_OF_LAYOUT = 1500;

/**
 * A table of one column unfolds wholly; else each row by itself, where a cell holds rows of an inner table, a heading over
 * something, or too much to be a datum.
 */
export function tableBlocks(rows: TableRows): FormedBlock[] {
  const oneColumn = rows.every((cells) => cells.length <= 1);
  return rows.flatMap((cells): FormedBlock[] => {
    if (oneColumn || cells.some(isLayout)) return cells.flat();
    const text = rowText(cells.map((cell) => cell.map((block) => block.text).join(' ')));
    return text === null ? [] : [{ kind: 'table-row', text }];
  });
}

function isLayout(cell: readonly FormedBlock[]): boolean {
  const full = cell.filter(({ text }) => text.trim() !== '');
  if (full.length >= BLOCKS_OF_LAYOUT || full.some(({ kind }) => kind === 'table-row')) return true;
  if (full.length > 1 && full.some(({ kind }) => kind === 'heading')) return true;
  return full.reduce((letters, { text }) => letters + text.length, 0) > LETTERS_OF_LAYOUT;
}
