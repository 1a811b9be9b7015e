// What pages repeat at their upper and lower edge: running heads and feet, and page numbers.
import type { BoilerplateReason } from '../../../contract/text/block.ts';
import { foldText } from '../../../contract/text/fold.ts';
import { linesOf } from './lines.ts';
import type { Page } from './pages.ts';
import type { Run } from './run.ts';

/** One stretch of an edge line. `number` is the page number that it would be, if it is one. */
interface Edge {
  page: number;
  row: number;
  runs: Run[];
  text: string;
  /** The text with each number as #, so that "Page 3 of 9" repeats. */
  shape: string;
  base: number;
  size: number;
  at: 'head' | 'foot';
  reason: BoilerplateReason | null;
}

export interface RunningHead {
  page: number;
  text: string;
  at: 'head' | 'foot';
  reason: BoilerplateReason;
}

/** How many lines from either edge may repeat. */
const ROWS = 3;
/** A gap this wide, in letter sizes, parts a running head from the page number in the same line. */
const APART = 2;

/**
 * Takes what repeats out of the pages, in place, and returns it. Looks at the outer lines of each page only. Where nothing else
 * would be left, that is the text: nothing is taken.
 */
export function takeRunningHeads(pages: readonly Page[]): RunningHead[] {
  const edges = pages.flatMap((page) => edgesOf(page));
  markRepeats(edges);
  markNumbers(edges, pages.length);
  markBesideNumbers(edges);
  markBrowserPrint(edges);
  const taken = new Set<Run>();
  const found: RunningHead[] = [];
  for (const { page, text, at, reason, runs } of edges) {
    // On a short page one line is at both edges.
    if (!reason || runs.some((run) => taken.has(run))) continue;
    found.push({ page, text, at, reason });
    for (const run of runs) taken.add(run);
  }
  const layers = pages.flatMap((page) => page.layers);
  if (!layers.some(({ runs }) => runs.some((run) => !taken.has(run)))) return [];
  if (taken.size > 0) for (const layer of layers) layer.runs = layer.runs.filter((run) => !taken.has(run));
  return found;
}

function edgesOf(page: Page): Edge[] {
  const [layer] = page.layers;
  if (!layer) return [];
  const rows = rowsOf(layer.runs);
  const top = rows.slice(0, ROWS).map((runs, row) => ({ runs, row, at: 'head' as const }));
  const bottom = rows.slice(-ROWS).reverse().map((runs, row) => ({ runs, row, at: 'foot' as const }));
  return [...top, ...bottom].flatMap(({ runs, row, at }) =>
    stretchesOf(runs).map((stretch): Edge => {
      const text = linesOf(stretch, page.direction).map((line) => line.text).join(' ');
      const [first] = stretch;
      const shape = foldText(text).replace(/\d+/g, '#').replace(/\s+/g, ' ');
      return { page: page.number, row, runs: stretch, text, shape, base: first?.base ?? 0, size: first?.size ?? 1, at, reason: null };
    }),
  );
}

/** The lines of the whole width, from the top; only where the outer ones lie matters. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  let base = Infinity;
  for (const run of [...runs].sort((a, b) => b.base - a.base)) {
    if (base - run.base > 0.4 * run.size) {
      rows.push([]);
      base = run.base;
    }
    rows.at(-1)?.push(run);
  }
  return rows;
}

function stretchesOf(row: Run[]): Run[][] {
  const stretches: Run[][] = [];
  let right = -Infinity;
  for (const run of row.sort((a, b) => a.left - b.left)) {
    if (run.left - right > APART * run.size || stretches.length === 0) stretches.push([]);
    stretches.at(-1)?.push(run);
    right = Math.max(right, run.right);
  }
  return stretches;
}

/** The same words at the same height on this page and on the next or the one after it (left and right pages differ). */
function markRepeats(edges: readonly Edge[]): void {
  const last = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (!/[\p{L}#]/u.test(edge.shape) || edge.shape === '#' || edge.shape.length > 200) continue;
    const key = `${edge.at} ${edge.shape}`;
    const before = (last.get(key) ?? []).filter(({ page }) => page < edge.page && edge.page - page <= 2 || page === edge.page);
    for (const other of before) {
      if (other.page === edge.page || Math.abs(other.base - edge.base) > edge.size) continue;
      other.reason = edge.reason = /^\W*(?:(?:page|seite|pagina|página|صفحه)\s*)?#(?:\s*(?:of|von|de|sur|\/|من)\s*#)?\W*$/u.test(edge.shape) ? 'page-number' : 'running-head';
    }
    last.set(key, [...before, edge]);
  }
}

const NUMBER_ALONE = /^[\s\-–—|.·[(]*(\d{1,4}|[ivxl]{1,7})[\s\-–—|.·\])]*$/;

/** Numbers alone in a line at the same edge that grow with the pages; of one or two pages also that of the page itself, at its very edge. */
function markNumbers(edges: readonly Edge[], pages: number): void {
  const numbers = new Map<string, Edge[]>();
  for (const edge of edges) {
    const digits = edge.reason ? undefined : NUMBER_ALONE.exec(foldText(edge.text))?.[1];
    if (digits === undefined) continue;
    const value = /\d/.test(digits) ? Number(digits) : romanValue(digits);
    if (pages <= 2 && value === edge.page && edge.row === 0 && !isAmongNumbers(edge, edges)) edge.reason = 'page-number';
    const key = `${edge.at} ${value - edge.page}`;
    const same = numbers.get(key);
    if (same) same.push(edge);
    else numbers.set(key, [edge]);
  }
  for (const same of numbers.values()) {
    if (new Set(same.map(({ page }) => page)).size > 1) for (const edge of same) edge.reason = 'page-number';
  }
}

/** In the last row of a table, say. */
function isAmongNumbers(edge: Edge, edges: readonly Edge[]): boolean {
  const { page, at, row } = edge;
  return edges.some((other) => other !== edge && other.page === page && other.at === at && other.row === row && /^[^\p{L}]*\d[^\p{L}]*$/u.test(other.text));
}

/** Longer lines are text beside a number. */
const LONGEST_HEAD = 100;

/** "14    The Harbour Post": what stands in one line with a page number at the very edge, and differs from page to page. */
function markBesideNumbers(edges: readonly Edge[]): void {
  const numbered = new Set(edges.filter(({ reason }) => reason === 'page-number').map(({ page, at, row }) => `${page} ${at} ${row}`));
  for (const edge of edges) {
    if (!edge.reason && edge.row === 0 && edge.text.length <= LONGEST_HEAD && numbered.has(`${edge.page} ${edge.at} 0`)) edge.reason = 'running-head';
  }
}

function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ({ i: 1, v: 5, x: 10, l: 50 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** "1/20/26, 11:38 AM": how browsers note when they printed a page. */
export const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?:\s?[ap]m)?$/i;

/** A page printed by a browser: when and what above, address and "1/1" below. The time is that of printing. */
function markBrowserPrint(edges: readonly Edge[]): void {
  for (const time of edges.filter(({ at, row, text }) => at === 'head' && row === 0 && PRINTED_AT.test(text))) {
    const here = edges.filter(({ page, row, at }) => page === time.page && row === 0 && (at === 'head' || at === 'foot'));
    if (!here.some(({ at, text }) => at === 'foot' && /^\d+\/\d+$/.test(text))) continue;
    for (const edge of here) edge.reason ??= /^\d+\/\d+$/.test(edge.text) ? 'page-number' : 'running-head';
  }
}
