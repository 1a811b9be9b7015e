// The places of a text that are worth comparing with a passage, cheaply found.
import type { TextSelector } from './selector.ts';
import type { Span } from './span.ts';

/** So many places are compared with care; a quote like "the" has thousands. */
const MOST = 200;

/**
 * Where the very words occur: the 200 places whose surroundings begin most like the old ones, the nearest first among
 * equals. One scan of the text and one look at the neighbours of each occurrence.
 */
export function exactCandidates(text: string, { exact, prefix, suffix, start: expected }: TextSelector): Span[] {
  const places: (Span & { alike: number; distance: number })[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const alike = sameBefore(text, start, prefix) + sameAfter(text, end, suffix);
    places.push({ start, end, alike, distance: Math.abs(start - expected) });
  }
  places.sort((a, b) => b.alike - a.alike || a.distance - b.distance);
  return places.slice(0, MOST).map(({ start, end }) => ({ start, end }));
}

/** Windows in which the passage should lie if its words changed: behind its prefix, before its suffix, at its old place. */
export function candidatesNear(text: string, selector: TextSelector, errors: number): Span[] {
  const { prefix, suffix, exact, start } = selector;
  const reach = exact.length + errors;
  const windows: Span[] = [window(text, start - errors, start + reach)];
  for (const at of occurrences(text, prefix)) windows.push(window(text, at + prefix.length, at + prefix.length + reach));
  for (const at of occurrences(text, suffix)) windows.push(window(text, at - reach, at));
  return windows.filter(({ start: from, end }) => from < end);
}

function window(text: string, start: number, end: number): Span {
  return { start: Math.min(text.length, Math.max(0, start)), end: Math.min(text.length, Math.max(0, end)) };
}

/** Up to 20 places; context too short to mean anything gives none. */
function occurrences(text: string, context: string): number[] {
  const found: number[] = [];
  if (context.length < 8) return found;
  for (let at = text.indexOf(context); at !== -1 && found.length < 20; at = text.indexOf(context, at + 1)) found.push(at);
  return found;
}

/** How many units directly before this position are the last ones of the prefix. */
function sameBefore(text: string, position: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && same < position) {
    if (text.charCodeAt(position - 1 - same) !== prefix.charCodeAt(prefix.length - 1 - same)) break;
    same++;
  }
  return same;
}

/** How many units directly after this position are the first ones of the suffix. */
function sameAfter(text: string, position: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text.charCodeAt(position + same) === suffix.charCodeAt(same)) same++;
  return same;
}
