// What a column of a table is, and by which one the table is sorted.
import type { ReactNode } from 'react';

/** Where the cursor goes when an editor in a cell is done; `away` where the focus has gone elsewhere already. */
export type EditEnd = 'stay' | 'next' | 'previous' | 'away';

export interface Column<Row> {
  id: string;
  head: string;
  /** `edit` opens the editor of this cell; undefined where it has none. */
  cell: (row: Row, edit?: () => void) => ReactNode;
  /** A CSS grid track: '120px', 'minmax(200px, 2fr)'. */
  width: string;
  align?: 'start' | 'end';
  /**
   * The direction of what stands in the cell, whatever that of the interface: read from its text ('auto', the default), 'ltr'
   * for dates and numbers in English, 'page' for a cell of several parts that mirror with the page.
   */
  direction?: 'auto' | 'ltr' | 'page';
  sortable?: boolean;
  /** Stands behind the name in the head: a button for the column's filter. */
  tool?: ReactNode;
  /** What stands in the cell while it is edited; null for a row that has nothing to edit here. */
  edit?: (row: Row, done: (end: EditEnd) => void) => ReactNode;
}

export interface Sorting {
  column: string;
  descending: boolean;
}
