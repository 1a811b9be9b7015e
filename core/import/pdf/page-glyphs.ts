// The single glyphs of a page, each with its place, read from the page's drawing operators: needed where letters run to the left.
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plainForms } from './plain-forms.ts';
import { angleOf, turned } from './run.ts';
import { advance, freshState, IDENTITY, matrixOf, moveLine, multiply, placeOfGlyph } from './text-state.ts';
import type { FontMetrics, TextState } from './text-state.ts';

/** As in a `Run`, for one glyph; `text` may be several letters (a ligature) in their own order. */
export interface Glyph {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  font: string;
  angle: number;
}

type Arguments = readonly unknown[];

/** One pass over the operators. Deeper nesting than any real page has is ignored. */
export async function glyphsOf(page: PDFPageProxy, ops: typeof OPS): Promise<Glyph[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const reader = new GlyphReader(ops, (name) => fontOf(page, name));
  for (const [at, operator] of fnArray.entries()) {
    const given: unknown = argsArray[at];
    reader.read(operator, Array.isArray(given) ? given : []);
  }
  return reader.glyphs;
}

function fontOf(page: PDFPageProxy, name: string): FontMetrics {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  if (typeof font !== 'object' || font === null) return { name, scale: 0.001, vertical: false };
  const scale = 'fontMatrix' in font && Array.isArray(font.fontMatrix) ? Number(font.fontMatrix[0]) : 0.001;
  return { name, scale: Number.isFinite(scale) && scale !== 0 ? scale : 0.001, vertical: 'vertical' in font && font.vertical === true };
}

const DEEPEST = 200;

class GlyphReader {
  readonly glyphs: Glyph[] = [];
  #state = freshState();
  readonly #saved: TextState[] = [];
  readonly #fonts = new Map<string, FontMetrics>();
  readonly #actions: Map<number, (given: Arguments) => void>;
  readonly #fontOf: (name: string) => FontMetrics;

  constructor(ops: typeof OPS, fontOfName: (name: string) => FontMetrics) {
    this.#fontOf = fontOfName;
    this.#actions = new Map([...this.#stateActions(ops), ...this.#textActions(ops)]);
  }

  read(operator: number, given: Arguments): void {
    this.#actions.get(operator)?.(given);
  }

  #stateActions(ops: typeof OPS): [number, (given: Arguments) => void][] {
    return [
      [ops.save, () => this.#save()],
      [ops.restore, () => this.#restore()],
      [ops.transform, (given) => this.#transform(given)],
      [ops.paintFormXObjectBegin, ([matrix]) => (this.#save(), this.#transform(matrix))],
      [ops.paintFormXObjectEnd, () => this.#restore()],
      [ops.setGState, ([pairs]) => this.#graphics(pairs)],
      [ops.setFont, ([name, size]) => this.#setFont(name, size)],
      [ops.setCharSpacing, ([by]) => (this.#state.letterSpacing = number(by))],
      [ops.setWordSpacing, ([by]) => (this.#state.wordSpacing = number(by))],
      [ops.setHScale, ([percent]) => (this.#state.stretch = number(percent) / 100)],
      [ops.setLeading, ([by]) => (this.#state.leading = -number(by))],
      [ops.setTextRise, ([by]) => (this.#state.rise = number(by))],
    ];
  }

  #textActions(ops: typeof OPS): [number, (given: Arguments) => void][] {
    return [
      [ops.beginText, () => (this.#state.text = this.#state.line = IDENTITY)],
      [ops.setTextMatrix, (given) => (this.#state.text = this.#state.line = matrixOf(given[0]) ?? matrixOf(given) ?? IDENTITY)],
      [ops.moveText, ([x, y]) => moveLine(this.#state, number(x), number(y))],
      [ops.setLeadingMoveText, ([x, y]) => ((this.#state.leading = number(y)), moveLine(this.#state, number(x), number(y)))],
      [ops.nextLine, () => moveLine(this.#state, 0, this.#state.leading)],
      [ops.showText, ([glyphs]) => this.#show(glyphs)],
    ];
  }

  #save(): void {
    if (this.#saved.length < DEEPEST) this.#saved.push({ ...this.#state });
  }

  #restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  #transform(value: unknown): void {
    this.#state.page = multiply(this.#state.page, matrixOf(value) ?? IDENTITY);
  }

  #graphics(pairs: unknown): void {
    for (const pair of Array.isArray(pairs) ? pairs : []) {
      if (Array.isArray(pair) && pair[0] === 'Font' && Array.isArray(pair[1])) this.#setFont(pair[1][0], pair[1][1]);
    }
  }

  #setFont(name: unknown, size: unknown): void {
    const key = String(name);
    const font = this.#fonts.get(key) ?? this.#fontOf(key);
    this.#fonts.set(key, font);
    this.#state.font = font;
    this.#state.size = number(size);
  }

  /** Numbers among the glyphs are shifts in thousandths of the font size. */
  #show(shown: unknown): void {
    const state = this.#state;
    for (const glyph of Array.isArray(shown) ? shown : []) {
      if (typeof glyph === 'number') advance(state, ((state.font.vertical ? 1 : -1) * glyph * state.size) / 1000);
      else if (typeof glyph === 'object' && glyph !== null) this.#put(glyph);
    }
  }

  #put(glyph: object): void {
    const state = this.#state;
    const { vertical, scale, name } = state.font;
    const width = 'width' in glyph ? number(glyph.width) : 0;
    const spacing = state.letterSpacing + ('isSpace' in glyph && glyph.isSpace === true ? state.wordSpacing : 0);
    const by = vertical ? -(width * scale * state.size + spacing) : width * scale * state.size + spacing;
    const text = 'unicode' in glyph && typeof glyph.unicode === 'string' ? glyph.unicode : '';
    const from = placeOfGlyph(state);
    advance(state, by);
    const to = placeOfGlyph(state);
    const angle = vertical ? 270 : angleOf(from[0], from[1]);
    const start = turned(from[4], from[5], angle);
    const end = turned(to[4], to[5], angle);
    const spread = Math.abs(end.along - start.along) - (vertical ? 0 : Math.max(0, spacing) * Math.hypot(from[0], from[1]) / (Math.abs(state.size) || 1));
    const size = Math.hypot(from[2], from[3]);
    // A letter whose font does not say which it is must leave a trace; a mark need not.
    const known = plainForms(text) || (spread > 0.1 * size ? '\ufffd' : '');
    if (known === '' || !Number.isFinite(start.along + start.up + spread)) return;
    const left = Math.min(start.along, end.along);
    this.glyphs.push({ text: known, left, right: left + Math.max(0, spread), base: start.up, size: size || 1, font: name, angle });
  }
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
