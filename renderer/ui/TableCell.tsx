// One cell of a table: what stands in it has its own direction, and lies where the cells of this interface begin or end.
import type { ReactNode } from 'react';
import type { Column } from './table-column.ts';
import classes from './table.module.css';

interface Props {
  column: Pick<Column<never>, 'align' | 'direction'>;
  id?: string | undefined;
  isAtCursor?: boolean;
  isReadOnly?: boolean | undefined;
  /** An editor may be wider than its cell. */
  isEditing?: boolean;
  onDoubleClick?: ((event: React.MouseEvent) => void) | undefined;
  children: ReactNode;
}

export function TableCell({ column: { align, direction = 'auto' }, id, isAtCursor = false, isReadOnly, isEditing = false, onDoubleClick, children }: Props) {
  return (
    <div
      id={id}
      role="gridcell"
      className={classes.cell}
      data-align={align}
      data-cell-cursor={isAtCursor || undefined}
      data-editing={isEditing || undefined}
      aria-readonly={isReadOnly}
      onDoubleClick={onDoubleClick}
    >
      <div className={classes.content} dir={direction === 'page' ? undefined : direction}>{children}</div>
    </div>
  );
}
