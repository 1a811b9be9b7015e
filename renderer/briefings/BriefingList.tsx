// The briefings of the project, last changed first, and the way to a new one.
import { IconPlus } from '@tabler/icons-react';
import type { BriefingSummary } from '../../contract/briefings.ts';
import { isTlpLabel, tlpMeanings } from '../../contract/vocabulary/markings.ts';
import { addressOf } from '../app/routes.ts';
import { MarkingChip } from '../ui/Chip.tsx';
import { momentInWords } from '../ui/DateText.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import classes from './briefings.module.css';

const text = words.briefings;

interface BriefingListProps {
  briefings: readonly BriefingSummary[];
  open: string | null;
  onCreate: (() => void) | undefined;
}

export function BriefingList({ briefings, open, onCreate }: BriefingListProps) {
  const newestFirst = briefings.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt));
  return (
    <Pane
      title={text.title}
      tools={
        onCreate && (
          <IconButton label={text.create} onClick={onCreate}>
            <IconPlus size={18} stroke={1.6} />
          </IconButton>
        )
      }
    >
      <ul className={classes.list}>
        {newestFirst.map((briefing) => (
          <BriefingEntry key={briefing.id} briefing={briefing} current={briefing.id === open} />
        ))}
      </ul>
    </Pane>
  );
}

function BriefingEntry({ briefing, current }: { briefing: BriefingSummary; current: boolean }) {
  const { id, title, marking, claims, updatedAt } = briefing;
  return (
    <li>
      <a href={addressOf({ view: 'briefings', briefing: id })} className={classes.entry} aria-current={current || undefined}>
        <span className={classes.entryTitle} dir="auto" title={title}>
          {title}
        </span>
        <span className={classes.entryFacts}>
          <span>{text.claims(claims)}</span>
          <time dateTime={updatedAt}>{momentInWords(updatedAt)}</time>
          {marking !== '' && (
            <MarkingChip text={marking} colour={isTlpLabel(marking) ? tlpMeanings[marking].colour : undefined} />
          )}
        </span>
      </a>
    </li>
  );
}
