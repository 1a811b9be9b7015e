// The fewest corrections that make one text of another, in whole words, so that everything around them keeps its words; pure.
import { diffArrays } from 'diff';
import type { TextEdit } from './correction.ts';

/** How many words may differ in one stretch before it is taken as rewritten; bounds the time, and is the same on every machine. */
const mostDifferent = 3000;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Edits in the order of `old`, none over another; applied together they give `now`. Paragraphs are compared first, then the words
 * of those that differ. White space with a line end in it is one thing: where it goes as a whole, two blocks become one.
 * Never cuts a grapheme cluster.
 */
export function editsBetween(old: string, now: string): TextEdit[] {
  if (old === now) return [];
  return changesOf(paragraphsOf(old), paragraphsOf(now), 0)
    .flatMap(({ start, end, text }) => changesOf(wordsOf(old.slice(start, end)), wordsOf(text), start));
}

/** What differs between two lists of pieces, as edits of the text that the old ones make; `from` is where that text begins. */
function changesOf(old: readonly string[], now: readonly string[], from: number): TextEdit[] {
  const runs = diffArrays([...old], [...now], { maxEditLength: mostDifferent });
  if (!runs) return [betweenSameEnds(old, now, from)];
  const edits: TextEdit[] = [];
  let at = from;
  let isOpen = false;
  for (const { added, removed, value } of runs) {
    const text = value.join('');
    if (!added && !removed) {
      at += text.length;
      isOpen = false;
      continue;
    }
    const edit = (isOpen ? edits.pop() : undefined) ?? { start: at, end: at, text: '' };
    edits.push(added ? { ...edit, text: edit.text + text } : { ...edit, end: edit.end + text.length });
    if (removed) at += text.length;
    isOpen = true;
  }
  return edits;
}

/** One edit for all that lies between what both begin and end with. */
function betweenSameEnds(old: readonly string[], now: readonly string[], from: number): TextEdit {
  const shorter = Math.min(old.length, now.length);
  let before = 0;
  while (before < shorter && old[before] === now[before]) before++;
  let behind = 0;
  while (behind < shorter - before && old[old.length - behind - 1] === now[now.length - behind - 1]) behind++;
  const start = from + old.slice(0, before).join('').length;
  const replaced = old.slice(before, old.length - behind).join('');
  return { start, end: start + replaced.length, text: now.slice(before, now.length - behind).join('') };
}

/** Each with the white space behind it: gaps are all alike, and must not be found where their paragraphs are not. */
function paragraphsOf(text: string): string[] {
  return wholePieces(text, text.match(/[^\n]*\n\s*|[^\n]+$/g) ?? []);
}

function wordsOf(text: string): string[] {
  return wholePieces(text, text.split(/(\s*\n\s*)/).flatMap((part) => (part.includes('\n') ? part : [...words.segment(part)].map(({ segment }) => segment))));
}

/** A word may carry a mark that belongs to the sign before it: such pieces are joined. */
function wholePieces(text: string, pieces: readonly string[]): string[] {
  const whole: string[] = [];
  const clusters = graphemes.segment(text);
  let at = 0;
  for (const piece of pieces) {
    if (piece === '') continue;
    if (whole.length > 0 && clusters.containing(at)?.index !== at) whole[whole.length - 1] += piece;
    else whole.push(piece);
    at += piece.length;
  }
  return whole;
}
