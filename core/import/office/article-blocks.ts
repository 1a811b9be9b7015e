// Builds the canonical text of an office document block by block, a blank line between two.
import type { Block } from '../../../contract/text/block.ts';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { trimSpan } from '../../../contract/text/span.ts';

/** What a document says of a block. `outline` is 0 for a title, 1 and up for headings, the depth of a list item from 1. */
export interface BlockForm {
  kind: Block['kind'];
  outline?: number;
  boilerplate?: Block['boilerplate'];
}

export interface FormedBlock extends BlockForm {
  text: string;
}

/** Between the cells of a table row, as in web pages and plain text: a row that is copied lands in a spreadsheet's columns. */
const CELL_SEPARATOR = '\t';

/** The text of a row; null where all cells are empty. Empty cells before and between others keep their places; lines in a cell become spaces. */
export function rowText(cells: readonly string[]): string | null {
  const flat = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  return flat.every((cell) => cell === '') ? null : flat.join(CELL_SEPARATOR).trimEnd();
}

/**
 * The text of one block as it goes into the canonical text: no soft hyphens (a hint to the printer, which nobody reads),
 * no control characters but tab and line feed, no white space at its ends or around its line ends, no blank lines inside.
 */
export function tidyBlockText(raw: string): string {
  const text = normaliseText(raw).replace(/[\u00ad\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
  // Line by line: one expression for all of it would try every blank of a long run anew.
  const lines = text.split('\n').map((line) => {
    const { start, end } = trimSpan(line, { start: 0, end: line.length });
    return line.slice(start, end);
  });
  return lines.filter((line) => line !== '').join('\n');
}

/** Text and blocks of the contract. Blocks without words are left out; heading levels follow `settleLevels`. */
export function writeBlocks(formed: readonly FormedBlock[]): { text: string; blocks: Block[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  const levels = settleLevels(formed);
  for (const form of formed) {
    const words = tidyBlockText(form.text);
    if (words === '') continue;
    // A block begins with a word: the tabs of empty cells stand before it, where the columns are counted from.
    const tabs = form.kind === 'table-row' ? (/^\t+/.exec(form.text)?.[0] ?? '') : '';
    const start = (parts.length === 0 ? 0 : at + 2) + tabs.length;
    at = start + words.length;
    parts.push(tabs + words);
    const block: Block = { kind: form.kind, start, end: at };
    const level = form.kind === 'heading' ? levels(form.outline ?? 1) : form.kind === 'list-item' ? (form.outline ?? 1) : undefined;
    if (level !== undefined) block.level = Math.min(6, Math.max(1, level));
    if (form.boilerplate) block.boilerplate = form.boilerplate;
    blocks.push(block);
  }
  return { text: parts.join('\n\n'), blocks };
}

/**
 * Level 1 is the title's. Where a document has no title but a single heading of its highest rank, and that comes first,
 * this is the title; otherwise headings begin at 2.
 */
function settleLevels(formed: readonly FormedBlock[]): (outline: number) => number {
  const outlines = formed.filter(({ kind, text }) => kind === 'heading' && text.trim() !== '').map(({ outline }) => outline ?? 1);
  const highest = outlines.reduce((least, outline) => Math.min(least, outline), Number.POSITIVE_INFINITY);
  const onlyOne = outlines.indexOf(highest) === 0 && outlines.lastIndexOf(highest) === 0;
  if (highest === 0 || !onlyOne) return (outline) => (outline === 0 ? 1 : outline + 1);
  return (outline) => (outline === highest ? 1 : outline);
}
