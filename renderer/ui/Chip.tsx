// A small word on a wash of colour; the word says it, the colour only helps.
import type { ReactNode } from 'react';
import classes from './small.module.css';

export type ChipTone = 'neutral' | 'amber' | 'green' | 'red' | 'accent';

export function Chip({ tone = 'neutral', title, children }: { tone?: ChipTone; title?: string; children: ReactNode }) {
  return (
    <span className={classes.chip} data-tone={tone} title={title}>
      {children}
    </span>
  );
}

/** A marking such as TLP:AMBER, in its own colour on black. */
export function MarkingChip({ text, colour, title }: { text: string; colour?: string | undefined; title?: string }) {
  return (
    <span className={classes.marking} style={colour ? { color: colour } : undefined} title={title}>
      {text}
    </span>
  );
}
