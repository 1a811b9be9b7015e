// One grade as a chip: its letter or number, its tone, and its meaning on hover; a button where it can be changed.
import { Tooltip } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import classes from './small.module.css';

export type GradeTone = 'good' | 'fair' | 'poor' | 'none';

interface Props {
  /** "B", "2", "B2" or "–". */
  text: string;
  tone: GradeTone;
  /** Read aloud and shown on hover: "Source reliability B: usually reliable". */
  meaning: string;
}

/** `plain` in long lists: the browser's own tooltip, which costs nothing while thousands of rows go by. */
export function GradeChip({ text, tone, meaning, plain = false }: Props & { plain?: boolean }) {
  const chip = (
    <span role="img" className={classes.grade} dir="ltr" data-tone={tone} aria-label={meaning} title={plain ? meaning : undefined}>
      {text}
    </span>
  );
  return plain ? chip : <Tooltip label={meaning}>{chip}</Tooltip>;
}

/** The chip as the target of a menu or popover in which the grade is changed. */
export function GradeButton({ text, tone, meaning, className, ...rest }: Props & ComponentPropsWithRef<'button'>) {
  return (
    <Tooltip label={meaning} disabled={rest['aria-expanded'] === true}>
      <button type="button" className={`${classes.grade} ${className ?? ''}`} data-tone={tone} aria-label={meaning} {...rest}>
        {text}
      </button>
    </Tooltip>
  );
}

/** A and B, 1 and 2 are good; D and E, 4 and 5 poor; F, 6 and nothing are "not judged", which is not the worst. */
export function gradeTone(grade: string | number | null): GradeTone {
  if (grade === null || grade === 'F' || grade === 6) return 'none';
  if (grade === 'A' || grade === 'B' || grade === 1 || grade === 2) return 'good';
  return grade === 'C' || grade === 3 ? 'fair' : 'poor';
}
