// The table of the Claims screen: as many columns as there is room for, sorted in the head.
import { useElementSize } from '@mantine/hooks';
import { useMemo, type ReactNode } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { Sorting } from '../ui/table-column.ts';
import { words } from '../words/catalogue.ts';
import { openInArticle, type ClaimActions } from './claim-actions.ts';
import { claimColumns, columnsThatFit, type OptionalColumn } from './claim-columns.tsx';
import type { ClaimColumn, ClaimOrder } from './claim-order.ts';
import classes from './claims-table.module.css';

interface ClaimsTableProps {
  rows: readonly Claim[];
  hidden: readonly OptionalColumn[];
  actions: ClaimActions | null;
  selected: ReadonlySet<string>;
  onSelect(selected: ReadonlySet<string>): void;
  order: ClaimOrder;
  onOrder(order: ClaimOrder): void;
  /** Stands in place of the table where there are no rows. */
  empty: ReactNode;
}

export function ClaimsTable({ rows, hidden, actions, selected, onSelect, order, onOrder, empty }: ClaimsTableProps) {
  const { ref, width } = useElementSize();
  const columns = useMemo(() => columnsThatFit(claimColumns(actions), hidden, width), [actions, hidden, width]);
  return (
    <div ref={ref} className={classes.tableHost}>
      {rows.length === 0 ? (
        empty
      ) : (
        <DataTable
          label={words.claimsTable.title}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          selected={selected}
          onSelect={onSelect}
          onOpen={openInArticle}
          sorting={order}
          onSort={(next) => onOrder(nextOrder(order, next))}
        />
      )}
    </div>
  );
}

/** Upwards, downwards, and then again in the order in which the claims were made. */
function nextOrder(now: ClaimOrder, { column, descending }: Sorting): ClaimOrder {
  if (now.column === column && now.descending && !descending) return { column: 'made', descending: false };
  return { column: column as ClaimColumn, descending };
}
