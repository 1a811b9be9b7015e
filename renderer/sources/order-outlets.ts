// In which order the outlets stand; F and no grade are "not judged" and come last either way. Pure.
import type { Source } from '../../contract/sources.ts';
import type { Sorting } from '../ui/table-column.ts';

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

export function orderOutlets(sources: readonly Source[], { column, descending }: Sorting): Source[] {
  const direction = descending ? -1 : 1;
  return sources.toSorted((one, other) => compare(one, other, column, direction) || collator.compare(one.name, other.name));
}

function compare(one: Source, other: Source, column: string, direction: 1 | -1): number {
  if (column === 'articles') return (one.articles - other.articles) * direction;
  if (column === 'name') return collator.compare(one.name, other.name) * direction;
  const [a, b] = [judged(one), judged(other)];
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a.localeCompare(b) * direction;
}

function judged({ reliability }: Source): string | null {
  return reliability === 'F' ? null : reliability;
}
