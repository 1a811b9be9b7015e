// A list of links, each with its title on two lines at most and a line of facts below.
import type { ReactNode } from 'react';
import classes from './entry-list.module.css';

export function EntryList({ label, children }: { label: string; children: ReactNode }) {
  return <ul className={classes.list} aria-label={label}>{children}</ul>;
}

interface EntryProps {
  href: string;
  title: string;
  isCurrent: boolean;
  /** Spans and times; one with `data-fills` takes the room that is left and is cut there. */
  facts: ReactNode;
}

export function Entry({ href, title, isCurrent, facts }: EntryProps) {
  return (
    <li>
      <a className={classes.entry} href={href} aria-current={isCurrent || undefined}>
        <span className={classes.title} dir="auto" title={title}>{title}</span>
        <span className={classes.facts}>{facts}</span>
      </a>
    </li>
  );
}
