// Two texts of one article compared word by word, in any script and within a bounded time; pure but for the clock.
import { diffArrays } from 'diff';

/** A stretch of words that both texts have, or only the older (`removed`) or only the newer (`added`). */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A paragraph of the newer text, or of the older one where the newer has none. */
export interface ComparedLine {
  pieces: Piece[];
  changed: boolean;
}

export interface Comparison {
  lines: ComparedLine[];
  /** How many stretches were taken out and put in. */
  removed: number;
  added: number;
}

/** How long the words of one pair of texts may be looked at, in ms; what remains is compared by whole paragraphs. */
const longest = 1200;

/**
 * Paragraphs first, then words within those that changed: in a long text most paragraphs are the same, and only the rest costs
 * more than linear time. The clock only says when to stop looking closer: the result is right either way.
 */
export function compareTexts(older: string, newer: string): Comparison {
  const until = performance.now() + longest;
  const runs = diffArrays(paragraphs(older), paragraphs(newer), { timeout: longest });
  if (!runs) return comparisonOf([...wholeLines(paragraphs(older), 'removed'), ...wholeLines(paragraphs(newer), 'added')]);
  const lines: ComparedLine[] = [];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    const next = runs[at + 1];
    if (!run) continue;
    if (!run.added && !run.removed) lines.push(...wholeLines(run.value, 'same'));
    else if (next && run.removed && next.added) {
      lines.push(...changedLines(run.value, next.value, until));
      at++;
    } else lines.push(...wholeLines(run.value, run.added ? 'added' : 'removed'));
  }
  return comparisonOf(lines);
}

function paragraphs(text: string): string[] {
  return text.split(/\n+/).filter((line) => line.trim() !== '');
}

function wholeLines(lines: readonly string[], kind: Piece['kind']): ComparedLine[] {
  return lines.map((text) => ({ pieces: [{ kind, text }], changed: kind !== 'same' }));
}

/** Paragraphs that took each other's place. The end of a paragraph is a word like others, so that joined ones are seen. */
function changedLines(older: readonly string[], newer: readonly string[], until: number): ComparedLine[] {
  const timeout = until - performance.now();
  const options = { timeout, comparator: isSameWord };
  const runs = timeout > 0 ? diffArrays(wordsOf(older.join('\n')), wordsOf(newer.join('\n')), options) : undefined;
  if (!runs || !runs.some(({ added, removed, value }) => !added && !removed && value.some((word) => word.trim() !== ''))) {
    return [...wholeLines(older, 'removed'), ...wholeLines(newer, 'added')];
  }
  const pieces = runs.map(({ added, removed, value }): Piece => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }));
  return intoLines(pieces).map(wholeWhereLittleIsKept);
}

/** Below this part of a paragraph what both texts have is chance: "the", "of", a full stop. */
const leastKept = 0.25;

/** Words that two different sentences happen to share are not left standing between those that went and came. */
function wholeWhereLittleIsKept(line: ComparedLine): ComparedLine {
  const textOf = (left: Piece['kind']) => line.pieces.filter(({ kind }) => kind !== left).map(({ text }) => text).join('');
  const older = textOf('added');
  const newer = textOf('removed');
  const kept = line.pieces.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
  if (!line.changed || older === '' || newer === '' || kept >= leastKept * Math.max(older.length, newer.length)) return line;
  return { pieces: [{ kind: 'removed', text: older }, { kind: 'added', text: newer }], changed: true };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * Words with the white space behind them, by the rules of their script. White space alone is no token, or it would be kept in
 * place while the words around it are exchanged; the end of a line is one.
 */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (/^[^\S\n]+$/.test(segment) && last !== undefined && last !== '\n') words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

function isSameWord(a: string, b: string): boolean {
  return a === b || (a.trimEnd() === b.trimEnd() && a.trim() !== '');
}

/** The sign that is shown where two paragraphs were joined, or one was split: by itself a line end cannot be seen. */
export const paragraphSign = '¶';

/** Broken into paragraphs at line ends that the newer text has, or that were taken out with words around them. */
function intoLines(pieces: readonly Piece[]): ComparedLine[] {
  const lines: ComparedLine[] = [];
  let open: Piece[] = [];
  const close = () => {
    if (open.length > 0) lines.push({ pieces: open, changed: open.some(({ kind }) => kind !== 'same') });
    open = [];
  };
  for (const { kind, text } of pieces) {
    const isBreakAlone = kind !== 'same' && text.trim() === '';
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0 && isBreakAlone) open.push({ kind, text: paragraphSign });
      if (at > 0 && !(isBreakAlone && kind === 'removed')) close();
      if (part !== '') open.push({ kind, text: part });
    }
  }
  close();
  return lines;
}

function comparisonOf(lines: ComparedLine[]): Comparison {
  const pieces = lines.flatMap((line) => line.pieces);
  const count = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind).length;
  return { lines, removed: count('removed'), added: count('added') };
}

/** What is shown of a comparison: changed paragraphs with one on either side, and how many the same are left out between. */
export type ShownLine = { line: ComparedLine } | { leftOut: number };

export function aroundChanges(lines: readonly ComparedLine[]): ShownLine[] {
  const shown: ShownLine[] = [];
  for (const [at, line] of lines.entries()) {
    const isNear = line.changed || lines[at - 1]?.changed || lines[at + 1]?.changed;
    const last = shown.at(-1);
    if (isNear) shown.push({ line });
    else if (last && 'leftOut' in last) last.leftOut++;
    else shown.push({ leftOut: 1 });
  }
  return shown;
}
