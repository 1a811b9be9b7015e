// The status of a claim, changed where it is shown.
import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { ClaimStatus } from '../../contract/vocabulary/claim-terms.ts';
import { statusTones } from '../claims/ClaimCard.tsx';
import { Chip } from '../ui/Chip.tsx';
import { words } from '../words/catalogue.ts';
import classes from './claims-table.module.css';

export function StatusChip({ status }: { status: ClaimStatus }) {
  return (
    <Chip tone={statusTones[status]}>
      <span className={status === 'refuted' ? classes.struck : undefined}>{words.claims.statuses[status]}</span>
    </Chip>
  );
}

interface StatusMenuProps {
  value: ClaimStatus;
  onChange(status: ClaimStatus): void;
}

export function StatusMenu({ value, onChange }: StatusMenuProps) {
  return (
    <Menu width={180} position="bottom-start">
      <Menu.Target>
        <UnstyledButton
          className={classes.editable}
          aria-label={`${words.claims.status}: ${words.claims.statuses[value]}`}
        >
          <StatusChip status={value} />
          <IconChevronDown size={12} stroke={2} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {ClaimStatus.options.map((status) => (
          <Menu.Item
            key={status}
            rightSection={value === status && <IconCheck size={14} stroke={2} aria-hidden />}
            onClick={() => onChange(status)}
          >
            {words.claims.statuses[status]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
