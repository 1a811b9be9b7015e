// An empty place: what it is for, and the first step.
import type { ReactNode } from 'react';
import classes from './small.module.css';

interface Props {
  icon?: ReactNode;
  title: string;
  /** h1 where nothing else is on the page, which is then said at once to those who cannot see it. */
  titleIs?: 'h1' | 'h2';
  body?: ReactNode;
  /** Buttons of the first step. */
  children?: ReactNode;
}

export function EmptyState({ icon, title, titleIs: Title = 'h2', body, children }: Props) {
  return (
    <div className={classes.empty} role={Title === 'h1' ? 'alert' : undefined}>
      {icon && <div className={classes.emptyIcon}>{icon}</div>}
      <Title className={classes.emptyTitle}>{title}</Title>
      {body && <p className={classes.emptyBody}>{body}</p>}
      {children && <div className={classes.emptyActions}>{children}</div>}
    </div>
  );
}
