// What every table is drawn by: a sticky head, rows of 32 px of which only those in view are there, headings of groups; a grid to screen readers.
import { useMemo, type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject } from 'react';
import type { LineGroup, Lines } from './lines.ts';
import type { Column, EditEnd, Sorting } from './table-column.ts';
import { TableHead } from './TableHead.tsx';
import { TableLine } from './TableLine.tsx';
import { owned, type LineWindow } from './use-line-window.ts';
import { useStable } from './use-stable.ts';
import classes from './table.module.css';

/** In px, as the style sheet has them; the head is as high as a row. */
export const tableHeights = { row: 32, group: 32 };

interface Props<Row> {
  scroller: RefObject<HTMLDivElement | null>;
  label: string;
  columns: readonly Column<Row>[];
  /** In px; below it the table scrolls sideways. */
  least?: number | undefined;
  lines: Lines;
  view: LineWindow;
  /** Undefined for a row that has not come yet. */
  rowOf: (id: string) => Row | undefined;
  /** What its heading says; its name where this is not given. */
  headingOf?: (group: LineGroup) => string;
  /** The element of a line is called this and the line's index. */
  name: string;
  selected: ReadonlySet<string>;
  cursor: { line: number; column: number | null; isEditing: boolean };
  sorting: Sorting | undefined;
  onSort: ((sorting: Sorting) => void) | undefined;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onLineClick: (event: MouseEvent, index: number) => void;
  /** A double click where nothing is edited. */
  onOpen?: ((row: Row) => void) | undefined;
  onEdit?: (index: number, column: number) => void;
  onDone?: (end: EditEnd) => void;
  /** Takes the focus as the view is entered. */
  autoFocus?: boolean;
  /** In place of the rows. */
  children?: ReactNode;
}

const nothing = () => undefined;

export function TableFrame<Row>(props: Props<Row>) {
  const { scroller, label, columns, least, lines, view, rowOf, headingOf, name, selected, cursor, sorting, onSort, onKeyDown, autoFocus, children } = props;
  const tracks = useMemo(() => columns.map(({ width }) => width).join(' '), [columns]);
  const isEdited = useMemo(() => columns.some(({ edit }) => edit), [columns]);
  const acts = {
    onClick: useStable(props.onLineClick), onOpen: useStable(props.onOpen ?? nothing),
    onEdit: useStable(props.onEdit ?? nothing), onDone: useStable(props.onDone ?? nothing),
  };
  const [sortedBy, descending] = [sorting?.column, sorting?.descending ?? false];
  const order = useMemo(() => (sortedBy === undefined ? undefined : { column: sortedBy, descending }), [sortedBy, descending]);
  const sort = useStable(onSort ?? nothing);
  const lineId = (index: number) => `${name}-${index}`;
  const hasCursor = !cursor.isEditing && cursor.line >= view.first && cursor.line <= view.last;
  const atCursor = cursor.column === null ? lineId(cursor.line) : `${lineId(cursor.line)}-${cursor.column}`;
  return (
    <div
      ref={scroller}
      role={lines.isGrouped ? 'treegrid' : 'grid'}
      aria-label={label}
      aria-rowcount={lines.count + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={hasCursor ? atCursor : undefined}
      tabIndex={0}
      data-autofocus={autoFocus || undefined}
      className={classes.table}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ minWidth: least }}>
        <TableHead columns={columns} tracks={tracks} sorting={order} onSort={onSort && sort} />
        {children}
        <div role="rowgroup" className={classes.body} style={{ height: view.height }} aria-owns={owned(view, lineId) || undefined}>
          {view.drawn.map(({ slot, index }) => {
            const line = lines.at(index);
            if (!line) return null;
            const isGroup = line.kind === 'group';
            const isHere = index === cursor.line;
            return (
              <TableLine
                key={slot}
                id={lineId(index)} index={index} top={view.topOf(index)} tracks={tracks} columns={columns}
                isInTree={lines.isGrouped}
                heading={isGroup ? (headingOf?.(line.group) ?? line.group.name) : null}
                count={isGroup ? line.group.count : 0} isFolded={isGroup && line.isFolded}
                row={isGroup ? undefined : rowOf(line.id)} isSelected={!isGroup && selected.has(line.id)}
                isAtCursor={isHere} cursorColumn={isHere ? cursor.column : null} isEdited={isEdited} isEditing={isHere && cursor.isEditing}
                {...acts}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
