// The list of parties: name with other names, and in how many claims; Shift and Ctrl choose several.
import { IconBuilding, IconMapPin, IconQuestionMark, IconUser } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Party } from '../../contract/parties.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { Column, Sorting } from '../ui/table-column.ts';
import { words } from '../words/catalogue.ts';
import classes from './codebook.module.css';
import ofParties from './parties.module.css';

const text = words.codebook.parties;
const icons = { person: IconUser, organisation: IconBuilding, place: IconMapPin, unknown: IconQuestionMark } as const;

interface Props {
  rows: readonly Party[];
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}

export function PartyTable({ rows, selected, onSelect }: Props) {
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', descending: false });
  const sorted = useMemo(() => inOrder(rows, sorting), [rows, sorting]);
  return (
    <DataTable
      label={text.list}
      columns={columns}
      rows={sorted}
      rowId={idOf}
      selected={selected}
      onSelect={onSelect}
      sorting={sorting}
      onSort={setSorting}
      empty={<p className={classes.noMatch}>{text.noMatch}</p>}
    />
  );
}

const idOf = ({ id }: Party) => id;

function inOrder(rows: readonly Party[], { column, descending }: Sorting): readonly Party[] {
  const sorted = column === 'claims' ? rows.toSorted((one, other) => total(one) - total(other)) : [...rows];
  return descending ? sorted.toReversed() : sorted;
}

function total({ claims, through }: Party): number {
  return claims + through;
}

const columns: readonly Column<Party>[] = [
  { id: 'name', head: text.name, width: 'minmax(0, 1fr)', direction: 'page', sortable: true, cell: (party) => <PartyName party={party} /> },
  { id: 'claims', head: text.claims, width: '64px', align: 'end', sortable: true, cell: total },
];

function PartyName({ party: { kind, name, aliases } }: { party: Party }) {
  const Icon = icons[kind];
  return (
    <span className={ofParties.party} title={[name, ...aliases].join('\n')}>
      <Icon size={14} stroke={1.75} role="img" aria-label={text.kinds[kind]} />
      <bdi>{name}</bdi>
    </span>
  );
}
