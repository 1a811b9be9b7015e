// The heading of a group of lines: its name and how many rows are in it, folded or not.
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import classes from './line-heading.module.css';
import { numberInWords } from '../words/language.ts';


export function LineHeading({ name, count, isFolded }: { name: string; count: number; isFolded: boolean }) {
  const Chevron = isFolded ? IconChevronRight : IconChevronDown;
  return (
    <span className={classes.heading}>
      <Chevron size={14} stroke={2} aria-hidden />
      <bdi className={classes.name}>{name}</bdi>
      <span className={classes.count}>{numberInWords(count)}</span>
    </span>
  );
}
