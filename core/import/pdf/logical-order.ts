// From the order in which letters stand on the page to the order in which they are written and read.
import bidiFactory, { type Bidi } from 'bidi-js';

// Its types are those of a module, what Node loads is the function itself.
const bidi = (bidiFactory as unknown as () => Bidi)();

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LETTERS = /\p{L}/gu;

/** At which edge of its column a line lies close, where the other leaves room. */
export type Flush = 'left' | 'right' | null;

/**
 * The direction of a line whose words are given as they stand, from left to right: that of most of its letters; where most are
 * Latin, a line that lies at the right edge, or on a page that reads to the left, may still be part of a text that does.
 */
export function directionOfLine(text: string, ofPage: Direction, flush: Flush): Direction {
  const rtl = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  if (rtl === 0) return ofPage === 'rtl' && (flush === 'right' || !/\p{L}/u.test(text)) ? 'rtl' : 'ltr';
  const share = rtl / Math.max(rtl, text.match(LETTERS)?.length ?? rtl);
  if (share >= 0.5) return 'rtl';
  if (flush !== null) return flush === 'right' && (ofPage === 'rtl' || share >= 0.3) ? 'rtl' : 'ltr';
  const letters = text.match(LETTERS) ?? [];
  const isLatinAt = (at: number): boolean => !new RegExp(RIGHT_TO_LEFT.source).test(letters.at(at) ?? '');
  return ofPage === 'rtl' && share >= 0.15 && !(isLatinAt(0) && isLatinAt(-1)) ? 'rtl' : 'ltr';
}

/**
 * `glyphs` are those of one line, from left to right; each keeps its own letters as they are. The Bidirectional Algorithm run
 * backwards: what it would turn round once more comes out as it was written. Two orders can look the same: a Latin word and a
 * number behind it are then taken for one phrase ("Covid 19").
 */
export function logicalText(glyphs: readonly string[], direction: Direction): string {
  const order = direction === 'rtl' ? [...glyphs].reverse() : [...glyphs];
  const one = order.map(letterFor).join('');
  const levels = bidi.getEmbeddingLevels(one, direction).levels.slice();
  if (direction === 'rtl') bindNumbers(one, levels);
  const base = direction === 'rtl' ? 1 : 0;
  const turnedRound = order.map((glyph, at) => ({ glyph, rtl: (levels[at] ?? base) % 2 === 1 }));
  for (let level = levels.reduce((most, here) => Math.max(most, here), 0); level > base; level--) reverseRuns(turnedRound, levels, level);
  const plain = turnedRound.map(({ glyph }) => glyph).join('');
  const mirrored = turnedRound.map(({ glyph, rtl }) => (rtl ? (bidi.getMirroredCharacter(glyph) ?? glyph) : glyph)).join('');
  return misplacedBrackets(mirrored) > misplacedBrackets(plain) ? plain : mirrored;
}

/** One unit that stands for the glyph in the algorithm: its first letter, without what lies beyond 16 bits. */
function letterFor(glyph: string): string {
  const code = glyph.codePointAt(0) ?? 0x20;
  return code > 0xffff ? 'a' : glyph.charAt(0);
}

/** "Covid 19" is seen as one; turned round it is number, space, Latin word, which the algorithm would part. */
function bindNumbers(one: string, levels: Uint8Array): void {
  for (const { index, 0: bound } of one.matchAll(/(?<=[0-9]) (?=\p{Script=Latin})/gu)) levels.fill(2, index, index + bound.length);
}

function reverseRuns<T>(items: T[], levels: Uint8Array, level: number): void {
  for (let at = 0; at < items.length; at++) {
    if ((levels[at] ?? 0) < level) continue;
    let end = at;
    while (end < items.length && (levels[end] ?? 0) >= level) end++;
    items.splice(at, end - at, ...items.slice(at, end).reverse());
    at = end;
  }
}

/** How many brackets close what is not open, or stay open. */
function misplacedBrackets(text: string): number {
  let open = 0;
  let misplaced = 0;
  for (const [bracket] of text.matchAll(/[()[\]{}«»]/g)) {
    if ('([{«'.includes(bracket)) open++;
    else if (open > 0) open--;
    else misplaced++;
  }
  return misplaced + open;
}
