// What a column of a table is, and by which one the table is sorted.
import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** A CSS grid track: '120px', 'minmax(200px, 2fr)'. */
  width: string;
  align?: 'start' | 'end';
  sortable?: boolean;
  /** Stands behind the name in the head: a button for the column's filter. */
  tool?: ReactNode;
}

export interface Sorting {
  column: string;
  descending: boolean;
}
