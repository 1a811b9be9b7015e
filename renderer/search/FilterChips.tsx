// The filters of the search as chips, each of which can be taken away, and the way to a new one.
import { Menu } from '@mantine/core';
import { IconFilterPlus, IconX } from '@tabler/icons-react';
import { filterKeys, type FilterKey } from '../../contract/search/filters.ts';
import { words } from '../words/catalogue.ts';
import { filtersIn, withoutPart, type FilterPart } from './query-parts.ts';
import classes from './search.module.css';

const text = words.search.filters;

interface Props {
  query: string;
  onChange(query: string): void;
  /** Begins a filter in the field. */
  onAdd(key: FilterKey): void;
}

export function FilterChips({ query, onChange, onAdd }: Props) {
  return (
    <div className={classes.chips} role="group" aria-label={text.label}>
      {filtersIn(query).map((part) => (
        <button
          key={`${part.start} ${part.key} ${part.value}`}
          type="button"
          className={classes.chip}
          data-negated={part.negated || undefined}
          aria-label={text.remove(inWords(part))}
          onClick={() => onChange(withoutPart(query, part))}
        >
          <span>{text.names[part.key]}</span>
          <bdi>{part.negated ? text.without(part.value) : part.value}</bdi>
          <IconX size={12} stroke={2} aria-hidden />
        </button>
      ))}
      <Menu position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <button type="button" className={classes.addFilter}>
            <IconFilterPlus size={14} stroke={1.75} aria-hidden />
            {text.add}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {filterKeys.map((key) => (
            <Menu.Item key={key} onClick={() => onAdd(key)} rightSection={<span className={classes.says}>{text.says[key]}</span>}>
              {text.names[key]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function inWords({ key, value, negated }: FilterPart): string {
  return `${text.names[key]} ${negated ? text.without(value) : value}`;
}
