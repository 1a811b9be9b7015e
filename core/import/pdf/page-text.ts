// The runs of a page as pdf.js puts them together: fast, and right for every script that reads to the right.
import type { TextContent, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import { plainForms } from './plain-forms.ts';
import { angleOf, extend, Layers, turned, type Layer, type Run } from './run.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** For letters whose font does not say which they are: they must leave a trace. */
const UNKNOWN = '\ufffd';

/** True where letters of Hebrew, Arabic and the like occur, whose order pdf.js muddles. */
export function readsRightToLeft({ items }: TextContent): boolean {
  return items.some((item) => 'str' in item && RIGHT_TO_LEFT.test(item.str));
}

/** One pass over the items of `getTextContent`. */
export function layersOf({ items, styles }: TextContent): Layer[] {
  const layers = new Layers();
  let last: Run | undefined;
  let spaced = false;
  for (const item of items) {
    if (!isText(item)) continue;
    const text = item.str.trim();
    if (text === '') {
      spaced = spaced || item.str !== '';
      continue;
    }
    const vertical = styles[item.fontName]?.vertical === true;
    const { angle, run } = placed(item, text, vertical);
    run.spaced = spaced || /^\s/.test(item.str);
    spaced = /\s$/.test(item.str);
    if (last && run.left < last.right && !leaveDrawnOnce(last, run)) continue;
    const { runs } = layers.at(angle);
    if (runs.at(-1) === last && extend(last, run)) continue;
    runs.push(run);
    last = run;
  }
  return layers.all();
}

/** So far from its twin, in letter sizes, a letter may be drawn to look bold. */
const BOLD_SHIFT = 0.1;
/** Letters differ in width: so far, as a share of theirs, those of a longer run may seem to lie apart from their twins. */
const UNEVEN = 0.2;

/**
 * Letters drawn twice, a little apart, to look bold: those with which the run repeats the end of the last one, in the same
 * place, go. False where none is left.
 */
function leaveDrawnOnce(last: Run, run: Run): boolean {
  if (Math.abs(run.base - last.base) > BOLD_SHIFT * last.size || Math.abs(run.size - last.size) > 0.02 * last.size) return true;
  const letter = (run.right - run.left) / run.text.length;
  const overlap = last.right - run.left;
  if (run.left < last.left - BOLD_SHIFT * last.size) return true;
  for (let count = Math.min(run.text.length, last.text.length); count > 0; count--) {
    const width = count * letter;
    const apart = BOLD_SHIFT * last.size + (count < run.text.length ? UNEVEN * width : 0);
    if (Math.abs(overlap - width) > apart) {
      if (width < overlap) return true;
      continue;
    }
    if (!last.text.endsWith(run.text.slice(0, count))) continue;
    const rest = run.text.slice(count);
    run.spaced = /^\s/.test(rest);
    run.text = rest.trimStart();
    run.left = Math.min(last.right, run.right);
    return run.text !== '';
  }
  return true;
}

function isText(item: TextItem | TextMarkedContent): item is TextItem {
  return 'str' in item;
}

function placed(item: TextItem, text: string, vertical: boolean): { angle: number; run: Run } {
  const [a, b, c, d, x, y] = numbers(item.transform);
  const angle = vertical ? 270 : angleOf(a, b);
  const { along, up } = turned(x, y, angle);
  const size = (vertical ? item.width : item.height) || Math.hypot(c, d) || 1;
  const right = along + (vertical ? item.height : item.width);
  return { angle, run: { text: plainForms(text) || UNKNOWN.repeat(text.length), glyphs: null, left: along, right, base: up, size, font: item.fontName, spaced: false } };
}

function numbers(transform: readonly unknown[]): [number, number, number, number, number, number] {
  const at = (index: number): number => {
    const value = transform[index];
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
