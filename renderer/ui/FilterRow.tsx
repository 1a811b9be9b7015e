// Above a list or table: the words to filter by, the other filters in a popover, and each one that is on as a chip.
import { Button, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { IconFilter, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode, type Ref } from 'react';
import classes from './filter-row.module.css';
import { IconButton } from './IconButton.tsx';

export interface ActiveFilter {
  key: string;
  /** "Harbour Post". */
  name: string;
  /** "Remove the filter Harbour Post". */
  removeLabel: string;
  onRemove: () => void;
}

interface Props {
  /** What the field of words is for. */
  label: string;
  words: string;
  onWords: (words: string) => void;
  fieldRef: Ref<HTMLInputElement>;
  /** Of the button that opens the other filters. */
  filtersLabel: string;
  active: readonly ActiveFilter[];
  clearLabel: string;
  onClear: () => void;
  /** The fields of the other filters. */
  fields: ReactNode;
  /** Behind the button. */
  children?: ReactNode;
}

export function FilterRow({ label, words, onWords, fieldRef, filtersLabel, active, clearLabel, onClear, fields, children }: Props) {
  return (
    <search className={classes.bar} aria-label={label}>
      <div className={classes.row}>
        <WordsField label={label} words={words} onWords={onWords} fieldRef={fieldRef} />
        <Popover position="bottom-end" width={280} trapFocus returnFocus>
          <Popover.Target>
            <IconButton label={filtersLabel} pressed={active.length > 0}>
              <IconFilter size={16} stroke={1.75} />
            </IconButton>
          </Popover.Target>
          <Popover.Dropdown aria-label={filtersLabel}>
            <div className={classes.fields}>
              {fields}
              {active.length > 0 && <Button variant="subtle" color="gray" onClick={onClear}>{clearLabel}</Button>}
            </div>
          </Popover.Dropdown>
        </Popover>
        {children}
      </div>
      {active.length > 0 && (
        <div className={classes.chips}>
          {active.map(({ key, name, removeLabel, onRemove }) => (
            <UnstyledButton key={key} className={classes.chip} aria-label={removeLabel} onClick={onRemove}>
              <bdi>{name}</bdi>
              <IconX size={12} stroke={2} aria-hidden />
            </UnstyledButton>
          ))}
          {active.length > 1 && <UnstyledButton className={classes.clear} onClick={onClear}>{clearLabel}</UnstyledButton>}
        </div>
      )}
    </search>
  );
}

/** Longer than a held key takes to come again, in ms. */
const restOfKeys = 50;

/** Says it when the keys rest, so that typing is never held up. */
function WordsField({ label, words, onWords, fieldRef }: Pick<Props, 'label' | 'words' | 'onWords' | 'fieldRef'>) {
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    if (typed === words) return undefined;
    const timer = setTimeout(() => onWords(typed), restOfKeys);
    return () => clearTimeout(timer);
  }, [typed, words, onWords]);
  return (
    <TextInput
      ref={fieldRef}
      className={classes.words}
      aria-label={label}
      placeholder={label}
      dir="auto"
      maxLength={1000}
      leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
    />
  );
}
