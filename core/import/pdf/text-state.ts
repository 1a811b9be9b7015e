// The state of a page's drawing that decides where letters stand: matrices, font, spacings.

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What the document says of a font; `scale` turns a glyph's width into shares of the font size. */
export interface FontMetrics {
  name: string;
  scale: number;
  vertical: boolean;
}

export interface TextState {
  page: Matrix;
  text: Matrix;
  line: Matrix;
  font: FontMetrics;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

export function freshState(): TextState {
  const font: FontMetrics = { name: '', scale: 0.001, vertical: false };
  return {
    page: IDENTITY, text: IDENTITY, line: IDENTITY, font, size: 0,
    letterSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0,
  };
}

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Begins a line at this distance from where the current one began. */
export function moveLine(state: TextState, x: number, y: number): void {
  state.line = multiply(state.line, [1, 0, 0, 1, x, y]);
  state.text = state.line;
}

/** Moves on behind a glyph, in units of the text. */
export function advance(state: TextState, by: number): void {
  state.text = multiply(state.text, state.font.vertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * state.stretch, 0]);
}

/** Where the next glyph stands on the page, in points, and how its letters are turned and sized. */
export function placeOfGlyph(state: TextState): Matrix {
  const { size, stretch, rise } = state;
  return multiply(state.page, multiply(state.text, [size * stretch, 0, 0, size, 0, rise]));
}

/** Six finite numbers, however pdf.js wraps them; null for anything else. */
export function matrixOf(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null;
  const [a, b, c, d, e, f] = Array.from(value as ArrayLike<unknown>);
  const matrix = [a, b, c, d, e, f];
  if (!matrix.every((number) => typeof number === 'number' && Number.isFinite(number))) return null;
  return matrix as unknown as Matrix;
}
