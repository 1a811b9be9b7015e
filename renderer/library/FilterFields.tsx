// One field for each thing that the library can be filtered by; together in the list's popover, one by one in the table's head.
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { ArticleProblem, type ArticleFacets } from '../../contract/browsing.ts';
import { FilterSelect } from '../ui/FilterSelect.tsx';
import { words } from '../words/catalogue.ts';
import type { FilterPart, LibraryFilter } from './browsing.ts';
import classes from './filter.module.css';
import { languageName } from './language-name.ts';

const text = words.browsing;

export interface FilterProps {
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
  facets: ArticleFacets | undefined;
}

interface Choice {
  value: string;
  label: string;
}

export function FilterField({ part, filter, onFilter, facets }: FilterProps & { part: FilterPart }): ReactNode {
  const set = (change: Partial<LibraryFilter>) => onFilter({ ...filter, ...change });
  if (part === 'days') return <Days filter={filter} onChange={set} />;
  const choices = choicesOf(part, facets);
  const value = filter[part];
  return (
    <FilterSelect
      label={text.parts[part]}
      any={text.any[part]}
      choices={choices}
      value={typeof value === 'boolean' ? String(value) : value}
      onChange={(chosen) => set({ [part]: part === 'reviewed' || part === 'claims' ? asBoolean(chosen) : chosen })}
    />
  );
}

function asBoolean(chosen: string | null): boolean | null {
  return chosen === null ? null : chosen === 'true';
}

function choicesOf(part: Exclude<FilterPart, 'days'>, facets: ArticleFacets | undefined): Choice[] {
  if (!facets) return [];
  const rest = (counted: readonly { count: number }[]) => facets.total - counted.reduce((sum, { count }) => sum + count, 0);
  const choice = (value: string, name: string, count: number): Choice => ({ value, label: text.choice(name, count) });
  const some = (one: Choice, count: number) => (count > 0 ? [one] : []);
  switch (part) {
    case 'outlet': {
      const none = rest(facets.outlets);
      return [...facets.outlets.map(({ key, name, count }) => choice(key, name, count)), ...some(choice('none', text.none.outlet, none), none)];
    }
    case 'language': {
      const none = rest(facets.languages);
      return [...facets.languages.map(({ key, count }) => choice(key, languageName(key), count)), ...some(choice('none', text.none.language, none), none)];
    }
    case 'tag':
      // An article may have several: what is left over cannot be told from the counts.
      return [...facets.tags.map(({ key, name, count }) => choice(key, name, count)), { value: 'none', label: text.none.tag }];
    case 'reviewed':
      return [choice('false', text.notReviewed, facets.total - facets.reviewed), choice('true', text.reviewed, facets.reviewed)];
    case 'claims':
      return [choice('true', text.withClaims, facets.claims), choice('false', text.withoutClaims, facets.total - facets.claims)];
    case 'problem':
      return ArticleProblem.options.map((problem) => choice(problem, words.library.problems[problem], facets.problems[problem]));
  }
}

function Days({ filter, onChange }: { filter: LibraryFilter; onChange: (change: Partial<LibraryFilter>) => void }) {
  return (
    <div className={classes.days} role="group" aria-label={text.parts.days}>
      <TextInput
        type="date" label={`${text.parts.days}: ${text.from.toLowerCase()}`} max={filter.to ?? undefined} value={filter.from ?? ''}
        onChange={(event) => onChange({ from: event.currentTarget.value || null })}
      />
      <TextInput
        type="date" label={text.to} min={filter.from ?? undefined} value={filter.to ?? ''}
        onChange={(event) => onChange({ to: event.currentTarget.value || null })}
      />
    </div>
  );
}
