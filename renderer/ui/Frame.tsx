// The window's frame: rail on the left, bar on top, status line below, and the view between them.
import type { ReactNode } from 'react';
import classes from './frame.module.css';

export interface RailEntry {
  id: string;
  label: string;
  icon: ReactNode;
  href: string;
  current: boolean;
}

interface Props {
  railLabel: string;
  entries: readonly RailEntry[];
  skipLabel: string;
  /** The project menu at the foot of the rail. */
  foot: ReactNode;
  bar: ReactNode;
  barLabel: string;
  status: ReactNode;
  children: ReactNode;
}

export function Frame({ railLabel, entries, skipLabel, foot, bar, barLabel, status, children }: Props) {
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main" onClick={skipToMain}>{skipLabel}</a>
      <nav className={classes.rail} aria-label={railLabel}>
        {entries.map((entry) => (
          <a
            key={entry.id}
            className={classes.entry}
            href={entry.href}
            aria-current={entry.current ? 'page' : undefined}
            draggable={false}
          >
            {entry.icon}
            <span>{entry.label}</span>
          </a>
        ))}
        <div className={classes.foot}>{foot}</div>
      </nav>
      <header className={classes.bar} aria-label={barLabel}>{bar}</header>
      <main id="main" className={classes.main} tabIndex={-1}>{children}</main>
      <footer className={classes.status}>{status}</footer>
    </div>
  );
}

/** The address carries the route, so the link moves the focus itself. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** The bar in three parts: what is open, the search field in the middle, the tools of the window. */
export function BarParts({ start, middle, end }: { start: ReactNode; middle: ReactNode; end: ReactNode }) {
  return (
    <>
      <div className={classes.barStart}>{start}</div>
      <div className={classes.barMiddle}>{middle}</div>
      <div className={classes.barEnd}>{end}</div>
    </>
  );
}

/** What stands in the bar's middle: it looks like a field and opens the palette. */
export function SearchButton({ label, shortcut, icon, onClick }: { label: string; shortcut: string | undefined; icon: ReactNode; onClick: () => void }) {
  return (
    <button type="button" className={classes.search} onClick={onClick}>
      {icon}
      <span className={classes.searchLabel}>{label}</span>
      {shortcut !== undefined && <kbd className={classes.searchKey}>{shortcut}</kbd>}
    </button>
  );
}
