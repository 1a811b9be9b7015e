// The briefings of the project, last changed first, and the way to a new one.
import { IconPlus } from '@tabler/icons-react';
import type { BriefingSummary } from '../../contract/briefings.ts';
import { isTlpLabel, tlpMeanings } from '../../contract/vocabulary/markings.ts';
import { addressOf } from '../app/routes.ts';
import { MarkingChip } from '../ui/Chip.tsx';
import { momentInWords } from '../ui/DateText.tsx';
import { Entry, EntryList } from '../ui/EntryList.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';

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
      <EntryList label={text.title}>
        {newestFirst.map((briefing) => (
          <BriefingEntry key={briefing.id} briefing={briefing} isCurrent={briefing.id === open} />
        ))}
      </EntryList>
    </Pane>
  );
}

function BriefingEntry({ briefing, isCurrent }: { briefing: BriefingSummary; isCurrent: boolean }) {
  const { id, title, marking, claims, updatedAt } = briefing;
  const facts = (
    <>
      <span>{text.claims(claims)}</span>
      <time dateTime={updatedAt}>{momentInWords(updatedAt)}</time>
      {marking !== '' && <MarkingChip text={marking} colour={isTlpLabel(marking) ? tlpMeanings[marking].colour : undefined} />}
    </>
  );
  return <Entry href={addressOf({ view: 'briefings', briefing: id })} title={title} isCurrent={isCurrent} facts={facts} />;
}
