// Where a passage lies after corrections of its text: it keeps its words, takes the corrected ones, or loses its place; pure.
import { shiftSpan, type Shifted, type TextEdit } from './correction.ts';
import { anchor } from './match-quote.ts';
import { CONTEXT_UNITS, describeExactly, describeRange, tidySelection, type TextSelector } from './selector.ts';
import type { Span } from './span.ts';

/** A passage as it is stored: UTF-16 code units over the old text, end exclusive, with its words and those around them. */
export interface Placed extends Span {
  quote: string;
  prefix: string;
  suffix: string;
}

/** `edits` in the order of the old text; `text` is the corrected one. `same` where nothing changes; null where nothing is left of it. */
export function placeAfter(passage: Placed, edits: readonly TextEdit[], text: string): TextSelector | 'same' | null {
  const shifted = shiftedThrough(passage, edits);
  switch (shifted.fate) {
    case 'kept':
      return keptPlace(passage, shifted, edits, text);
    case 'changed':
      return described(text, tidySelection(text, shifted));
    default:
      return described(text, wordsNear(passage, shifted, text) ?? tidySelection(text, shifted));
  }
}

/** Where a stretch of the old text lies after all edits, which are in the order of that text. */
export function shiftedThrough({ start, end }: Span, edits: readonly TextEdit[]): Shifted {
  return edits.reduceRight<Shifted>(shiftedOn, { start, end, fate: 'kept', near: { start, end } });
}

const fates: readonly Shifted['fate'][] = ['kept', 'changed', 'cut', 'swallowed'];

/** What happened worst is what happened. */
function shiftedOn(span: Shifted, edit: TextEdit): Shifted {
  const { start, end, fate, near } = shiftSpan(span, edit);
  const around = shiftSpan(span.near, edit).near;
  const isWorse = fates.indexOf(fate) > fates.indexOf(span.fate);
  return { start, end, fate: isWorse ? fate : span.fate, near: { start: Math.min(near.start, around.start), end: Math.max(near.end, around.end) } };
}

/** Its words are the same; where an edit is near, the words around them are not. Most passages of a long text only move. */
function keptPlace(passage: Placed, { start, end }: Span, edits: readonly TextEdit[], text: string): TextSelector | 'same' {
  const reach = Math.max(passage.prefix.length, passage.suffix.length, CONTEXT_UNITS) + 1;
  const isNear = edits.some((edit) => edit.start <= passage.end + reach && edit.end >= passage.start - reach);
  if (isNear) return describeExactly(text, { start, end });
  if (start === passage.start) return 'same';
  return { start, end, exact: passage.quote, prefix: passage.prefix, suffix: passage.suffix };
}

/** Where the words of a passage that was cut through stand now, if they stand beside the edit. */
function wordsNear({ start: oldStart, quote, prefix, suffix }: Placed, { near }: Shifted, text: string): Span | null {
  const reach = quote.length + 4 * CONTEXT_UNITS;
  const from = Math.max(0, near.start - reach);
  const window = text.slice(from, near.end + reach).toWellFormed();
  const start = Math.max(0, Math.min(oldStart, near.start) - from);
  const found = anchor(window, { start, end: start + quote.length, exact: quote, prefix, suffix });
  if (!found) return null;
  const span = { start: found.start + from, end: found.end + from };
  return span.start < near.end && span.end > near.start ? span : null;
}

function described(text: string, span: Span | null): TextSelector | null {
  return span && span.start < span.end ? describeRange(text, span.start, span.end) : null;
}
