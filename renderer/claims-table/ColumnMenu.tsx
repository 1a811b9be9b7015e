// Which columns the claims table shows; this machine remembers the choice.
import { Menu } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { optionalColumns, type OptionalColumn } from './claim-columns.tsx';

const text = words.claimsTable;

interface ColumnMenuProps {
  hidden: readonly OptionalColumn[];
  onChange(hidden: OptionalColumn[]): void;
}

export function ColumnMenu({ hidden, onChange }: ColumnMenuProps) {
  const toggle = (id: OptionalColumn) => onChange(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id]);
  return (
    <Menu closeOnItemClick={false} position="bottom-end" width={200}>
      <Menu.Target>
        <IconButton label={text.columnsLabel}>
          <IconColumns3 size={18} stroke={1.6} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.columnsHelp}</Menu.Label>
        {optionalColumns.toReversed().map((id) => (
          <Menu.CheckboxItem key={id} checked={!hidden.includes(id)} onChange={() => toggle(id)}>
            {text.columns[id]}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
