// Which way each letter of a shown stretch runs, by the Unicode Bidirectional Algorithm, as the page itself lays it out.
import bidiFactory from 'bidi-js';
import type { Ground } from './caret-moves.ts';
import { stretchAt } from './caret-moves.ts';

export type BaseDirection = 'rtl' | 'auto';

interface Place {
  ground: Ground;
  base: BaseDirection;
}

interface Levels {
  /** Null where everything runs from left to right, which is most of all texts. */
  levels: Uint8Array | null;
  isRtl: boolean;
}

const bidi = bidiFactory();
const leftToRight: Levels = { levels: null, isRtl: false };
const TURNS = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The last one asked about: the caret stays in one paragraph for many presses. */
let last: { text: string; start: number; end: number; base: BaseDirection; levels: Levels } | null = null;

/** Whether the letter at `letter` runs from right to left; without one, whether the paragraph around `offset` does. */
export function isRtlAt(place: Place, letter: number | null, offset = 0): boolean {
  const { ground, base } = place;
  const stretch = ground.stretches[stretchAt(ground, letter === null ? offset : letter + 1)];
  if (!stretch) return base === 'rtl';
  const known = last?.text === ground.text && last.start === stretch.start && last.end === stretch.end && last.base === base;
  const found = known && last ? last.levels : levelsOf(ground.text.slice(stretch.start, stretch.end), base);
  if (!known) last = { text: ground.text, start: stretch.start, end: stretch.end, base, levels: found };
  if (letter === null) return found.isRtl;
  return ((found.levels?.[letter - stretch.start] ?? (found.isRtl ? 1 : 0)) & 1) === 1;
}

function levelsOf(text: string, base: BaseDirection): Levels {
  if (base === 'auto' && !TURNS.test(text)) return leftToRight;
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, base);
  return { levels, isRtl: ((paragraphs[0]?.level ?? 0) & 1) === 1 };
}
