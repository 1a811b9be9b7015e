// The pages of a document as runs of letters, read one after the other within bounds; damaged ones are left out and named.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Direction } from './logical-order.ts';
import { isForm, withForm } from './form-text.ts';
import { watchedInflating } from './inflate-watch.ts';
import { glyphsOf } from './page-glyphs.ts';
import { layersOf, readsRightToLeft } from './page-text.ts';
import type { Layer } from './run.ts';
import { wordsOf } from './visual-words.ts';

export interface Page {
  /** From 1. */
  number: number;
  /** The direction in which most letters read comes first. */
  layers: Layer[];
  direction: Direction;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

const RIGHT_TO_LEFT_LANGUAGE = /^(?:ar|he|iw|fa|ur|ps|ckb|sd|ug|yi|dv)\b/i;

/** How a document is read, page by page. */
export interface PageReading {
  ops: typeof OPS;
  /** What the document states. */
  language: string | null;
  /** Called before each page; throws to stop. */
  check: (page: number) => void;
  /** Whether a page without words is one that lost them; `object` is its number in the file. */
  isLost: (object: number | null) => boolean;
}

export interface ReadPages {
  pages: Page[];
  /** The numbers of those that cannot be read. */
  damaged: number[];
}

/** The pages with these numbers that can be read. Each page's own memory is given back once it is read. */
export async function readPages(document: PDFDocumentProxy, numbers: readonly number[], reading: PageReading): Promise<ReadPages> {
  const pages: Page[] = [];
  const damaged: number[] = [];
  // A document in Arabic is read glyph by glyph from the start, not twice.
  const holdsForm = await isForm(document);
  let byGlyph = RIGHT_TO_LEFT_LANGUAGE.test(reading.language ?? '');
  for (const number of numbers) {
    reading.check(number);
    const layers = await layersOfPage(document, number, { ...reading, byGlyph, holdsForm });
    if (!layers) {
      damaged.push(number);
      continue;
    }
    const direction = directionOfPage(layers);
    byGlyph = direction === 'rtl';
    pages.push({ number, layers, direction });
  }
  return { pages, damaged };
}

/** Null where the page, or a part of what draws it, is damaged: of the words around the damage none can be trusted. */
async function layersOfPage(
  document: PDFDocumentProxy, number: number, { ops, isLost, byGlyph, holdsForm }: PageReading & { byGlyph: boolean; holdsForm: boolean },
): Promise<Layer[] | null> {
  try {
    const page = await document.getPage(number);
    const { result: layers, isDamaged, hasInflated } = await watchedInflating(async () => {
      const words = await wordsDrawn(page, ops, byGlyph);
      return holdsForm || words.length === 0 ? withForm(page, words) : words;
    });
    const isBlank = layers.length === 0 && !hasInflated;
    page.cleanup();
    return isDamaged || (isBlank && isLost(page.ref?.num ?? null)) ? null : layers;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

async function wordsDrawn(page: PDFPageProxy, ops: typeof OPS, byGlyph: boolean): Promise<Layer[]> {
  if (!byGlyph) {
    const content = await page.getTextContent({ disableNormalization: true });
    if (!readsRightToLeft(content)) return layersOf(content);
  }
  return wordsOf(await glyphsOf(page, ops));
}

function directionOfPage(layers: readonly Layer[]): Direction {
  let rtl = 0;
  let all = 0;
  for (const { runs } of layers) {
    for (const { text, glyphs } of runs) {
      all += text.length;
      if (glyphs) rtl += text.match(RIGHT_TO_LEFT)?.length ?? 0;
    }
  }
  return rtl * 2 > all ? 'rtl' : 'ltr';
}
