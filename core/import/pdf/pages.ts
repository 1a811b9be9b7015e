// The pages of a document as runs of letters, read one after the other within bounds.
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Direction } from './logical-order.ts';
import { isForm, withForm } from './form-text.ts';
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

/**
 * `language` is what the document states. `check` is called before each page and throws to stop. Each page's own memory is given
 * back once it is read.
 */
export async function readPages(
  document: PDFDocumentProxy,
  ops: typeof OPS,
  language: string | null,
  check: (page: number) => void,
): Promise<Page[]> {
  const pages: Page[] = [];
  // A document in Arabic is read glyph by glyph from the start, not twice.
  const holdsForm = await isForm(document);
  let byGlyph = RIGHT_TO_LEFT_LANGUAGE.test(language ?? '');
  for (let number = 1; number <= document.numPages; number++) {
    check(number);
    const page = await document.getPage(number);
    let layers: Layer[] | null = null;
    if (!byGlyph) {
      const content = await page.getTextContent({ disableNormalization: true });
      if (!readsRightToLeft(content)) layers = layersOf(content);
    }
    layers ??= wordsOf(await glyphsOf(page, ops));
    if (holdsForm || layers.length === 0) layers = await withForm(page, layers);
    const direction = directionOfPage(layers);
    byGlyph = direction === 'rtl';
    pages.push({ number, layers, direction });
    page.cleanup();
  }
  return pages;
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
