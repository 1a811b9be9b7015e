// From the runs of all pages to blocks in reading order: running heads out, columns, lines, paragraphs.
import { bodyTypeOf } from './body-type.ts';
import { columnsOf } from './columns.ts';
import { blocksOfColumns, type TextBlock } from './draft-blocks.ts';
import { wordsIn, type Words } from './join-lines.ts';
import { linesOf, type Line } from './lines.ts';
import type { Page } from './pages.ts';
import { draftsOf, type Draft } from './paragraphs.ts';
import { takeRunningHeads, type RunningHead } from './running-heads.ts';

interface Column {
  page: number;
  lines: Line[];
  /** Stands across the page, so that nothing goes on from it or into it. */
  aside: boolean;
}

/** Takes the running heads out of the pages, in place. Sorts within pages only: linear in their number. */
export function layOut(pages: readonly Page[]): { blocks: TextBlock[]; heads: RunningHead[] } {
  const heads = takeRunningHeads(pages);
  const gutters: number[] = [];
  const columns = pages.flatMap((page) => columnsOfPage(page, gutters));
  const lines = columns.flatMap((column) => column.lines);
  const body = bodyTypeOf(lines);
  let known: Words | undefined;
  const words = (): Words => (known ??= wordsIn(lines.map(({ text }) => text)));
  const drafts = columns.map(({ page, lines: own, aside }): Draft[] =>
    draftsOf(own, page, body).map((draft) => (aside ? { ...draft, small: true } : draft)),
  );
  return { blocks: blocksOfColumns(drafts, body, words), heads };
}

function columnsOfPage({ number, layers, direction }: Page, gutters: number[]): Column[] {
  return layers.flatMap(({ runs }, layer) =>
    columnsOf(runs, direction, layer === 0 ? gutters : []).map((column) => ({ page: number, lines: linesOf(column, direction), aside: layer > 0 })),
  );
}
