// A button that is only an icon: its name and key stand in the tooltip and are read aloud. May be the target of a menu.
import { ActionIcon, Kbd, Tooltip, type ActionIconProps } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './small.module.css';

interface Props extends ActionIconProps, Omit<ComponentPropsWithRef<'button'>, keyof ActionIconProps> {
  label: string;
  /** The key as printed: "Ctrl+Z". */
  shortcut?: string | undefined;
  pressed?: boolean;
  /** Stays focusable when it can do nothing, so that its tooltip can say why. */
  idle?: boolean;
  children: ReactNode;
}

export function IconButton({ label, shortcut, onClick, pressed, idle = false, className, children, ...rest }: Props) {
  const tip = (
    <span className={classes.tip}>
      {label}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </span>
  );
  return (
    <Tooltip label={tip} disabled={rest['aria-expanded'] === true}>
      <ActionIcon
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={idle || undefined}
        data-idle={idle || undefined}
        className={`${classes.iconButton} ${className ?? ''}`}
        onClick={idle ? undefined : onClick}
        {...rest}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
