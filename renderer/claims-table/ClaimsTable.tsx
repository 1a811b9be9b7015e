// The table of the Claims screen: as many columns as there is room for, sorted in the head, in groups that fold.
import { useElementSize } from '@mantine/hooks';
import { useMemo, type ReactNode } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { ClaimStatus } from '../../contract/vocabulary/claim-terms.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { LineGroup } from '../ui/lines.ts';
import type { Sorting } from '../ui/table-column.ts';
import { words } from '../words/catalogue.ts';
import { openInArticle, type ClaimActions } from './claim-actions.ts';
import { claimColumns, type OptionalColumn } from './claim-columns.tsx';
import type { ClaimGrouping, GroupedClaims } from './claim-groups.ts';
import type { ClaimColumn, ClaimOrder } from './claim-order.ts';
import classes from './claims-table.module.css';
import { columnsThatFit } from './columns-that-fit.ts';

interface ClaimsTableProps {
  grouped: GroupedClaims;
  grouping: ClaimGrouping | null;
  folded: ReadonlySet<string>;
  onFold(group: string, folded: boolean): void;
  hidden: readonly OptionalColumn[];
  actions: ClaimActions | null;
  selected: ReadonlySet<string>;
  onSelect(selected: ReadonlySet<string>): void;
  order: ClaimOrder;
  onOrder(order: ClaimOrder): void;
  /** The claim that the address names. */
  shown: string | null;
  /** Stands in place of the table where there are no rows. */
  empty: ReactNode;
}

const idOf = ({ id }: Claim) => id;

export function ClaimsTable({ grouped, grouping, folded, onFold, hidden, actions, selected, onSelect, order, onOrder, shown, empty }: ClaimsTableProps) {
  const { ref, width } = useElementSize();
  const columns = useMemo(() => columnsThatFit(claimColumns(actions), hidden, width), [actions, hidden, width]);
  const groups = useMemo(() => grouped.groups.map((group) => ({ ...group, name: nameOf(group, grouping) })), [grouped, grouping]);
  return (
    <div ref={ref} className={classes.tableHost}>
      {grouped.rows.length === 0 ? (
        empty
      ) : (
        <DataTable
          label={words.claimsTable.title}
          columns={columns}
          rows={grouped.rows}
          rowId={idOf}
          groups={groups}
          folded={folded}
          onFold={onFold}
          selected={selected}
          onSelect={onSelect}
          shown={shown}
          onOpen={openInArticle}
          sorting={order}
          onSort={(next) => onOrder(nextOrder(order, next))}
        />
      )}
    </div>
  );
}

function nameOf({ key, name }: LineGroup, grouping: ClaimGrouping | null): string {
  if (grouping === 'status') return words.claims.statuses[ClaimStatus.catch('open').parse(key)];
  return key === 'none' && grouping ? words.claimsTable.group.noneOf[grouping] : name;
}

/** Upwards, downwards, and then again in the order in which the claims were made. */
function nextOrder(now: ClaimOrder, { column, descending }: Sorting): ClaimOrder {
  if (now.column === column && now.descending && !descending) return { column: 'made', descending: false };
  return { column: column as ClaimColumn, descending };
}
