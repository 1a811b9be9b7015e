// The marking: one of the five TLP labels with what it allows, or the analyst's own words.
import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { isTlpLabel, tlpLabels, tlpMeanings } from '../../contract/vocabulary/markings.ts';
import classes from './editor.module.css';

export function MarkingField(given: Omit<AutocompleteProps, 'data'>) {
  const value = given.value ?? '';
  return (
    <Autocomplete
      data={[...tlpLabels]}
      maxLength={60}
      maxDropdownHeight={320}
      filter={({ options }) => options}
      renderOption={({ option }) => <MarkingOption label={option.value} />}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
      leftSection={isTlpLabel(value) ? <Swatch label={value} /> : undefined}
      {...given}
    />
  );
}

function MarkingOption({ label }: { label: string }) {
  return (
    <span className={classes.markingOption}>
      {isTlpLabel(label) && <Swatch label={label} />}
      <span>
        {label}
        {isTlpLabel(label) && <small>{tlpMeanings[label].meaning}</small>}
      </span>
    </span>
  );
}

function Swatch({ label }: { label: keyof typeof tlpMeanings }) {
  return <span className={classes.swatch} style={{ background: tlpMeanings[label].colour }} aria-hidden />;
}
