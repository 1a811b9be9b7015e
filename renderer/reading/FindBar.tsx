// The find bar, in the row of the reading page's tools: nothing moves when it comes.
import { TextInput } from '@mantine/core';
import { IconAbc, IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useKeyOf } from '../app/shortcuts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { findFieldId, type Find } from './use-find.ts';
import classes from './find.module.css';

const texts = words.reading.find;
const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

export function FindBar({ find }: { find: Find }) {
  const previousKey = useKeyOf('previous-match');
  const nextKey = useKeyOf('next-match');
  if (!find.isOpen) return null;
  const isMissing = find.query.trim() !== '' && find.total === 0 && !find.busy;
  return (
    <search
      className={classes.bar}
      aria-label={texts.label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        find.close();
      }}
    >
      <TextInput
        id={findFieldId}
        className={classes.field}
        size="xs"
        aria-label={texts.label}
        placeholder={texts.label}
        dir="auto"
        autoFocus
        value={find.query}
        data-missing={isMissing || undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => find.setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          find.step(event.shiftKey ? -1 : 1);
        }}
      />
      <span className={`${classes.count} tabular`} role="status" data-missing={isMissing || undefined}>
        {countInWords(find)}
      </span>
      <IconButton label={texts.wholeWords} pressed={find.wholeWords} onClick={() => find.setWholeWords(!find.wholeWords)}>
        <IconAbc {...icon} />
      </IconButton>
      <IconButton label={texts.previous} shortcut={previousKey} idle={find.total === 0} onClick={() => find.step(-1)}>
        <IconChevronUp {...icon} />
      </IconButton>
      <IconButton label={texts.next} shortcut={nextKey} idle={find.total === 0} onClick={() => find.step(1)}>
        <IconChevronDown {...icon} />
      </IconButton>
      <IconButton label={texts.close} shortcut="Esc" onClick={find.close}>
        <IconX {...icon} />
      </IconButton>
    </search>
  );
}

function countInWords({ query, current, total, busy }: Find): string {
  if (query.trim() === '') return '';
  if (total === 0) return busy ? texts.looking : texts.none;
  return texts.count(current + 1, total, busy);
}
