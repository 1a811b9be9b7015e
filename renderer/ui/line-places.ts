// Where lines lie in a list whose rows and headings each have one height: found by counting, never by asking the page. Pure.
import type { Lines } from './lines.ts';

/** In px, as the style sheets have them. */
export interface LineHeights {
  row: number;
  group: number;
}

export class LinePlaces {
  readonly count: number;
  /** In px, of all lines together. */
  readonly height: number;
  readonly #lines: Lines;
  readonly #heights: LineHeights;

  constructor(lines: Lines, heights: LineHeights) {
    this.count = lines.count;
    this.#lines = lines;
    this.#heights = heights;
    this.height = this.topOf(lines.count);
  }

  /** In px from the top of the first; `count` gives the end of the last. */
  topOf(index: number): number {
    const headings = this.#lines.headingsBefore(index);
    return headings * this.#heights.group + (index - headings) * this.#heights.row;
  }

  /** The index of the line at so many px from the top; above the first it is the first, below the last the last. */
  at(top: number): number {
    let [low, high] = [0, Math.max(0, this.count - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.topOf(middle) <= top) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
