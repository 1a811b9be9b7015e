// Takes an article's passages over to its corrected text: each keeps its words, or takes the corrected ones.
import { shiftSpan, type Shifted, type TextEdit } from '../../contract/text/correction.ts';
import { anchor } from '../../contract/text/match-quote.ts';
import { CONTEXT_UNITS, describeExactly, describeRange, tidySelection, type TextSelector } from '../../contract/text/selector.ts';
import type { Span } from '../../contract/text/span.ts';
import { passageRowsOf } from '../../db/passages.ts';
import type { PassageRow } from '../../db/rows.ts';
import type { Action } from '../session.ts';

/** `edits` in the order of the old text; `text` is the corrected one. A passage of which nothing is left becomes an orphan. */
export function movePassages(action: Action, articleId: string, edits: readonly TextEdit[], text: string): void {
  for (const passage of passageRowsOf(action.sql, articleId)) {
    if (passage.orphaned_at !== null) continue;
    const place = placeOf(passage, edits, text);
    if (place === null) action.record.update('passage', passage.id, { orphaned_at: action.now });
    else if (place !== 'same') {
      const { start, end, exact, prefix, suffix } = place;
      action.record.update('passage', passage.id, { start_offset: start, end_offset: end, quote: exact, prefix, suffix });
    }
  }
}

function placeOf(passage: PassageRow, edits: readonly TextEdit[], text: string): TextSelector | 'same' | null {
  const { start_offset: start, end_offset: end } = passage;
  const shifted = edits.reduceRight<Shifted>(shiftedOn, { start, end, fate: 'kept', near: { start, end } });
  switch (shifted.fate) {
    case 'kept':
      return keptPlace(passage, shifted, edits, text);
    case 'changed':
      return described(text, tidySelection(text, shifted));
    default:
      return described(text, wordsNear(passage, shifted, text) ?? tidySelection(text, shifted));
  }
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
function keptPlace(passage: PassageRow, { start, end }: Span, edits: readonly TextEdit[], text: string): TextSelector | 'same' {
  const reach = Math.max(passage.prefix.length, passage.suffix.length, CONTEXT_UNITS) + 1;
  const isNear = edits.some((edit) => edit.start <= passage.end_offset + reach && edit.end >= passage.start_offset - reach);
  if (isNear) return describeExactly(text, { start, end });
  if (start === passage.start_offset) return 'same';
  return { start, end, exact: passage.quote, prefix: passage.prefix, suffix: passage.suffix };
}

/** Where the words of a passage that was cut through stand now, if they stand beside the edit. */
function wordsNear({ start_offset, quote, prefix, suffix }: PassageRow, { near }: Shifted, text: string): Span | null {
  const reach = quote.length + 4 * CONTEXT_UNITS;
  const from = Math.max(0, near.start - reach);
  const window = text.slice(from, near.end + reach).toWellFormed();
  const start = Math.max(0, Math.min(start_offset, near.start) - from);
  const found = anchor(window, { start, end: start + quote.length, exact: quote, prefix, suffix });
  if (!found) return null;
  const span = { start: found.start + from, end: found.end + from };
  return span.start < near.end && span.end > near.start ? span : null;
}

function described(text: string, span: Span | null): TextSelector | null {
  return span && span.start < span.end ? describeRange(text, span.start, span.end) : null;
}
