// The list below the palette's field: groups of entries, one of which is active.
import { words } from '../words/catalogue.ts';
import type { PaletteEntry } from './use-palette-entries.tsx';
import classes from './palette.module.css';

interface PaletteListProps {
  id: string;
  entries: readonly PaletteEntry[];
  active: number;
  onActive(index: number): void;
  onRun(index: number): void;
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

export function PaletteList({ id, entries, active, onActive, onRun }: PaletteListProps) {
  return (
    <div id={id} role="listbox" aria-label={words.search.palette.label} className={classes.list}>
      {groupsOf(entries).map(({ title, from, own }) => (
        <div key={title} role="group" aria-label={title}>
          <p className={classes.group} aria-hidden>
            {title}
          </p>
          {own.map((entry, at) => {
            const index = from + at;
            return (
              <div
                key={entry.key}
                id={optionId(id, index)}
                role="option"
                aria-selected={index === active}
                className={classes.entry}
                onPointerMove={() => index !== active && onActive(index)}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onRun(index)}
              >
                {entry.shown}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** Entries come in the order of their groups; each group knows where it begins. */
function groupsOf(entries: readonly PaletteEntry[]): { title: string; from: number; own: PaletteEntry[] }[] {
  const groups: { title: string; from: number; own: PaletteEntry[] }[] = [];
  entries.forEach((entry, index) => {
    const last = groups.at(-1);
    if (last?.title === entry.group) last.own.push(entry);
    else groups.push({ title: entry.group, from: index, own: [entry] });
  });
  return groups;
}
