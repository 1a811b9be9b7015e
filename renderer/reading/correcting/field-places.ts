// Between the fields on the page and places in their words: where the caret is, and putting it somewhere.
import type { FieldPlace } from './correction.ts';

export function fieldOf(piece: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-piece="${piece}"]`);
}

/** The one text node in which the words of a field stand; null of an empty one. */
export function nodeOf(piece: number): Text | null {
  const node = fieldOf(piece)?.firstChild;
  return node instanceof Text ? node : null;
}

/** Where the window's selection lies, if it lies in one field; `at` is its start, `to` its end where words are selected. */
export function fieldPlace(): FieldPlace | null {
  const selected = window.getSelection();
  if (!selected || selected.rangeCount === 0) return null;
  const range = selected.getRangeAt(0);
  const element = range.commonAncestorContainer instanceof Element ? range.commonAncestorContainer : range.commonAncestorContainer.parentElement;
  const field = element?.closest<HTMLElement>('[data-piece]');
  if (!field) return null;
  const lengthTo = (node: Node, offset: number) => {
    const before = document.createRange();
    before.setStart(field, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  };
  const at = lengthTo(range.startContainer, range.startOffset);
  const piece = Number(field.dataset['piece']);
  return range.collapsed ? { piece, at } : { piece, at, to: lengthTo(range.endContainer, range.endOffset) };
}

/** How near to the edges of the window the field may come, in px. */
const margin = 48;

export function focusField({ piece, at, to = at }: FieldPlace): void {
  const field = fieldOf(piece);
  if (!field) return;
  field.focus({ preventScroll: true });
  const node = field.firstChild ?? field;
  const length = node instanceof Text ? node.length : 0;
  window.getSelection()?.setBaseAndExtent(node, Math.min(at, length), node, Math.min(to, length));
  keepInView(field);
}

/** The line of the caret, and as little scrolling as shows it. */
function keepInView(field: HTMLElement): void {
  const scroller = field.closest<HTMLElement>('[data-main-focus]');
  const range = window.getSelection()?.getRangeAt(0);
  if (!scroller || !range) return;
  const rect = [...range.getClientRects()][0] ?? field.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  if (rect.bottom > frame.bottom - margin) scroller.scrollTop += rect.bottom - frame.bottom + margin;
  else if (rect.top < frame.top + margin) scroller.scrollTop -= frame.top + margin - rect.top;
}
