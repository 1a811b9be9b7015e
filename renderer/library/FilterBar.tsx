// Above list and table of the library: the words to filter by, and every other filter.
import { memo, type ReactNode, type Ref } from 'react';
import { FilterRow } from '../ui/FilterRow.tsx';
import { words } from '../words/catalogue.ts';
import { activeParts, filterParts, noFilter, withoutPart } from './browsing.ts';
import { FilterField, type FilterProps } from './FilterFields.tsx';
import { partInWords } from './in-words.ts';

const text = words.browsing;

/** Drawn again only where the filter or its choices changed, not at each step of the cursor. */
export const FilterBar = memo(function FilterBar({ fieldRef, children, ...props }: FilterProps & { fieldRef: Ref<HTMLInputElement>; children?: ReactNode }) {
  const { filter, onFilter, facets } = props;
  const active = activeParts(filter).map((part) => {
    const name = partInWords(filter, part, facets);
    return { key: part, name, removeLabel: text.removeFilter(name), onRemove: () => onFilter(withoutPart(filter, part)) };
  });
  return (
    <FilterRow
      label={words.library.filter}
      words={filter.words}
      onWords={(typed) => onFilter({ ...filter, words: typed })}
      fieldRef={fieldRef}
      filtersLabel={active.length > 0 ? text.filtersOn(active.length) : text.filters}
      active={active}
      clearLabel={text.clearFilters}
      onClear={() => onFilter({ ...noFilter, words: filter.words })}
      fields={filterParts.map((part) => <FilterField key={part} part={part} {...props} />)}
    >
      {children}
    </FilterRow>
  );
});
