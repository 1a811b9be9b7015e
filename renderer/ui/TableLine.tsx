// One line of a table: the cells of a row, or the heading of a group. Drawn again only where something in it changed.
import { memo, type MouseEvent, type ReactNode } from 'react';
import { LineHeading } from './LineHeading.tsx';
import type { Column, EditEnd } from './table-column.ts';
import classes from './table.module.css';

interface Props<Row> {
  id: string;
  index: number;
  /** In px. */
  top: number;
  tracks: string;
  columns: readonly Column<Row>[];
  /** Does it belong to a group? */
  isInTree: boolean;
  /** Of a group; null for a row. */
  heading: string | null;
  count: number;
  isFolded: boolean;
  /** Undefined for a group, and for a row that has not come yet. */
  row: Row | undefined;
  isSelected: boolean;
  isAtCursor: boolean;
  /** Where the cursor is in one cell of this line. */
  cursorColumn: number | null;
  /** Whether any column of the table can be edited. */
  isEdited: boolean;
  isEditing: boolean;
  onClick: (event: MouseEvent, index: number) => void;
  onOpen: (row: Row) => void;
  onEdit: (index: number, column: number) => void;
  onDone: (end: EditEnd) => void;
}

export const TableLine = memo(Line) as typeof Line;

function Line<Row>(props: Props<Row>) {
  const { id, index, top, tracks, columns, isInTree, heading, count, isFolded, row, isSelected, isAtCursor, cursorColumn, onClick } = props;
  const isGroup = heading !== null;
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-level={isInTree ? (isGroup ? 1 : 2) : undefined}
      aria-expanded={isGroup ? !isFolded : undefined}
      aria-selected={isGroup ? undefined : isSelected}
      aria-busy={(!isGroup && row === undefined) || undefined}
      data-cursor={(isAtCursor && cursorColumn === null) || undefined}
      data-group={isGroup || undefined}
      className={classes.row}
      style={{ transform: `translateY(${top}px)`, gridTemplateColumns: isGroup ? '1fr' : tracks }}
      onClick={(event) => onClick(event, index)}
      onDoubleClick={(event) => !isGroup && onTwice(event, props)}
    >
      {isGroup ? (
        <div role="gridcell" aria-colspan={columns.length} className={classes.group}>
          <LineHeading name={heading} count={count} isFolded={isFolded} />
        </div>
      ) : (
        cellsOf(props)
      )}
    </div>
  );
}

function cellsOf<Row>({ id, index, row, columns, cursorColumn, isEdited, isEditing, onEdit, onDone }: Props<Row>): ReactNode {
  return columns.map((column, at) => {
    const isHere = at === cursorColumn;
    const editor = row !== undefined && isEditing && isHere ? (column.edit?.(row, onDone) ?? null) : null;
    // What stands in a cell has its own direction; it is cut where its own words end, and lies where the cells of the page begin.
    const hasOwn = editor === null && column.direction !== 'page' && column.align !== 'end';
    return (
      <div
        key={column.id}
        id={isEdited ? `${id}-${at}` : undefined}
        role="gridcell"
        className={classes.cell}
        dir={hasOwn ? (column.direction ?? 'auto') : undefined}
        data-align={column.align}
        data-cell-cursor={isHere || undefined}
        data-editing={editor !== null || undefined}
        aria-readonly={isEdited ? !column.edit : undefined}
      >
        {editor === null ? row !== undefined && column.cell(row, canEdit(column, row) ? () => onEdit(index, at) : undefined) : <Editing>{editor}</Editing>}
      </div>
    );
  });
}

/** In a cell that can be edited it edits, elsewhere it opens the row. */
function onTwice<Row>({ target, currentTarget }: MouseEvent<HTMLElement>, { row, columns, index, onEdit, onOpen }: Props<Row>): void {
  const at = [...currentTarget.children].findIndex((cell) => cell.contains(target as Node));
  const column = columns[at];
  if (row === undefined) return;
  if (column && canEdit(column, row)) onEdit(index, at);
  else onOpen(row);
}

export function canEdit<Row>({ edit }: Column<Row>, row: Row): boolean {
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
