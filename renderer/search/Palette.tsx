// The palette (Ctrl+K): commands, names and everything that has words in one field, from anywhere.
import { Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { words } from '../words/catalogue.ts';
import { PaletteList, optionId } from './PaletteList.tsx';
import { usePaletteEntries } from './use-palette-entries.tsx';
import classes from './palette.module.css';

const text = words.search.palette;

export function Palette() {
  const [round, setRound] = useState(0);
  const [opened, { toggle, close }] = useDisclosure(false, { onOpen: () => setRound((last) => last + 1) });
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        { id: 'palette', label: text.label, group: words.frame.commands.window, keys: ['mod+k'], inFields: true, keyOnly: true, run: toggle },
      ],
      [toggle],
    ),
  );
  return (
    // At once, and with the focus from its first moment: the keys that follow Ctrl+K are the search, and must not be commands.
    <Modal.Root opened={opened} onClose={close} size={640} yOffset="11vh" transitionProps={{ duration: 0 }} classNames={{ content: classes.content }}>
      <Modal.Overlay />
      <Modal.Content aria-label={text.label}>
        <PaletteBody key={round} onClose={close} />
      </Modal.Content>
    </Modal.Root>
  );
}

/** Mounted anew at each opening, so that each begins with an empty field. */
function PaletteBody({ onClose }: { onClose(): void }) {
  const list = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const entries = usePaletteEntries(query.trim());
  const current = Math.min(active, entries.length - 1);
  const run = (index: number) => {
    onClose();
    entries[index]?.run();
  };
  const move = (to: number) => {
    const next = (to + entries.length) % entries.length;
    setActive(next);
    document.getElementById(optionId(list, next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (entries.length === 0) return;
    if (event.key === 'ArrowDown') move(current + 1);
    else if (event.key === 'ArrowUp') move(current - 1);
    else if (event.key === 'Enter') run(current);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.palette}>
      <div className={classes.field}>
        <IconSearch size={18} stroke={1.6} aria-hidden />
        <input
          autoFocus
          data-autofocus
          role="combobox"
          aria-label={text.label}
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? optionId(list, current) : undefined}
          placeholder={text.placeholder}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={1000}
          value={query}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList id={list} entries={entries} active={current} onActive={setActive} onRun={run} />
      <p className={classes.foot}>{text.keys}</p>
    </div>
  );
}
