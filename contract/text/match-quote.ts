// Finding a passage again in a newer version of its text: exactly, by its context, or nearly; or not at all, and saying so.
import search from 'approx-string-match';
import { candidatesNear, exactCandidates } from './match-candidates.ts';
import { scoreContext } from './score-context.ts';
import type { TextSelector } from './selector.ts';
import { isWordBoundary, snapToGraphemes, snapToWords } from './snap.ts';
import type { Span } from './span.ts';

/**
 * Where a passage was found. `exact`: the same words in the same place, nothing moved. `context`: the same words elsewhere.
 * `fuzzy`: similar words, whose number or name may be what changed, so an analyst must see it before it is relied upon.
 * `score` is 0 to 1.
 */
export interface Anchor extends Span {
  score: number;
  how: 'exact' | 'context' | 'fuzzy';
}

interface Candidate extends Span {
  /** Likeness of the words, of the text around them, and of the place, each 0 to 1. */
  quote: number;
  context: number;
  score: number;
}

// Hypothesis' weights: the words count most, the place only settles ties.
const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const FULL = WEIGHT.quote + WEIGHT.prefix + WEIGHT.suffix + WEIGHT.position;

/** Below this a similar stretch is not taken for the passage. */
const ENOUGH = 0.6;
/** A quote this long is its own proof; a shorter one ("120", "the ministry said") must also be known by its context. */
const TELLING_UNITS = 32;
const KNOWN_BY_CONTEXT = 0.5;

/**
 * Finds the passage in this text, or null: an orphan, to be listed and placed by hand. It never settles for a doubtful
 * place: short words without their context, two equal places without context, or too many differences all give null.
 *
 * Costs: nothing moved, a comparison of the words; moved, one `indexOf` scan and at most 200 comparisons of context; else
 * Myers' bit-parallel search, about (errors / 32) × text length, with at most min(256, half the quote) errors: a few ms for
 * an article, about 0.3 s for a 400-unit quote in 3 million units.
 */
export function anchor(text: string, selector: TextSelector): Anchor | null {
  const { exact, prefix, suffix, start } = selector;
  if (exact === '') return null;
  const end = start + exact.length;
  const inPlace = text.startsWith(exact, start);
  if (inPlace && text.endsWith(prefix, start) && text.startsWith(suffix, end)) {
    return { start, end, score: 1, how: 'exact' };
  }
  const same = best(exactCandidates(text, selector).map((span) => judge(text, selector, span, 1)), exact);
  if (same) return found(same, same.start === start ? 'exact' : 'context');
  const near = best(fuzzyCandidates(text, selector), exact);
  if (!near || near.score < ENOUGH) return null;
  return found({ ...near, ...tidyEnds(text, selector, near) }, 'fuzzy');
}

function found({ start, end, score }: Candidate, how: Anchor['how']): Anchor {
  return { start, end, score, how };
}

function judge(text: string, selector: TextSelector, { start, end }: Span, quote: number): Candidate {
  const { before, after } = scoreContext(text, selector, { start, end });
  const place = 1 - Math.min(1, Math.abs(start - selector.start) / Math.max(1, text.length));
  const { prefix, suffix } = selector;
  const units = prefix.length + suffix.length;
  const context = units === 0 ? 0 : (before * prefix.length + after * suffix.length) / units;
  const points = WEIGHT.quote * quote + WEIGHT.prefix * before + WEIGHT.suffix * after + WEIGHT.position * place;
  return { start, end, quote, context, score: points / FULL };
}

/** The best candidate if it convinces, else null. */
function best(candidates: Candidate[], exact: string): Candidate | null {
  const [first, ...others] = candidates.sort((a, b) => b.score - a.score);
  if (!first) return null;
  if (first.context >= KNOWN_BY_CONTEXT) return first;
  if (exact.length < TELLING_UNITS) return null;
  const rival = others.find(({ start, end }) => end <= first.start || start >= first.end);
  return rival && first.quote - rival.quote < 0.05 && first.context - rival.context < 0.15 ? null : first;
}

/** The likest stretches of the whole text, and those that are like enough where the old context still stands. */
function fuzzyCandidates(text: string, selector: TextSelector): Candidate[] {
  const { exact } = selector;
  const errors = Math.min(256, Math.floor(exact.length / 2));
  const judged = new Map<string, Candidate>();
  const consider = (from: number, window: string): void => {
    for (const match of search(window, exact, errors).slice(0, 200)) {
      const span = { start: from + match.start, end: from + match.end };
      const key = `${span.start}-${span.end}`;
      if (span.start === span.end || judged.has(key)) continue;
      judged.set(key, judge(text, selector, span, 1 - match.errors / exact.length));
    }
  };
  // The search gives only stretches with the fewest errors of all, so a changed passage would lose against its unchanged twin.
  for (const window of candidatesNear(text, selector, errors)) consider(window.start, text.slice(window.start, window.end));
  consider(0, text);
  return [...judged.values()];
}

/** Near matches have ragged ends ("had fl" for "had fled"): whole words where the passage had whole words, else whole characters. */
function tidyEnds(text: string, { prefix, exact, suffix }: TextSelector, span: Span): Span {
  const old = prefix + exact + suffix;
  const wholeWords = isWordBoundary(old, prefix.length) && isWordBoundary(old, prefix.length + exact.length);
  return wholeWords ? snapToWords(text, span) : snapToGraphemes(text, span);
}
