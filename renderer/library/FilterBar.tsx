// Above list and table: the words to filter by, the other filters in a popover, and each one that is on as a chip.
import { Button, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { IconFilter, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode, type Ref } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { activeParts, filterParts, noFilter, withoutPart } from './browsing.ts';
import { FilterField, type FilterProps } from './FilterFields.tsx';
import classes from './filter.module.css';
import { partInWords } from './in-words.ts';

const text = words.browsing;

export function FilterBar({ fieldRef, children, ...props }: FilterProps & { fieldRef: Ref<HTMLInputElement>; children?: ReactNode }) {
  const { filter, onFilter, facets } = props;
  const active = activeParts(filter);
  return (
    <search className={classes.bar}>
      <div className={classes.row}>
        <WordsField {...props} fieldRef={fieldRef} />
        <FilterPopover {...props} active={active.length} />
        {children}
      </div>
      {active.length > 0 && (
        <div className={classes.chips}>
          {active.map((part) => {
            const what = partInWords(filter, part, facets);
            return (
              <UnstyledButton key={part} className={classes.chip} aria-label={text.removeFilter(what)} onClick={() => onFilter(withoutPart(filter, part))}>
                <bdi>{what}</bdi>
                <IconX size={12} stroke={2} aria-hidden />
              </UnstyledButton>
            );
          })}
          {active.length > 1 && (
            <UnstyledButton className={classes.clear} onClick={() => onFilter({ ...noFilter, words: filter.words })}>{text.clearFilters}</UnstyledButton>
          )}
        </div>
      )}
    </search>
  );
}

/** Asks a tenth of a second after the last key, so that typing is never held up. */
function WordsField({ filter, onFilter, fieldRef }: FilterProps & { fieldRef: Ref<HTMLInputElement> }) {
  const [typed, setTyped] = useState(filter.words);
  useEffect(() => setTyped(filter.words), [filter.words]);
  useEffect(() => {
    if (typed === filter.words) return undefined;
    const timer = setTimeout(() => onFilter({ ...filter, words: typed }), 100);
    return () => clearTimeout(timer);
  }, [typed, filter, onFilter]);
  return (
    <TextInput
      ref={fieldRef}
      className={classes.words}
      aria-label={words.library.filter}
      placeholder={words.library.filter}
      dir="auto"
      leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
    />
  );
}

function FilterPopover({ active, ...props }: FilterProps & { active: number }) {
  const label = active > 0 ? text.filtersOn(active) : text.filters;
  return (
    <Popover position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <IconButton label={label} pressed={active > 0}>
          <IconFilter size={16} stroke={1.75} />
        </IconButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.filters}>
        <div className={classes.fields}>
          {filterParts.map((part) => (
            <FilterField key={part} part={part} {...props} />
          ))}
          {active > 0 && (
            <Button variant="subtle" color="gray" onClick={() => props.onFilter({ ...noFilter, words: props.filter.words })}>{text.clearFilters}</Button>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
