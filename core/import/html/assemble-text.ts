// Pieces to a canonical text with blocks, and the lines in it that are not the article's own.
import type { Block } from '../../../contract/text/block.ts';
import { markByWords } from '../classify-pieces.ts';
import { isCaption } from '../is-caption.ts';
import { markLanguageSwitches, markRepeats } from '../mark-repeats.ts';
import type { Piece } from '../pieces.ts';
import { isPictureControl } from './trim-pieces.ts';
import type { PagePiece } from './pieces-of-element.ts';

export interface AssembledText {
  text: string;
  blocks: Block[];
}

/** The largest share of a text that lines of links had in articles where they led elsewhere; one or two may be more of a short one. */
const MOST_LINK_LINES = 0.08;
const FEW_LINK_LINES = 2;

/** Blank lines stand between the blocks; in a block only the line ends that the page has. Linear. */
export function assemble(pieces: readonly PagePiece[]): AssembledText {
  const links = linkLinesOf(pieces);
  const blocks: Block[] = [];
  let at = 0;
  for (const piece of pieces) {
    const { kind, level, text, emptyCells = 0 } = piece;
    const start = at + emptyCells;
    const block: Block = { kind, start, end: start + text.length };
    if (level !== undefined) block.level = level;
    if (links.has(piece)) block.boilerplate = 'related-link';
    else if (isPictureControl(text)) block.boilerplate = 'other';
    blocks.push(block);
    at = block.end + 2;
  }
  return { text: pieces.map(({ text, emptyCells = 0 }) => '\t'.repeat(emptyCells) + text).join('\n\n'), blocks };
}

/** None where they are more of the text than what stands between paragraphs ever is: then they are what the page is about. */
function linkLinesOf(pieces: readonly PagePiece[]): ReadonlySet<PagePiece> {
  const lines = pieces.filter(isLinkLine);
  const isAboutLinks = lines.length > FEW_LINK_LINES && lengthOf(lines) > lengthOf(pieces) * MOST_LINK_LINES;
  return new Set(isAboutLinks ? [] : lines);
}

function lengthOf(pieces: readonly PagePiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** A paragraph that is one link and no sentence: "Port Sadel: what we know so far". */
function isLinkLine({ kind, text, linked }: PagePiece): boolean {
  if (kind !== 'paragraph' || text.length > 160 || text.length < 15) return false;
  return linked * 10 >= text.replace(/\s/g, '').length * 9 && !/[.!?…؟。]["”’»)]*$/.test(text) && !/^https?:/.test(text);
}

/**
 * Sets boilerplate by words and by repetition, in place. A page says itself what is a caption: other lines that come again (a question
 * put to several people, a portion in each recipe) are the author's.
 */
export function markBoilerplate(text: string, blocks: readonly Block[]): void {
  const pieces = blocks
    .filter(({ boilerplate }) => !boilerplate)
    .map((block, at): Piece => ({ block, text: text.slice(block.start, block.end), line: at + 1 }));
  markByWords(pieces);
  markLanguageSwitches(pieces);
  markRepeats(pieces.filter(({ block, text }) => block.kind === 'caption' || (block.kind === 'paragraph' && isCaption(text))));
}
