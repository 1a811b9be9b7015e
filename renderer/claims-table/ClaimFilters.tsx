// The filters above the claims table: any word, and one claimant, kind or status each.
import { Button, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, type RefObject } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { ClaimKind, ClaimStatus } from '../../contract/vocabulary/claim-terms.ts';
import { words } from '../words/catalogue.ts';
import { isFiltering, noFilter, type ClaimFilter } from './claim-filter.ts';
import classes from './claims-table.module.css';

const text = words.claimsTable;

interface ClaimFiltersProps {
  claims: readonly Claim[];
  filter: ClaimFilter;
  field: RefObject<HTMLInputElement | null>;
  onChange(filter: ClaimFilter): void;
}

export function ClaimFilters({ claims, filter, field, onChange }: ClaimFiltersProps) {
  const claimants = useMemo(() => claimantsOf(claims), [claims]);
  return (
    <div className={classes.filters} role="search" aria-label={text.filterLabel}>
      <TextInput
        ref={field}
        className={classes.filterWords}
        aria-label={text.filterPlaceholder}
        placeholder={text.filterPlaceholder}
        dir="auto"
        leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
        value={filter.words}
        onChange={({ currentTarget }) => onChange({ ...filter, words: currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && onChange({ ...filter, words: '' })}
      />
      <Select
        aria-label={text.fields.claimant}
        placeholder={text.anyClaimant}
        data={claimants}
        searchable={claimants.length > 8}
        clearable
        comboboxProps={{ width: 260, position: 'bottom-start' }}
        value={filter.claimant}
        onChange={(claimant) => onChange({ ...filter, claimant })}
      />
      <Select
        aria-label={text.fields.kind}
        placeholder={text.anyKind}
        data={ClaimKind.options.map((kind) => ({ value: kind, label: words.claims.kinds[kind] }))}
        clearable
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind: kind as ClaimKind | null })}
      />
      <Select
        aria-label={text.status}
        placeholder={text.anyStatus}
        data={ClaimStatus.options.map((status) => ({ value: status, label: words.claims.statuses[status] }))}
        clearable
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status: status as ClaimStatus | null })}
      />
      {isFiltering(filter) && (
        <Button variant="subtle" color="gray" onClick={() => onChange(noFilter)}>
          {text.clearFilter}
        </Button>
      )}
    </div>
  );
}

/** Those who make claims, most claims first; "no claimant" last, where there are such claims. */
function claimantsOf(claims: readonly Claim[]): { value: string; label: string }[] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const { claimant } of claims) {
    const key = claimant?.id ?? 'none';
    const known = counts.get(key);
    counts.set(key, { label: claimant?.name ?? text.noClaimant, count: (known?.count ?? 0) + 1 });
  }
  return [...counts]
    .sort(([one, { count }], [other, { count: otherCount }]) => {
      if (one === 'none' || other === 'none') return one === 'none' ? 1 : -1;
      return otherCount - count;
    })
    .map(([value, { label }]) => ({ value, label }));
}
