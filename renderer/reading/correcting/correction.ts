// A correction of the text under way: some blocks as fields, and what their words mean for the text and its passages; pure.
import type { ArticleText } from '../../../contract/articles.ts';
import type { Passage } from '../../../contract/passages.ts';
import type { Block } from '../../../contract/text/block.ts';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import type { TextEdit } from '../../../contract/text/correction.ts';
import { editsBetween } from '../../../contract/text/edits-between.ts';
import { placeAfter } from '../../../contract/text/place-after.ts';
import { graphemeStart } from '../../../contract/text/snap.ts';
import type { Span } from '../../../contract/text/span.ts';
import { cellsOf } from '../shown-items.ts';

/** What becomes a block, or part of a cell: one field. */
export interface Piece {
  id: number;
  text: string;
  /** The block whose looks it has. */
  look: Block;
  /** The white space of the text before it; not used of the first one. */
  gap: string;
}

/** A place in the fields: UTF-16 code units into the words of one, `to` the other end where words are selected. */
export interface FieldPlace {
  piece: number;
  at: number;
  to?: number;
}

/** Offsets are UTF-16 code units over the text that `textSha256` names, end exclusive. */
export interface Correction extends Span {
  textSha256: string;
  /** The stretch as it was. */
  old: string;
  /** One cell of a table: it can neither be split nor joined. */
  isCell: boolean;
  pieces: readonly Piece[];
  /** Where the focus is to go; a new object moves it. */
  focus: FieldPlace;
  /** Where the caret was last. */
  caret: FieldPlace;
  nextId: number;
  saving: boolean;
  refusal: string | null;
}

/** More fields at once than an analyst can look over, and each costs an editor. */
const mostBlocks = 40;
const newGap = '\n\n';

/** The blocks that the place touches as fields, in a table only the cell; null where no words are. */
export function beginCorrection({ text, blocks, sha256 }: ArticleText, place: Span): Correction | null {
  const first = blocks.find(({ end }) => end >= place.start);
  if (!first) return null;
  if (first.kind === 'table-row') {
    const cell = cellsOf(text, first).find(({ end }) => end >= place.start);
    return cell && cell.start < cell.end ? correctionOf(text, sha256, [{ ...first, ...cell }], place, true) : null;
  }
  const touched = blocks.slice(blocks.indexOf(first)).filter(({ start }, at) => at === 0 || start < place.end).slice(0, mostBlocks);
  const table = touched.findIndex(({ kind }) => kind === 'table-row');
  return correctionOf(text, sha256, table === -1 ? touched : touched.slice(0, table), place, false);
}

function correctionOf(text: string, textSha256: string, blocks: readonly Block[], place: Span, isCell: boolean): Correction | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  const pieces = blocks.map((block, id): Piece => ({ id, text: text.slice(block.start, block.end), look: block, gap: text.slice(blocks[id - 1]?.end ?? block.start, block.start) }));
  const within = (offset: number) => Math.min(Math.max(0, offset - first.start), first.end - first.start);
  const focus = { piece: 0, at: within(place.start), to: within(place.end) };
  return {
    textSha256, start: first.start, end: last.end, old: text.slice(first.start, last.end), isCell, pieces,
    focus, caret: focus, nextId: pieces.length, saving: false, refusal: null,
  };
}

export function withText(correction: Correction, id: number, text: string): Correction {
  const pieces = correction.pieces.map((piece) => (piece.id === id ? { ...piece, text } : piece));
  return { ...correction, pieces, refusal: null };
}

/** Two paragraphs where there was one. What is cut off from a heading or a caption is a paragraph. */
export function splitAt(correction: Correction, { piece: id, at, to = at }: FieldPlace): Correction {
  const index = correction.pieces.findIndex((piece) => piece.id === id);
  const piece = correction.pieces[index];
  if (!piece || correction.isCell) return correction;
  const [from, until] = [Math.min(at, to), Math.max(at, to)].map((offset) => graphemeStart(piece.text, Math.min(offset, piece.text.length))) as [number, number];
  const isWhole = piece.look.kind === 'heading' || piece.look.kind === 'caption';
  const rest: Piece = {
    id: correction.nextId,
    text: piece.text.slice(until).trimStart(),
    look: isWhole ? { ...piece.look, kind: 'paragraph' } : piece.look,
    gap: newGap,
  };
  const focus = { piece: rest.id, at: 0 };
  const pieces = correction.pieces.toSpliced(index, 1, { ...piece, text: piece.text.slice(0, from).trimEnd() }, rest);
  return { ...correction, pieces, focus, caret: focus, nextId: correction.nextId + 1, refusal: null };
}

/** The block beside the fields that could be joined to them; null at an end of the text, at a table and at what is not shown. */
export function neighbourOf({ start, end, isCell }: Span & { isCell: boolean }, { blocks }: ArticleText, by: 1 | -1, showBoilerplate: boolean): Block | null {
  if (isCell) return null;
  const beside = by === 1 ? blocks.find((block) => block.start >= end) : blocks.findLast((block) => block.end <= start);
  return !beside || beside.kind === 'table-row' || (beside.boilerplate && !showBoilerplate) ? null : beside;
}

