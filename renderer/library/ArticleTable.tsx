// The wide table of the library: one row of 32 px an article, headings where it is grouped; a tree grid then, otherwise a grid.
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef } from 'react';
import type { ArticleSummary } from '../../contract/articles.ts';
import type { ArticleGrouping } from '../../contract/browsing.ts';
import { TableCell } from '../ui/TableCell.tsx';
import { TableHead } from '../ui/TableHead.tsx';
import type { Sorting } from '../ui/table-column.ts';
import tableClasses from '../ui/table.module.css';
import { words } from '../words/catalogue.ts';
import type { ArticleColumn } from './article-columns.tsx';
import { GroupHeading } from './GroupHeading.tsx';
import type { Lines } from '../ui/lines.ts';
import type { Chosen } from './use-chosen.ts';
import { useSlots } from './use-slots.ts';
import { useCursorInView } from './use-cursor-in-view.ts';
import { useSummaries } from './use-lines.ts';

interface Props {
  lines: Lines;
  asked: string;
  grouping: ArticleGrouping | null;
  columns: readonly ArticleColumn[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  chosen: Chosen;
  onOpen: (id: string) => void;
}

export const rowHeight = 32;

export function ArticleTable({ lines, asked, grouping, columns, sorting, onSort, chosen, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const windowed = useVirtualizer({
    count: lines.count, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 4,
  });
  useCursorInView(windowed, chosen, { asked, openId: null, head: rowHeight });
  const rows = windowed.getVirtualItems();
  const slot = useSlots(rows.length);
  const summaryOf = useSummaries(lines, rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0);
  const tracks = useMemo(() => columns.map(({ width }) => width).join(' '), [columns]);
  const least = useMemo(() => columns.reduce((sum, column) => sum + column.least, 24), [columns]);
  return (
    <div
      ref={scroller}
      role={lines.isGrouped ? 'treegrid' : 'grid'}
      aria-label={words.browsing.table}
      aria-rowcount={lines.count + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={lines.at(chosen.cursor) ? `line-${chosen.cursor}` : undefined}
      tabIndex={0}
      data-autofocus
      className={tableClasses.table}
      onKeyDown={chosen.onKeyDown}
    >
      <div role="presentation" style={{ minWidth: least }}>
        <TableHead columns={columns} tracks={tracks} sorting={sorting} onSort={onSort} />
        <div role="rowgroup" className={tableClasses.body} style={{ height: windowed.getTotalSize() }}>
          {rows.map(({ index, start }) => {
            const line = lines.at(index);
            if (!line) return null;
            const isGroup = line.kind === 'group';
            const article = isGroup ? undefined : summaryOf(line.id);
            return (
              <div
                key={slot(index)}
                id={`line-${index}`}
                role="row"
                aria-rowindex={index + 2}
                aria-level={lines.isGrouped ? (isGroup ? 1 : 2) : undefined}
                aria-expanded={isGroup ? !line.isFolded : undefined}
                aria-selected={isGroup ? undefined : chosen.ids.has(line.id)}
                aria-busy={(!isGroup && !article) || undefined}
                data-cursor={index === chosen.cursor || undefined}
                className={tableClasses.row}
                style={{ transform: `translateY(${start}px)`, gridTemplateColumns: isGroup ? '1fr' : tracks }}
                onClick={(event) => chosen.onLineClick(event, index)}
                onDoubleClick={() => !isGroup && onOpen(line.id)}
              >
                {isGroup ? (
                  <div role="gridcell" aria-colspan={columns.length} className={tableClasses.group}><GroupHeading line={line} grouping={grouping} /></div>
                ) : (
                  <Cells article={article} columns={columns} />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Drawn again only where the article or the columns changed, not at each step of a scroll. */
const Cells = memo(function Cells({ article, columns }: { article: ArticleSummary | undefined; columns: readonly ArticleColumn[] }) {
  return columns.map((column) => (
    <TableCell key={column.id} column={column}>{article && column.cell(article)}</TableCell>
  ));
});
