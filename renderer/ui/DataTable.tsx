// A table for thousands of rows: sticky head, rows of 32 px, sorting in the head, Shift and Ctrl to select, arrows to move.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { Column, Sorting } from './table-column.ts';
import { TableHead } from './TableHead.tsx';
import classes from './table.module.css';

interface Props<Row> {
  label: string;
  columns: readonly Column<Row>[];
  /** Already sorted and filtered. */
  rows: readonly Row[];
  rowId: (row: Row) => string;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  /** The row under the cursor: opened by Enter or a double click, shown in the inspector. */
  onOpen?: (row: Row) => void;
  sorting?: Sorting;
  onSort?: (sorting: Sorting) => void;
  /** Shown in place of the rows. */
  empty?: ReactNode;
}

const rowHeight = 32;

export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowId, selected, onSelect, onOpen, sorting, onSort, empty } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(0);
  const [anchor, setAnchor] = useState(0);
  const windowed = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const active = Math.min(cursor, rows.length - 1);
  const tracks = columns.map(({ width }) => width).join(' ');

  function choose(index: number, { extend, toggle }: { extend: boolean; toggle: boolean }): void {
    const row = rows[index];
    if (!row) return;
    setCursor(index);
    if (extend) onSelect(idsBetween(rows, rowId, anchor, index));
    else if (toggle) onSelect(toggled(selected, rowId(row)));
    else onSelect(new Set([rowId(row)]));
    if (!extend) setAnchor(index);
    windowed.scrollToIndex(index, { align: 'auto' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const target = moveTo(event.key, active, page, rows.length);
    if (target !== null) choose(target, { extend: event.shiftKey, toggle: false });
    else if (event.key === 'Enter' && rows[active] && event.target === event.currentTarget) onOpen?.(rows[active]);
    else if (event.key === ' ' && event.target === event.currentTarget) choose(active, { extend: false, toggle: true });
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelect(new Set(rows.map(rowId)));
    else return;
    event.preventDefault();
  }

  function onRowClick(event: MouseEvent, index: number): void {
    choose(index, { extend: event.shiftKey, toggle: event.ctrlKey || event.metaKey });
  }

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable
      aria-activedescendant={rows[active] ? rowElementId(rowId(rows[active])) : undefined}
      tabIndex={0}
      className={classes.table}
      onKeyDown={onKeyDown}
    >
      <TableHead columns={columns} tracks={tracks} sorting={sorting} onSort={onSort} />
      {rows.length === 0 && empty && <Empty>{empty}</Empty>}
      <div role="rowgroup" className={classes.body} style={{ height: windowed.getTotalSize() }}>
        {windowed.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const id = rowId(row);
          return (
            <div
              key={id}
              id={rowElementId(id)}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={selected.has(id)}
              data-cursor={index === active || undefined}
              className={classes.row}
              style={{ transform: `translateY(${start}px)`, gridTemplateColumns: tracks }}
              onClick={(event) => onRowClick(event, index)}
              onDoubleClick={() => onOpen?.(row)}
            >
              {columns.map((column) => (
                <div key={column.id} role="gridcell" className={classes.cell} data-align={column.align}>
                  {column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** A grid has rows and cells and nothing else, also where there is nothing to show. */
function Empty({ children }: { children: ReactNode }) {
  return (
    <div role="row" style={{ display: 'contents' }}>
      <div role="gridcell" style={{ display: 'contents' }}>{children}</div>
    </div>
  );
}

function rowElementId(id: string): string {
  return `row-${id}`;
}

function toggled(selected: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

function idsBetween<Row>(rows: readonly Row[], rowId: (row: Row) => string, from: number, to: number): Set<string> {
  return new Set(rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(rowId));
}

/** Where a key leads, or null where it leads nowhere. */
function moveTo(key: string, from: number, page: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'PageDown':
      return Math.min(from + page, last);
    case 'PageUp':
      return Math.max(from - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
