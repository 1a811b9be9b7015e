// Which key moves the reading caret how; the same keys as in a text editor, with Alt for sentences; pure.
import type { Unit } from './caret-moves.ts';

export type CaretMove =
  | { by: Unit; direction: 1 | -1 }
  /** Left and Right as they are seen; whether that is forward depends on the direction of the text. */
  | { by: 'side' | 'word-side' | 'line-side'; to: 'left' | 'right' }
  | { by: 'line' | 'line-end' | 'page'; direction: 1 | -1 }
  | { by: 'all' };

export interface CaretKey {
  move: CaretMove;
  /** Shift: the other end of the selection stays. */
  extend: boolean;
}

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const vertical = { ArrowUp: -1, ArrowDown: 1 } as const;
const sideways = { ArrowLeft: 'left', ArrowRight: 'right' } as const;
const lineEnds = { Home: -1, End: 1 } as const;
const pages = { PageUp: -1, PageDown: 1 } as const;

/** Null where the key is none of the caret's. On a Mac the keys of its own editors, see `macMoveOf`. */
export function caretKeyOf(press: Press, isMac: boolean): CaretKey | null {
  if (isMac ? press.ctrlKey : press.metaKey) return null;
  const move = isMac ? macMoveOf(press) : moveOf(press, press.ctrlKey, press.altKey);
  return move && { move, extend: press.shiftKey || move.by === 'all' };
}

/** Command goes to the ends of line and text, Option by words and paragraphs; sentences, which a Mac has no keys for, take both. */
function macMoveOf(press: Press): CaretMove | null {
  const { key, metaKey, altKey } = press;
  const up = valueOf(vertical, key);
  if (up && metaKey && altKey) return { by: 'sentence', direction: up };
  if (up && (metaKey || altKey)) return { by: metaKey ? 'text' : 'paragraph', direction: up };
  const side = valueOf(sideways, key);
  if (side && metaKey && altKey) return null;
  if (side && metaKey) return { by: 'line-side', to: side };
  if (side && altKey) return { by: 'word-side', to: side };
  // Home and End belong to the text there.
  const end = valueOf(lineEnds, key);
  if (end && !altKey) return { by: 'text', direction: end };
  return moveOf(press, metaKey, altKey);
}

function moveOf({ key, code, shiftKey }: Press, mod: boolean, alt: boolean): CaretMove | null {
  if (mod && !alt && !shiftKey && (key.toLowerCase() === 'a' || code === 'KeyA')) return { by: 'all' };
  const up = valueOf(vertical, key);
  if (up) {
    if (mod && alt) return null;
    return { by: alt ? 'sentence' : mod ? 'paragraph' : 'line', direction: up };
  }
  if (alt) return null;
  const side = valueOf(sideways, key);
  if (side) return { by: mod ? 'word-side' : 'side', to: side };
  const end = valueOf(lineEnds, key);
  if (end) return { by: mod ? 'text' : 'line-end', direction: end };
  const page = valueOf(pages, key);
  return page && !mod ? { by: 'page', direction: page } : null;
}

function valueOf<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
