// What is written into a page on top of it: the values of form fields, and words that were typed onto the page.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { Layers, turned, type Layer, type Run } from './run.ts';

/** What is read here of an annotation, of which pdf.js only says that it may be anything. */
interface Annotation {
  subtype?: string;
  fieldType?: string;
  fieldValue?: unknown;
  options?: { exportValue: string; displayValue: string }[];
  password?: boolean;
  annotationFlags?: number;
  rect?: number[];
  rotation?: number;
  contentsObj?: { str: string };
}

/** Hidden, or not for the screen. */
const UNSEEN = 2 | 32;
const LARGEST = 12;
/** What pdf.js calls the fonts of the page begins with "g_". */
const FONT = 'form';

/** Asked once a document: annotations cost a third of a page's text, and few documents are forms. */
export async function isForm(document: PDFDocumentProxy): Promise<boolean> {
  try {
    return (await document.getFieldObjects()) !== null;
  } catch (error) {
    // A form that is broken costs the words of the pages nothing; what is no fault of the file is not ours to hide.
    if (error instanceof Error) return false;
    throw error;
  }
}

/** The layers with what is written on top of the page, each where it stands. */
export async function withForm(page: PDFPageProxy, layers: readonly Layer[]): Promise<Layer[]> {
  const annotations = (await page.getAnnotations()) as Annotation[];
  const written = annotations.flatMap((annotation) => {
    const text = ((annotation.annotationFlags ?? 0) & UNSEEN) === 0 ? wordsOf(annotation) : '';
    return text.trim() === '' ? [] : [{ text, annotation }];
  });
  if (written.length === 0) return [...layers];
  const all = new Layers();
  for (const { angle, runs } of layers) for (const run of runs) all.at(angle).runs.push(run);
  for (const { text, annotation } of written) all.at(annotation.rotation ?? 0).runs.push(...runsOf(text, annotation));
  return all.all();
}

function wordsOf({ subtype, fieldType, fieldValue, options = [], password, contentsObj }: Annotation): string {
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  if (subtype !== 'Widget' || password) return '';
  if (fieldType === 'Tx') return typeof fieldValue === 'string' ? fieldValue : '';
  if (fieldType !== 'Ch') return '';
  const chosen = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((value) => typeof value === 'string');
  return chosen.map((value) => options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value).join('\n');
}

/** A line of the field a run, from its upper edge down, and no wider than the field. */
function runsOf(text: string, { rect = [0, 0, 0, 0], rotation = 0 }: Annotation): Run[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const corners = [turned(x1, y1, rotation), turned(x2, y2, rotation)];
  const [left, right] = [Math.min(...corners.map(({ along }) => along)), Math.max(...corners.map(({ along }) => along))];
  const [bottom, top] = [Math.min(...corners.map(({ up }) => up)), Math.max(...corners.map(({ up }) => up))];
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').slice(0, 500);
  const height = (top - bottom) / lines.length;
  const size = Math.max(1, Math.min(LARGEST, height / 1.2));
  return lines.map((line, at): Run => {
    const words = line.replace(/\s+/g, ' ').trim();
    const end = Math.min(right, left + 0.5 * size * words.length);
    return { text: words, glyphs: null, left, right: Math.max(left + 1, end), base: top - height * (at + 0.5) - 0.35 * size, size, font: FONT, spaced: true };
  });
}
