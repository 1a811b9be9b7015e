// One stream of an RTF text (the body, a note, a text box) as it grows: paragraphs, cells, rows, tables in tables.
import { tidyBlockText, type BlockForm, type FormedBlock } from './article-blocks.ts';
import { tableBlocks } from './table-blocks.ts';

interface OpenTable {
  rows: FormedBlock[][][];
  cells: FormedBlock[][];
  cell: FormedBlock[];
}

export interface RtfStory {
  words: string;
  /** The number of the paragraph's list item, with a space behind; null where the paragraph brought none. */
  label: string | null;
  blocks: FormedBlock[];
  /** The table around the current place, and those in whose cells it lies; the outermost first. */
  tables: OpenTable[];
  /** Blocks that hang on the paragraph and follow it. */
  hanging: FormedBlock[];
}

export function newRtfStory(): RtfStory {
  return { words: '', label: null, blocks: [], tables: [], hanging: [] };
}

/** Deeper tables are folded into this depth. */
const DEEPEST_TABLE = 20;

/** Ends the paragraph, which lies in this many tables. */
export function endParagraph(story: RtfStory, form: BlockForm, depth: number): void {
  settleTables(story, depth);
  const target = story.tables.at(-1)?.cell ?? story.blocks;
  if (tidyBlockText(story.words) !== '') target.push({ ...form, text: (story.label ?? '') + story.words });
  for (const block of story.hanging) target.push(block);
  story.words = '';
  story.label = null;
  story.hanging = [];
}

export function endCell(story: RtfStory, form: BlockForm, depth: number): void {
  endParagraph(story, form, Math.max(1, depth));
  const table = story.tables.at(-1);
  if (!table) return;
  table.cells.push(table.cell);
  table.cell = [];
}

/** What stands in the row behind its last cell's end is no cell: a row's end ends the paragraph too. */
export function endRow(story: RtfStory, depth: number): void {
  settleTables(story, Math.max(1, depth));
  const table = story.tables.at(-1);
  if (!table) return;
  if (table.cell.length > 0) table.cells.push(table.cell);
  table.rows.push(table.cells);
  table.cells = [];
  table.cell = [];
}

/** Closes what is open at the end of the stream. */
export function endStory(story: RtfStory, form: BlockForm): FormedBlock[] {
  endParagraph(story, form, story.words.trim() === '' ? 0 : story.tables.length);
  settleTables(story, 0);
  return story.blocks;
}

/** Opens tables up to this depth, or closes deeper ones into the cell around them. */
function settleTables(story: RtfStory, wanted: number): void {
  const depth = Math.min(Math.max(0, wanted), DEEPEST_TABLE);
  while (story.tables.length < depth) story.tables.push({ rows: [], cells: [], cell: [] });
  while (story.tables.length > depth) {
    const table = story.tables.pop();
    if (!table) return;
    if (table.cell.length > 0) table.cells.push(table.cell);
    if (table.cells.length > 0) table.rows.push(table.cells);
    const target = story.tables.at(-1)?.cell ?? story.blocks;
    for (const block of tableBlocks(table.rows)) target.push(block);
  }
}
