// The sticky head of a table, with sorting by click or Enter.
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import type { Column, Sorting } from './table-column.ts';
import classes from './table.module.css';

interface Props<Row> {
  columns: readonly Column<Row>[];
  tracks: string;
  sorting: Sorting | undefined;
  onSort: ((sorting: Sorting) => void) | undefined;
}

/** Drawn again only where the columns or their order changed. */
export const TableHead = memo(Head) as typeof Head;

function Head<Row>({ columns, tracks, sorting, onSort }: Props<Row>) {
  return (
    <div role="rowgroup" className={classes.headGroup}>
      <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: tracks }}>
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sorting={sorting} onSort={onSort} />
        ))}
      </div>
    </div>
  );
}

function HeadCell<Row>({ column, sorting, onSort }: { column: Column<Row> } & Pick<Props<Row>, 'sorting' | 'onSort'>) {
  const isSorted = sorting?.column === column.id;
  const order = isSorted ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  return (
    <div role="columnheader" className={classes.headCell} aria-sort={order} data-align={column.align}>
      {column.sortable && onSort ? (
        <button
          type="button"
          className={classes.sort}
          onClick={() => onSort({ column: column.id, descending: isSorted && !sorting.descending })}
        >
          {column.head}
          {order === 'ascending' && <IconArrowUp size={12} aria-hidden />}
          {order === 'descending' && <IconArrowDown size={12} aria-hidden />}
        </button>
      ) : (
        column.head
      )}
      {column.tool}
    </div>
  );
}
