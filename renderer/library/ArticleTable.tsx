// The wide table of the library: its rows come as they are scrolled to.
import { useCallback, useRef } from 'react';
import type { ArticleSummary } from '../../contract/articles.ts';
import type { ArticleGrouping } from '../../contract/browsing.ts';
import type { LineGroup, Lines } from '../ui/lines.ts';
import type { Sorting } from '../ui/table-column.ts';
import { tableHeights, TableFrame } from '../ui/TableFrame.tsx';
import { useLineWindow } from '../ui/use-line-window.ts';
import { words } from '../words/catalogue.ts';
import type { ArticleColumn } from './article-columns.tsx';
import { groupName } from './in-words.ts';
import type { Chosen } from './use-chosen.ts';
import { useCursorInView } from './use-cursor-in-view.ts';
import { useSummaries } from './use-lines.ts';

interface Props {
  lines: Lines;
  firstLines: readonly ArticleSummary[];
  asked: string;
  grouping: ArticleGrouping | null;
  columns: readonly ArticleColumn[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  chosen: Chosen;
  onOpen: (id: string) => void;
}

/** The padding at both ends of a row. */
const edges = 24;

export function ArticleTable({ lines, firstLines, asked, grouping, columns, sorting, onSort, chosen, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useLineWindow({ scroller, lines, heights: tableHeights, head: tableHeights.row, beyond: 4 });
  useCursorInView(view, chosen, { asked, openId: null });
  const summaryOf = useSummaries({ lines, firstLines }, view.first, view.last);
  const headingOf = useCallback((group: LineGroup) => groupName(group, grouping), [grouping]);
  return (
    <TableFrame
      scroller={scroller} label={words.browsing.table} columns={columns} lines={lines} view={view} rowOf={summaryOf} headingOf={headingOf} name="line"
      least={columns.reduce((sum, column) => sum + column.least, edges)} autoFocus
      selected={chosen.ids} cursor={{ line: chosen.cursor, column: null, isEditing: false }}
      sorting={sorting} onSort={onSort} onKeyDown={chosen.onKeyDown} onLineClick={chosen.onLineClick} onOpen={({ id }) => onOpen(id)}
    />
  );
}
