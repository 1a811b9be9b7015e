// The line at the foot of the window: facts of what is on the screen at the left, the state of the file at the right.
import type { ReactNode } from 'react';
import classes from './frame.module.css';

export function StatusLine({ facts, state }: { facts: readonly string[]; state: ReactNode }) {
  return (
    <>
      <span className={classes.facts} role="status">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
      <span className={classes.fileState}>{state}</span>
    </>
  );
}
