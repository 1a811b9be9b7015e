// The heading of a group: its name and how many articles are in it, folded or not.
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ArticleGrouping } from '../../contract/browsing.ts';
import { groupName } from './in-words.ts';
import classes from './library.module.css';
import type { Line } from './lines.ts';

const numbers = new Intl.NumberFormat('en-GB');

export function GroupHeading({ line, grouping }: { line: Extract<Line, { kind: 'group' }>; grouping: ArticleGrouping | null }) {
  const { group, isFolded } = line;
  const Chevron = isFolded ? IconChevronRight : IconChevronDown;
  return (
    <span className={classes.headingWords}>
      <Chevron size={14} stroke={2} aria-hidden />
      <bdi className={classes.headingName}>{groupName(group, grouping)}</bdi>
      <span className={classes.headingCount}>{numbers.format(group.count)}</span>
    </span>
  );
}