/** Takes out the break before or behind a field; the block beyond the outermost one joins the fields first. */
export function joinedTo(correction: Correction, text: ArticleText, id: number, by: 1 | -1, showBoilerplate: boolean): Correction {
  const index = correction.pieces.findIndex((piece) => piece.id === id);
  const isInside = correction.pieces[index + by] !== undefined;
  const neighbour = isInside ? null : neighbourOf(correction, text, by, showBoilerplate);
  if (index === -1 || correction.isCell || (!isInside && !neighbour)) return correction;
  const wider = neighbour ? withNeighbour(correction, text.text, neighbour, by) : correction;
  const at = wider.pieces.findIndex((piece) => piece.id === id) + (by === 1 ? 1 : 0);
  const [before, behind] = [wider.pieces[at - 1], wider.pieces[at]];
  if (!before || !behind) return correction;
  const left = before.text.trimEnd();
  const right = behind.text.trimStart();
  const whole: Piece = { ...(left === '' ? behind : before), id, gap: before.gap, text: left + seamOf(left, right) + right };
  const focus = { piece: id, at: left.length };
  return { ...wider, pieces: wider.pieces.toSpliced(at - 1, 2, whole), focus, caret: focus, refusal: null };
}

function withNeighbour(correction: Correction, text: string, block: Block, by: 1 | -1): Correction {
  const piece: Piece = { id: correction.nextId, text: text.slice(block.start, block.end), look: block, gap: '' };
  const nextId = correction.nextId + 1;
  if (by === 1) {
    const added = { ...piece, gap: text.slice(correction.end, block.start) };
    return { ...correction, nextId, end: block.end, old: text.slice(correction.start, block.end), pieces: [...correction.pieces, added] };
  }
  const [first, ...others] = correction.pieces;
  const gap = text.slice(block.end, correction.start);
  const pieces = first ? [piece, { ...first, gap }, ...others] : [piece];
  return { ...correction, nextId, start: block.start, old: text.slice(block.start, correction.end), pieces };
}

/** Behind a hyphen and in scripts that write no spaces nothing stands between two halves of a line. */
function seamOf(left: string, right: string): string {
  if (left === '' || right === '' || /\p{L}[-\u2010\u00ad]$/u.test(left)) return '';
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  return spaceless.test(left.slice(-2)) && spaceless.test(right.slice(0, 2)) ? '' : ' ';
}

/** Where the words of each field that has some stand in the corrected text; `lead` is the white space before them in the field. */
export function placesOf(correction: Correction): (Span & { piece: Piece; text: string; lead: number })[] {
  let at = correction.start;
  const filled = correction.pieces.map((piece) => ({ piece, text: wordsOf(piece, correction.isCell) })).filter(({ text }) => text !== '');
  return filled.map(({ piece, text }, index) => {
    const start = at + (index === 0 ? 0 : piece.gap.length);
    at = start + text.length;
    return { piece, text, start, end: at, lead: piece.text.length - piece.text.trimStart().length };
  });
}

function wordsOf({ text }: Piece, isCell: boolean): string {
  const plain = normaliseText(text).trim();
  return isCell ? plain.replace(/\s*[\t\n]\s*/g, ' ') : plain.replace(/\n[^\S\n]*\n\s*/g, '\n');
}

/** The stretch as it is to be: nothing but white space where every field is empty. */
export function newTextOf(correction: Correction): string {
  return placesOf(correction).map(({ piece, text }, index) => (index === 0 ? text : piece.gap + text)).join('');
}

/** As places in the old text of the article, in its order. */
export function editsOf(correction: Correction): TextEdit[] {
  return editsBetween(correction.old, newTextOf(correction))
    .map(({ start, end, text }) => ({ start: start + correction.start, end: end + correction.start, text }));
}

/** What becomes of a passage in the stretch that is corrected. */
export interface Fate {
  passage: Passage;
  /** Where it will lie, with its words; null where it loses its place. */
  place: (Span & { quote: string }) | null;
}

/** Of the passages that touch the fields, by the very rule that the core goes by. */
export function fatesOf(correction: Correction, { text }: Pick<ArticleText, 'text'>, passages: readonly Passage[]): Fate[] {
  const touching = passages.filter(({ start, end }) => start < correction.end && end > correction.start);
  if (touching.length === 0) return [];
  const edits = editsOf(correction);
  const corrected = text.slice(0, correction.start) + newTextOf(correction) + text.slice(correction.end);
  return touching.map((passage): Fate => {
    const place = placeAfter(passage, edits, corrected);
    if (place === 'same') return { passage, place: passage };
    return { passage, place: place && { start: place.start, end: place.end, quote: place.exact } };
  });
}
