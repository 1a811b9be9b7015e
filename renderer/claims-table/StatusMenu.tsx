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
  /** Null where several claims differ. */
  value: ClaimStatus | null;
  inTable?: boolean;
  onChange(status: ClaimStatus): void;
}

export function StatusMenu({ value, inTable = false, onChange }: StatusMenuProps) {
  return (
    <Menu width={180} position="bottom-start">
      <Menu.Target>
        <UnstyledButton
          className={classes.editable}
          tabIndex={inTable ? -1 : 0}
          aria-label={value === null ? words.claims.status : `${words.claims.status}: ${words.claims.statuses[value]}`}
          onDoubleClick={(event) => event.stopPropagation()}
        >
          {value === null ? <Chip>{words.claimsTable.setStatus}</Chip> : <StatusChip status={value} />}
          <IconChevronDown size={12} stroke={2} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown onClick={(event) => event.stopPropagation()}>
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
