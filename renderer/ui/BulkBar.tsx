// Lies over the foot of a list or table while several rows are chosen: how many, and what can be done with them.
import { Popover } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { TakesFocus } from './TakesFocus.tsx';
import classes from './bulk-bar.module.css';
import { IconButton } from './IconButton.tsx';

interface Props {
  label: string;
  /** "12 claims". */
  count: string;
  leaveLabel: string;
  onClear: () => void;
  children: ReactNode;
}

export function BulkBar({ label, count, leaveLabel, onClear, children }: Props) {
  return (
    <div className={classes.bar} role="toolbar" aria-label={label}>
      <span className={classes.count} role="status">{count}</span>
      {children}
      <IconButton label={leaveLabel} shortcut="Esc" onClick={onClear}>
        <IconX size={17} stroke={1.6} />
      </IconButton>
    </div>
  );
}

interface AskingProps {
  label: string;
  width: number;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  /** The button: an IconButton or a button with words. */
  target: ReactNode;
  children: ReactNode;
}

/** A button with a form above it, new each time and there at once: the keys that follow the one that opened it are meant for it. */
export function BulkAsking({ label, width, opened, onOpened, target, children }: AskingProps) {
  return (
    <Popover opened={opened} onChange={onOpened} position="top" width={width} transitionProps={{ duration: 0 }} trapFocus returnFocus>
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <TakesFocus>{children}</TakesFocus>
      </Popover.Dropdown>
    </Popover>
  );
}
