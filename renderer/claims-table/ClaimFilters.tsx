// The filters above the claims table: any word, and one claimant, question, outlet, kind, status and mark each.
import { useMemo, type RefObject } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { ClaimKind, ClaimStatus } from '../../contract/vocabulary/claim-terms.ts';
import { FilterRow } from '../ui/FilterRow.tsx';
import { FilterSelect } from '../ui/FilterSelect.tsx';
import { words } from '../words/catalogue.ts';
import { activeParts, ClaimMark, filterParts, noFilter, valuesOf, type ClaimFilter, type FilterPart } from './claim-filter.ts';

const text = words.claimsTable;

interface ClaimFiltersProps {
  claims: readonly Claim[];
  filter: ClaimFilter;
  field: RefObject<HTMLInputElement | null>;
  onChange(filter: ClaimFilter): void;
}

export function ClaimFilters({ claims, filter, field, onChange }: ClaimFiltersProps) {
  const names = useMemo(() => namesOf(claims), [claims]);
  const active = activeParts(filter).map((part) => {
    const value = filter[part] ?? '';
    const name = nameOf(part, value, names);
    return { key: part, name, removeLabel: words.browsing.removeFilter(name), onRemove: () => onChange({ ...filter, [part]: null }) };
  });
  return (
    <FilterRow
      label={text.filterPlaceholder}
      words={filter.words}
      onWords={(typed) => onChange({ ...filter, words: typed })}
      fieldRef={field}
      filtersLabel={active.length > 0 ? words.browsing.filtersOn(active.length) : words.browsing.filters}
      active={active}
      clearLabel={words.browsing.clearFilters}
      onClear={() => onChange({ ...noFilter, words: filter.words })}
      fields={filterParts.map((part) => (
        <PartField key={part} part={part} claims={claims} names={names} value={filter[part]} onChange={(value) => onChange({ ...filter, [part]: value })} />
      ))}
    />
  );
}

interface PartFieldProps {
  part: FilterPart;
  claims: readonly Claim[];
  names: ReadonlyMap<string, string>;
  value: string | null;
  onChange(value: string | null): void;
}

function PartField({ part, claims, names, value, onChange }: PartFieldProps) {
  const choices = useMemo(() => choicesOf(part, claims, names), [part, claims, names]);
  return (
    <FilterSelect label={text.parts[part]} any={text.any[part]} choices={choices} value={value} onChange={onChange} />
  );
}

/** Closed lists in their order, names by how many claims have them; each with that number, "none" last. */
function choicesOf(part: FilterPart, claims: readonly Claim[], names: ReadonlyMap<string, string>): { value: string; label: string }[] {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const value of valuesOf(claim, part)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const closed = { kind: ClaimKind.options, status: ClaimStatus.options, mark: ClaimMark.options } as const;
  const values = part in closed
    ? [...closed[part as keyof typeof closed]]
    : [...counts.keys()].sort((one, other) => Number(one === 'none') - Number(other === 'none') || (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return values.map((value) => ({ value, label: words.browsing.choice(nameOf(part, value, names), counts.get(value) ?? 0) }));
}

/** Of claimants, questions and outlets, by their ids. */
function namesOf(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { claimant, questions, evidence } of claims) {
    if (claimant) names.set(claimant.id, claimant.name);
    for (const { id, wording } of questions) names.set(id, wording);
    for (const { source } of evidence) if (source) names.set(source.id, source.name);
  }
  return names;
}

function nameOf(part: FilterPart, value: string, names: ReadonlyMap<string, string>): string {
  switch (part) {
    case 'kind':
      return words.claims.kinds[ClaimKind.catch('other').parse(value)];
    case 'status':
      return words.claims.statuses[ClaimStatus.catch('open').parse(value)];
    case 'mark':
      return text.marks[ClaimMark.catch('prefilled').parse(value)];
    default:
      return value === 'none' ? text.noneOf[part] : (names.get(value) ?? text.parts[part]);
  }
}
