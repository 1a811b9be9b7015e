// Glyphs put together to words as the eye sees them, from left to right, each mark with the letter that it stands on.
import type { Glyph } from './page-glyphs.ts';
import { Layers, type Layer, type Run } from './run.ts';

/** Letters of joined scripts overlap and stretch: less than this share of their size is no gap between words. */
const GAP = 0.18;

/** Sorts once; each mark looks at its two neighbours only. */
export function wordsOf(glyphs: readonly Glyph[]): Layer[] {
  const layers = new Layers();
  const byAngle = new Map<number, Glyph[]>();
  for (const glyph of withMarks(glyphs)) {
    const same = byAngle.get(glyph.angle);
    if (same) same.push(glyph);
    else byAngle.set(glyph.angle, [glyph]);
  }
  for (const [angle, same] of byAngle) {
    const { runs } = layers.at(angle);
    for (const line of linesOfGlyphs(same)) pushWords(line, runs);
  }
  return layers.all();
}

/** The glyphs without the marks among them, whose text is added to their letter's: shadda first, as it is typed. */
function withMarks(glyphs: readonly Glyph[]): Glyph[] {
  const letters: Glyph[] = [];
  const waiting: Glyph[] = [];
  const attach = (mark: Glyph, ...near: (Glyph | undefined)[]): void => {
    const letter = nearest(mark, near);
    if (letter) letter.text = mark.text.startsWith('\u0651') ? letter.text.replace(/\p{Mn}*$/u, `${mark.text}$&`) : letter.text + mark.text;
    else letters.push({ ...mark });
  };
  for (const glyph of glyphs) {
    if (/^\p{Mn}+$/u.test(glyph.text)) {
      waiting.push(glyph);
      continue;
    }
    const before = letters.at(-1);
    const letter = { ...glyph };
    letters.push(letter);
    for (const mark of waiting.splice(0)) attach(mark, before, letter);
  }
  for (const mark of waiting) attach(mark, letters.at(-1));
  return letters;
}

/** The neighbour that the mark stands over or under: the one around its place, else the closer one. */
function nearest(mark: Glyph, near: readonly (Glyph | undefined)[]): Glyph | undefined {
  const at = (mark.left + mark.right) / 2;
  let best: Glyph | undefined;
  let least = 0.8 * mark.size;
  for (const letter of near) {
    if (!letter || letter.text.trim() === '' || letter.angle !== mark.angle || Math.abs(letter.base - mark.base) > 1.2 * mark.size) continue;
    const outside = Math.max(letter.left - at, at - letter.right, 0);
    const centre = Math.abs((letter.left + letter.right) / 2 - at) / 100;
    if (outside + centre >= least) continue;
    least = outside + centre;
    best = letter;
  }
  return best;
}

function linesOfGlyphs(glyphs: Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let previous: Glyph | undefined;
  for (const glyph of glyphs.sort((a, b) => b.base - a.base)) {
    if (previous && previous.base - glyph.base > 0.12 * Math.min(previous.size, glyph.size)) {
      lines.push(line);
      line = [];
    }
    line.push(glyph);
    previous = glyph;
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function pushWords(line: Glyph[], runs: Run[]): void {
  let word: Run | undefined;
  let previous: Glyph | undefined;
  let spaced = false;
  for (const glyph of line.sort((a, b) => a.left - b.left)) {
    if (glyph.text.trim() === '') {
      spaced = true;
      continue;
    }
    if (previous && isPrintedTwice(previous, glyph)) continue;
    if (!word || spaced || !goesOn(word, glyph)) {
      word = startWord(glyph, spaced);
      runs.push(word);
    } else {
      word.glyphs?.push(glyph.text);
      word.text += glyph.text;
      word.right = Math.max(word.right, glyph.right);
    }
    previous = glyph;
    spaced = false;
  }
}

function startWord({ text, left, right, base, size, font }: Glyph, spaced: boolean): Run {
  return { text, glyphs: [text], left, right, base, size, font, spaced };
}

function goesOn(word: Run, glyph: Glyph): boolean {
  return glyph.left - word.right <= GAP * word.size && Math.abs(glyph.size - word.size) <= 0.15 * word.size;
}

/** Bold letters are sometimes made by printing them twice. */
function isPrintedTwice(one: Glyph, other: Glyph): boolean {
  return one.text === other.text && other.right - other.left > 0.1 * other.size && other.left - one.left < 0.08 * other.size;
}
