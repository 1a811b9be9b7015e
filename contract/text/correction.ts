// Correcting a canonical text by hand: what an edit makes of the text and its blocks; pure.
import { z } from 'zod';
import type { Block } from './block.ts';
import { trimSpan, type Span } from './span.ts';

/**
 * New words for a stretch of text: UTF-16 code units, end exclusive; start = end puts words in. A blank line in the new words
 * begins another block; where the gap between two blocks is replaced without one, the blocks become one.
 */
export const TextEdit = z
  .object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative(), text: z.string().max(100_000) })
  .refine(({ start, end }) => start <= end, 'A stretch of text cannot end before it starts.');
export type TextEdit = z.infer<typeof TextEdit>;

export interface CorrectedText {
  text: string;
  blocks: Block[];
  /** For each block the index of the old block that it came from; null where only new words stand. */
  origins: (number | null)[];
}

/** The blocks that the two ends of an edit lie in or touch. */
interface Touched {
  head: number | null;
  tail: number | null;
}

const paragraphBreak = /\n[^\S\n]*\n\s*/g;

/**
 * The text after the edit, with its blocks: those it does not touch keep their words, those that it empties go. Linear.
 * Throws a RangeError for an edit outside the text or through a surrogate pair.
 */
export function correctedText(text: string, blocks: readonly Block[], edit: TextEdit): CorrectedText {
  const { start, end, text: given } = edit;
  if (end > text.length || cutsPair(text, start) || cutsPair(text, end)) throw new RangeError(`No stretch ${start}–${end} to correct.`);
  const by = given.length - (end - start);
  const corrected = text.slice(0, start) + given + text.slice(end);
  const touched = touchedBy(blocks, edit);
  const from = Math.min(start, blocks[touched.head ?? -1]?.start ?? start);
  const to = Math.max(end, blocks[touched.tail ?? -1]?.end ?? end) + by;
  const pieces = piecesIn(corrected, { start: from, end: to }, edit)
    .map((span, at) => pieceOf(span, at, corrected.slice(Math.max(start, span.start), Math.min(span.end, start + given.length)), blocks, touched, edit));
  const indexed = [...blocks.entries()].filter(([at]) => at !== touched.head && at !== touched.tail);
  const before = indexed.filter(([, block]) => block.end <= start);
  const after = indexed.filter(([, block]) => block.start >= end && block.end > start);
  return {
    text: corrected,
    blocks: [
      ...before.map(([, block]) => block),
      ...pieces.map(({ block }) => block),
      ...after.map(([, block]) => ({ ...block, start: block.start + by, end: block.end + by })),
    ],
    origins: [...before.map(([at]) => at), ...pieces.map(({ origin }) => origin), ...after.map(([at]) => at)],
  };
}

/** True where the position lies between the halves of a surrogate pair. */
export function cutsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Words put in at the seam of two blocks belong to the one that ends there. */
function touchedBy(blocks: readonly Block[], { start, end }: Span): Touched {
  const find = (test: (block: Block) => boolean) => {
    const at = blocks.findIndex(test);
    return at === -1 ? null : at;
  };
  const holding = (at: number) => find((block) => block.start < at && at <= block.end);
  const beginning = (at: number) => find((block) => block.start === at);
  if (start === end) {
    const at = holding(start) ?? beginning(start);
    return { head: at, tail: at };
  }
  const head = find((block) => block.start <= start && start < block.end) ?? find((block) => block.end === start);
  return { head, tail: holding(end) ?? beginning(end) };
}

/** What stands between `around`'s ends, cut at the blank lines of the new words, without white space at the ends. */
function piecesIn(corrected: string, around: Span, { start, text: given }: TextEdit): Span[] {
  const spans: Span[] = [];
  let from = around.start;
  for (const { index, 0: gap } of given.matchAll(paragraphBreak)) {
    spans.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  spans.push({ start: from, end: around.end });
  return spans.map((span) => trimSpan(corrected, span)).filter(({ start: left, end: right }) => left < right);
}

/** What the `at`th piece is: what its old words were. What is cut off from a heading or a caption is a paragraph. */
function pieceOf(
  span: Span, at: number, newWords: string, blocks: readonly Block[], { head, tail }: Touched, edit: TextEdit,
): { block: Block; origin: number | null } {
  const holdsHead = head !== null && span.start < edit.start;
  const holdsTail = tail !== null && span.end > edit.start + edit.text.length;
  const isOfTail = holdsTail && tail !== head && !holdsHead && (head === null || at > 0 || newWords.trim() === '');
  const origin = isOfTail ? tail : head;
  const old = origin === null ? undefined : blocks[origin];
  if (!old) {
    const page = blocks.findLast(({ end }) => end <= edit.start)?.page;
    return { block: { kind: 'paragraph', ...span, ...(page !== undefined && { page }) }, origin: null };
  }
  if (isOfTail || at === 0 || (old.kind !== 'heading' && old.kind !== 'caption')) return { block: { ...old, ...span }, origin };
  const { level: _level, ...rest } = old;
  return { block: { ...rest, ...span, kind: 'paragraph' }, origin };
}

/**
 * What becomes of a stretch of text: `kept` lies outside the edit and has the same words; `changed` holds the whole edit; `cut`
 * lost a part at one end; `swallowed` lay within what was replaced. `near` is the stretch with the new words beside it.
 */
export interface Shifted extends Span {
  fate: 'kept' | 'changed' | 'cut' | 'swallowed';
  near: Span;
}

/** Where a stretch of the old text lies in the new one. Of a cut one only what is left of it; of a swallowed one nothing. */
export function shiftSpan({ start, end }: Span, edit: TextEdit): Shifted {
  const by = edit.text.length - (edit.end - edit.start);
  const newEnd = edit.end + by;
  const shifted = (from: number, to: number, fate: Shifted['fate'], near?: Span): Shifted =>
    ({ start: from, end: to, fate, near: near ?? { start: from, end: to } });
  if (end <= edit.start) return shifted(start, end, 'kept');
  if (start >= edit.end) return shifted(start + by, end + by, 'kept');
  if (start <= edit.start && end >= edit.end) return shifted(start, end + by, 'changed');
  if (start < edit.start) return shifted(start, edit.start, 'cut', { start, end: newEnd });
  if (end > edit.end) return shifted(newEnd, end + by, 'cut', { start: edit.start, end: end + by });
  return shifted(edit.start, edit.start, 'swallowed', { start: edit.start, end: newEnd });
}
