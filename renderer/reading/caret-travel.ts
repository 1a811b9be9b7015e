// One press of a caret key: where the caret goes, and what is selected then.
import { step, type Unit } from './caret-moves.ts';
import type { CaretKey, CaretMove } from './caret-keys.ts';
import { besideVisually, boxOf, endOf, lineAt, nearest, nextLine, type Line, type Setting, type Standing } from './caret-lines.ts';
import { isRtlAt } from './letter-direction.ts';
import type { Caret } from './session.ts';

/** `pageHeight` in px. */
export function travel(setting: Setting, caret: Caret, { move, extend }: CaretKey, pageHeight: number): Caret {
  if (move.by === 'all') return selectAll(setting);
  const collapsed = !extend && move.by === 'side' ? sideOfSelection(setting, caret, move.to) : null;
  const column = keepsColumn(move) ? (caret.column ?? boxOf(setting, caret)?.x ?? 0) : null;
  const next = collapsed ?? standingAfter(setting, caret, move, extend, column ?? 0, pageHeight);
  return { ...next, anchor: extend ? caret.anchor : next.offset, column };
}

function keepsColumn(move: CaretMove): boolean {
  return move.by === 'line' || move.by === 'page';
}

function selectAll({ ground }: Setting): Caret {
  const anchor = ground.stretches[0]?.start ?? 0;
  return { anchor, offset: ground.stretches.at(-1)?.end ?? anchor, leansBack: true, column: null };
}

/** A key to the side lets go of a selection at its end on that side. */
function sideOfSelection(setting: Setting, { anchor, offset }: Caret, to: 'left' | 'right'): Standing | null {
  if (anchor === offset) return null;
  const isForward = (to === 'right') === !isRtlAt(setting, null, offset);
  return isForward ? { offset: Math.max(anchor, offset), leansBack: true } : { offset: Math.min(anchor, offset), leansBack: false };
}

function standingAfter(
  setting: Setting,
  caret: Caret,
  move: Exclude<CaretMove, { by: 'all' }>,
  extend: boolean,
  column: number,
  pageHeight: number,
): Standing {
  switch (move.by) {
    case 'side':
      return besideVisually(setting, caret, move.to);
    case 'word-side': {
      const isForward = (move.to === 'right') === !isRtlAt(setting, null, caret.offset);
      return byUnit(setting, caret, 'word', isForward ? 1 : -1, extend);
    }
    case 'line':
    case 'page':
      return byLines(setting, caret, move.direction, column, move.by === 'page' ? pageHeight : 0);
    case 'line-end':
      return toLineEnd(setting, caret, move.direction);
    case 'line-side':
      return toLineEnd(setting, caret, (move.to === 'right') === !isRtlAt(setting, null, caret.offset) ? 1 : -1);
    default:
      return byUnit(setting, caret, move.by, move.direction, extend);
  }
}

function byUnit({ ground }: Setting, { offset }: Caret, unit: Unit, direction: 1 | -1, extend: boolean): Standing {
  const next = step(ground, offset, unit, direction, extend);
  return { offset: next, leansBack: extend && next > offset };
}

function toLineEnd(setting: Setting, caret: Caret, direction: 1 | -1): Standing {
  const line = lineAt(setting, caret);
  return line ? endOf(setting, line, direction) : caret;
}

/** At least one line, and as many as lie within `height`; on the first and last line to its end. */
function byLines(setting: Setting, caret: Caret, direction: 1 | -1, column: number, height: number): Standing {
  const first = lineAt(setting, caret);
  if (!first) return byUnit(setting, caret, 'paragraph', direction, false);
  let line: Line = first;
  for (;;) {
    const next = nextLine(setting, line, direction, column);
    if (!next) return line === first ? endOf(setting, line, direction) : nearest(line, column);
    if (line !== first && Math.abs(next.top - first.top) > height) return nearest(line, column);
    line = next;
    if (Math.abs(line.top - first.top) >= height) return nearest(line, column);
  }
}
