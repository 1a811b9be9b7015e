// A table for thousands of rows that are all here: rows of 32 px, groups that fold, cells that are edited in place.
import { useEffect, useId, useMemo, useRef, type ReactNode } from 'react';
import { Lines, type LineGroup } from './lines.ts';
import type { Column, Sorting } from './table-column.ts';
import { tableHeights, TableFrame } from './TableFrame.tsx';
import { canEdit } from './TableLine.tsx';
import { useLineWindow } from './use-line-window.ts';
import { useTableCursor } from './use-table-cursor.ts';

interface Props<Row> {
  label: string;
  columns: readonly Column<Row>[];
  /** Already sorted and filtered; with groups, those of each group after those of the one before. */
  rows: readonly Row[];
  /** Of 36 characters. */
  rowId: (row: Row) => string;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  /** Enter on a row, or a double click where nothing is edited. */
  onOpen?: (row: Row) => void;
  sorting?: Sorting;
  onSort?: (sorting: Sorting) => void;
  groups?: readonly LineGroup[];
  folded?: ReadonlySet<string>;
  onFold?: (group: string, folded: boolean) => void;
  /** The row that was come for from elsewhere: brought into view once. */
  shown?: string | null;
  /** Shown in place of the rows. */
  empty?: ReactNode;
}

const noGroups: readonly LineGroup[] = [];
const noneFolded: ReadonlySet<string> = new Set();

export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowId, selected, onSelect, onOpen, sorting, onSort, groups = noGroups, folded = noneFolded, onFold, shown = null, empty } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => new Lines(rows.map(rowId).join(''), groups, folded), [rows, rowId, groups, folded]);
  const byId = useMemo(() => new Map(rows.map((row) => [rowId(row), row])), [rows, rowId]);
  const view = useLineWindow({ scroller, lines, heights: tableHeights, head: tableHeights.row, beyond: 6 });
  const rowAt = (index: number) => {
    const line = lines.at(index);
    return line?.kind === 'row' ? byId.get(line.id) : undefined;
  };
  const cursor = useTableCursor({
    lines, selected, onSelect,
    columns: columns.some(({ edit }) => edit) ? columns.length : 0,
    isEditable: (index, at) => {
      const [row, column] = [rowAt(index), columns[at]];
      return row !== undefined && column !== undefined && canEdit(column, row);
    },
    onOpen: (id) => {
      const row = byId.get(id);
      if (row !== undefined) onOpen?.(row);
    },
    onFold: (group, isFolded) => onFold?.(group, isFolded),
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / tableHeights.row) - 2),
    onMove: (index) => view.show(index, 'near'),
    focus: () => scroller.current?.focus({ preventScroll: true }),
  });
  useShown(lines, shown, (index) => {
    cursor.place(index);
    view.show(index, 'middle');
  });
  return (
    <TableFrame
      scroller={scroller} label={label} columns={columns} lines={lines} view={view} rowOf={(id) => byId.get(id)} name={useId()}
      selected={selected} cursor={cursor} sorting={sorting} onSort={onSort} onOpen={onOpen}
      onKeyDown={cursor.onKeyDown} onLineClick={cursor.onLineClick} onEdit={cursor.edit} onDone={cursor.endEdit}
    >
      {rows.length === 0 && empty && <Empty>{empty}</Empty>}
    </TableFrame>
  );
}

/** Once for each row that is come for, as soon as it is among the lines. */
function useShown(lines: Lines, shown: string | null, show: (index: number) => void): void {
  const last = useRef<string | null>(null);
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    if (shown === null) last.current = null;
    if (shown === null || shown === last.current) return;
    const index = lines.indexOfRow(shown);
    if (index === -1) return;
    last.current = shown;
    latest.current(index);
  }, [lines, shown]);
}

/** A grid has rows and cells and nothing else, also where there is nothing to show. */
function Empty({ children }: { children: ReactNode }) {
  return (
    <div role="row" style={{ display: 'contents' }}>
      <div role="gridcell" style={{ display: 'contents' }}>{children}</div>
    </div>
  );
}
