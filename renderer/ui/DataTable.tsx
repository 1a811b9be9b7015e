// A table for thousands of rows: sticky head, rows of 32 px, groups that fold, cells that are edited in place; a grid to screen readers.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, type ReactNode } from 'react';
import { Lines, type LineGroup } from './lines.ts';
import { LineHeading } from './LineHeading.tsx';
import type { Column, EditEnd, Sorting } from './table-column.ts';
import { TableCell } from './TableCell.tsx';
import { TableHead } from './TableHead.tsx';
import { useTableCursor } from './use-table-cursor.ts';
import classes from './table.module.css';

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

const rowHeight = 32;
const noGroups: readonly LineGroup[] = [];
const noneFolded: ReadonlySet<string> = new Set();

export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowId, selected, onSelect, onOpen, sorting, onSort, groups = noGroups, folded = noneFolded, onFold, shown = null, empty } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const tableId = useId();
  const lines = useMemo(() => new Lines(rows.map(rowId).join(''), groups, folded), [rows, rowId, groups, folded]);
  const byId = useMemo(() => new Map(rows.map((row) => [rowId(row), row])), [rows, rowId]);
  const windowed = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The head stands above the first line, and over it once that has scrolled.
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
  });
  const rowAt = (index: number) => {
    const line = lines.at(index);
    return line?.kind === 'row' ? byId.get(line.id) : undefined;
  };
  const isEdited = columns.some(({ edit }) => edit);
  const cursor = useTableCursor({
    lines, selected, onSelect,
    columns: isEdited ? columns.length : 0,
    isEditable: (index, at) => {
      const [row, column] = [rowAt(index), columns[at]];
      return row !== undefined && column !== undefined && canEdit(column, row);
    },
    onOpen: (id) => {
      const row = byId.get(id);
      if (row !== undefined) onOpen?.(row);
    },
    onFold: (group, isFolded) => onFold?.(group, isFolded),
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    onMove: (index) => windowed.scrollToIndex(index, { align: 'auto' }),
    focus: () => scroller.current?.focus({ preventScroll: true }),
  });
  useShown(lines, shown, (index) => {
    cursor.place(index);
    const { startIndex = 0, endIndex = -1 } = windowed.calculateRange() ?? {};
    if (index <= startIndex || index >= endIndex) windowed.scrollToIndex(index, { align: 'center' });
  });
  const tracks = columns.map(({ width }) => width).join(' ');
  const lineId = (index: number) => `${tableId}-${index}`;
  const atCursor = cursor.column === null ? lineId(cursor.line) : `${lineId(cursor.line)}-${cursor.column}`;
  return (
    <div
      ref={scroller}
      role={lines.isGrouped ? 'treegrid' : 'grid'}
      aria-label={label}
      aria-rowcount={lines.count + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={cursor.line >= 0 && !cursor.isEditing ? atCursor : undefined}
      tabIndex={0}
      className={classes.table}
      onKeyDown={cursor.onKeyDown}
    >
      <TableHead columns={columns} tracks={tracks} sorting={sorting} onSort={onSort} />
      {rows.length === 0 && empty && <Empty>{empty}</Empty>}
      <div role="rowgroup" className={classes.body} style={{ height: windowed.getTotalSize() }}>
        {windowed.getVirtualItems().map(({ index, start }) => {
          const line = lines.at(index);
          if (!line) return null;
          const isGroup = line.kind === 'group';
          const row = rowAt(index);
          const isHere = index === cursor.line;
          return (
            <div
              key={line.key}
              id={lineId(index)}
              role="row"
              aria-rowindex={index + 2}
              aria-level={lines.isGrouped ? (isGroup ? 1 : 2) : undefined}
              aria-expanded={isGroup ? !line.isFolded : undefined}
              aria-selected={isGroup ? undefined : selected.has(line.id)}
              data-cursor={(isHere && cursor.column === null) || undefined}
              data-group={isGroup || undefined}
              className={classes.row}
              style={{ transform: `translateY(${start - rowHeight}px)`, gridTemplateColumns: isGroup ? '1fr' : tracks }}
              onClick={(event) => cursor.onLineClick(event, index)}
            >
              {isGroup && (
                <div role="gridcell" aria-colspan={columns.length} className={classes.group}>
                  <LineHeading name={line.group.name} count={line.group.count} isFolded={line.isFolded} />
                </div>
              )}
              {row !== undefined && (
                <Cells
                  id={lineId(index)} row={row} columns={columns} isEdited={isEdited} onOpen={onOpen}
                  at={isHere ? cursor.column : null} isEditing={isHere && cursor.isEditing}
                  onEdit={(column) => cursor.edit(index, column)} onDone={cursor.endEdit}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface CellsProps<Row> {
  id: string;
  row: Row;
  columns: readonly Column<Row>[];
  /** Whether any column of the table can be edited. */
  isEdited: boolean;
  /** The column of the cursor, where it is in this line. */
  at: number | null;
  isEditing: boolean;
  onEdit: (column: number) => void;
  onDone: (end: EditEnd) => void;
  onOpen: ((row: Row) => void) | undefined;
}

function Cells<Row>({ id, row, columns, isEdited, at, isEditing, onEdit, onDone, onOpen }: CellsProps<Row>) {
  return columns.map((column, index) => {
    const editor = isEditing && index === at ? (column.edit?.(row, onDone) ?? null) : null;
    const edit = editor === null && canEdit(column, row) ? () => onEdit(index) : undefined;
    return (
      <TableCell
        key={column.id}
        id={`${id}-${index}`}
        column={editor === null ? column : inPage}
        isAtCursor={index === at}
        isEditing={editor !== null}
        isReadOnly={isEdited ? !column.edit : undefined}
        onDoubleClick={() => (edit ? edit() : editor === null && onOpen?.(row))}
      >
        {editor === null ? column.cell(row, edit) : <Editing>{editor}</Editing>}
      </TableCell>
    );
  });
}

const inPage = { direction: 'page' } as const;

function canEdit<Row>({ edit }: Column<Row>, row: Row): boolean {
  return edit !== undefined && edit(row, () => undefined) !== null;
}

/** A click or a key in an editor is meant for it and for nothing around it. */
function Editing({ children }: { children: ReactNode }) {
  return (
    <div className={classes.editor} onClick={(event) => event.stopPropagation()} onDoubleClick={(event) => event.stopPropagation()}>
      {children}
    </div>
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
