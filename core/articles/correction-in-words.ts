// What a correction did, for the history: “escpaed” → “escaped”, two paragraphs joined, one split.
import type { TextEdit } from '../../contract/text/correction.ts';
import { quoted } from '../../contract/text/quoted.ts';
import { graphemeStart, isWordBoundary } from '../../contract/text/snap.ts';

const longest = 40;

/** Of edits in the order of the text, as places in the old one. */
export function correctionInWords(text: string, edits: readonly TextEdit[]): string {
  const [first, ...others] = edits;
  if (!first) return '';
  return others.length === 0 ? oneInWords(text, first) : `${oneInWords(text, first)} and ${others.length} more`;
}

function oneInWords(text: string, edit: TextEdit): string {
  const { start, end, text: given } = widened(text, narrowed(text, edit));
  const old = text.slice(start, end);
  if (old.trim() === '' && given.trim() === '') {
    const before = shown(text.slice(Math.max(0, start - longest), start).trimStart().split(/\s+/).slice(-3).join(' '));
    const after = shown(text.slice(end, end + longest).trimEnd().split(/\s+/).slice(0, 3).join(' '));
    if (/\n\s*\n/.test(given)) return `paragraph split between ${before} and ${after}`;
    return old.includes('\n') ? `${before} and ${after} joined` : `space between ${before} and ${after}`;
  }
  if (old.trim() === '') return `${shown(given)} put in`;
  if (given.trim() === '') return `${shown(old)} taken out`;
  return `${shown(old)} → ${shown(given)}`;
}

/** Without what the old words and the new ones begin and end with alike. */
function narrowed(text: string, { start, end, text: given }: TextEdit): TextEdit {
  const shorter = Math.min(end - start, given.length);
  let before = 0;
  while (before < shorter && text[start + before] === given[before]) before++;
  let behind = 0;
  while (behind < shorter - before && text[end - behind - 1] === given[given.length - behind - 1]) behind++;
  return { start: start + before, end: end - behind, text: given.slice(before, given.length - behind) };
}

/** The words that the edit touches, whole: “escpaed” and not “pa”. */
function widened(text: string, { start, end, text: given }: TextEdit): TextEdit {
  if (text.slice(start, end).trim() === '' && /^\s*$/.test(given)) return { start, end, text: given };
  let from = start;
  let to = end;
  while (start - from < longest && !isWordBoundary(text, from)) from--;
  while (to - end < longest && !isWordBoundary(text, to)) to++;
  return { start: from, end: to, text: text.slice(from, start) + given + text.slice(end, to) };
}

function shown(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return quoted(plain.length > longest ? `${plain.slice(0, graphemeStart(plain, longest - 1)).trimEnd()}…` : plain);
}
