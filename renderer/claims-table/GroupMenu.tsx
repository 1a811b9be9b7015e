// Into which groups the claims fall; folds and unfolds all of them.
import { Menu } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { ClaimGrouping } from './claim-groups.ts';

const text = words.claimsTable.group;

interface Props {
  grouping: ClaimGrouping | null;
  onChange: (grouping: ClaimGrouping | null) => void;
  onFoldAll: (folded: boolean) => void;
}

export function GroupMenu({ grouping, onChange, onFoldAll }: Props) {
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <IconButton label={text.label} pressed={grouping !== null}>
          <IconStack2 size={18} stroke={1.6} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.label}</Menu.Label>
        <Menu.RadioGroup value={grouping ?? 'none'} onChange={(value) => onChange(ClaimGrouping.nullable().catch(null).parse(value))}>
          <Menu.RadioItem value="none" closeMenuOnClick>{text.none}</Menu.RadioItem>
          {ClaimGrouping.options.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>{text.by[one]}</Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {grouping !== null && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onFoldAll(true)}>{text.foldAll}</Menu.Item>
            <Menu.Item onClick={() => onFoldAll(false)}>{text.unfoldAll}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
