// The smallest thing that the layout deals with: a run of letters on one line, and where it stands.

/**
 * Positions are in points, turned so that the run reads to the right: `left` and `right` along the line, `base` the height
 * of its base line (more is higher on the page), `size` that of the letters.
 */
export interface Run {
  text: string;
  /** The letters from left to right as they stand, where the text's own order has to be found yet; else null. */
  glyphs: string[] | null;
  left: number;
  right: number;
  base: number;
  size: number;
  font: string;
  /** True where a space stands before it, however narrow. */
  spaced: boolean;
}

/** All runs of a page that read in one direction; `angle` is in degrees against the page. */
export interface Layer {
  angle: number;
  runs: Run[];
}

/** White space wider than this share of the letters' size parts two words. */
export const WORD_GAP = 0.15;
/** And wider than this, perhaps two columns. */
export const COLUMN_GAP = 0.6;

/** Appends the run to the one before where it goes on in the same line, as nearly all do; true if it did. */
export function extend(last: Run | undefined, run: Run): boolean {
  if (!last || last.glyphs !== null || run.glyphs !== null) return false;
  const gap = run.left - last.right;
  if (Math.abs(run.base - last.base) > 0.1 * last.size || Math.abs(run.size - last.size) > 0.02 * last.size) return false;
  if (gap > COLUMN_GAP * last.size || gap < -0.25 * last.size) return false;
  const parted = run.spaced || gap > WORD_GAP * last.size;
  if (run.text.length > last.text.length) last.font = run.font;
  last.text += parted && !last.text.endsWith(' ') && !run.text.startsWith(' ') ? ` ${run.text}` : run.text;
  last.right = Math.max(last.right, run.right);
  return true;
}

/** A point of the page in the frame of text that reads at this angle. */
export function turned(x: number, y: number, angle: number): { along: number; up: number } {
  if (angle === 0) return { along: x, up: y };
  const cos = Math.cos((angle * Math.PI) / 180);
  const sin = Math.sin((angle * Math.PI) / 180);
  return { along: x * cos + y * sin, up: y * cos - x * sin };
}

/** The direction that a text matrix reads in, in whole degrees from 0 to 359. */
export function angleOf(a: number, b: number): number {
  if (b === 0 && a > 0) return 0;
  return (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
}

/** Sorts runs into layers by their angle, each in the order in which the file draws it. */
export class Layers {
  readonly #byAngle = new Map<number, Layer>();

  at(angle: number): Layer {
    const known = this.#byAngle.get(angle);
    if (known) return known;
    const layer: Layer = { angle, runs: [] };
    this.#byAngle.set(angle, layer);
    return layer;
  }

  /** The layer with most letters first, then as they came; empty ones left out. */
  all(): Layer[] {
    const letters = ({ runs }: Layer): number => runs.reduce((sum, { text }) => sum + text.length, 0);
    return [...this.#byAngle.values()].filter(({ runs }) => runs.length > 0).sort((a, b) => letters(b) - letters(a));
  }
}
