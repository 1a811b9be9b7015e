// One choice of a filter, in the list below its field; many choices can be searched, and none is a choice, too.
import { Select } from '@mantine/core';

interface Props {
  label: string;
  /** What the filter lets through while nothing is chosen: "Any outlet". */
  any: string;
  choices: { value: string; label: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
}

export function FilterSelect({ label, any, choices, value, onChange }: Props) {
  return (
    <Select
      label={label}
      placeholder={any}
      data={choices}
      searchable={choices.length > 8}
      openOnFocus={false}
      clearable
      limit={200}
      comboboxProps={{ withinPortal: false, position: 'bottom-start' }}
      value={value}
      onChange={onChange}
    />
  );
}
