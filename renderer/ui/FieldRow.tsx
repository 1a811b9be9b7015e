// A label and its value side by side, as in the head of an article or a card.
import type { ReactNode } from 'react';
import classes from './small.module.css';

export function FieldRow({ label, hint, children }: { label: string; hint?: string | undefined; children: ReactNode }) {
  return (
    <div className={classes.fieldRow}>
      <dt className={classes.fieldLabel}>{label}</dt>
      <dd style={{ margin: 0, minWidth: 0 }}>
        {children}
        {hint && <span className={classes.fieldHint}>{hint}</span>}
      </dd>
    </div>
  );
}
