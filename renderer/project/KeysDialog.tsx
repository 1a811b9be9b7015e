// Every command of this window with its keys: to look up, to search, and to change.
import { Button, Kbd, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { foldText } from '../../contract/text/fold.ts';
import { setPreference, usePreferences } from '../app/preferences.ts';
import { isMac, keyInWords, useCommands, useKnownCommands, type Command, type KnownCommand } from '../app/shortcuts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { words } from '../words/catalogue.ts';
import { KeyRow } from './KeyRow.tsx';
import classes from './keys.module.css';

const text = words.project.keys;

export function KeysDialog() {
  const [opened, { open, close }] = useDisclosure(false);
  useCommands(
    useMemo<readonly Command[]>(
      () => [{ id: 'shortcuts', label: text.title, group: words.frame.commands.window, keys: ['?'], run: open }],
      [open],
    ),
  );
  return (
    <Dialog opened={opened} onClose={close} title={text.title} closeLabel={words.frame.close} size={860}>
      <Keys />
    </Dialog>
  );
}

function Keys() {
  const [query, setQuery] = useState('');
  const known = useKnownCommands();
  const groups = grouped(known.filter((command) => isFound(command, query)));
  const fixed = query.trim() === '' ? [isMac ? words.reading.caretKeysOnMac : words.reading.caretKeys, text.lists] : [];
  return (
    <>
      <p className={classes.note}>{text.note}</p>
      <div className={classes.tools}>
        <TextInput
          className={classes.search}
          data-autofocus
          aria-label={text.search}
          placeholder={text.search}
          leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <ResetAll />
      </div>
      <div className={classes.groups}>
        {groups.map(([title, commands]) => (
          <Group key={title} title={title}>
            {commands.map((command) => (
              <KeyRow key={command.id} command={command} known={known} />
            ))}
          </Group>
        ))}
        {fixed.map(({ title, rows }) => (
          <Group key={title} title={title}>
            {rows.map(({ label, keys }) => (
              <FixedRow key={label} label={label} keys={keys} />
            ))}
          </Group>
        ))}
      </div>
      {groups.length === 0 && <p className={classes.note} role="status">{text.nothing(query.trim())}</p>}
    </>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={classes.group}>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function FixedRow({ label, keys }: { label: string; keys: readonly string[] }) {
  return (
    <div className={classes.row}>
      <dt>{label}</dt>
      <dd>
        {keys.map((key) => (
          <Kbd key={key}>{keyInWords(key)}</Kbd>
        ))}
      </dd>
    </div>
  );
}

function ResetAll() {
  const { keys } = usePreferences();
  return (
    <Button variant="default" disabled={Object.keys(keys).length === 0} onClick={() => setPreference('keys', {})}>
      {text.resetAll}
    </Button>
  );
}

/** Every word occurs in the label or is one of the keys. */
function isFound({ label, name, keys }: KnownCommand, query: string): boolean {
  const where = foldText(`${name ?? label} ${keys.map(keyInWords).join(' ')}`);
  return foldText(query).split(/\s+/).filter(Boolean).every((word) => where.includes(word));
}

/** Under their headings; what the keys of this screen do comes first. */
function grouped(commands: readonly KnownCommand[]): [string, KnownCommand[]][] {
  const groups = new Map<string, KnownCommand[]>();
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return [...groups];
}
