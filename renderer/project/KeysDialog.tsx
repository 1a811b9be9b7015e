// Every key that does something here and now, from the same table by which the keys work.
import { Kbd } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Fragment, useMemo } from 'react';
import { keyInWords, useCommandList, useCommands, type Command } from '../app/shortcuts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { words } from '../words/catalogue.ts';
import classes from './project.module.css';

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
      <p className={classes.help}>{text.note}</p>
      <KeyGroups />
    </Dialog>
  );
}

interface KeyRow {
  label: string;
  keys: readonly string[];
}

function KeyGroups() {
  const groups = grouped(useCommandList());
  return (
    <div className={classes.keyGroups}>
      {[...groups, [words.reading.caretKeys.title, words.reading.caretKeys.rows] as const, [text.lists.title, text.lists.rows] as const].map(([title, rows]) => (
        <section key={title} className={classes.keyGroup}>
          <h3>{title}</h3>
          <dl>
            {rows.map((row) => (
              <Keys key={row.label} row={row} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Keys({ row: { label, keys } }: { row: KeyRow }) {
  return (
    <div className={classes.keyRow}>
      <dt dir="auto">{label}</dt>
      <dd>
        {keys.map((key, index) => (
          <Fragment key={key}>
            {index > 0 && ` ${text.or} `}
            <Kbd>{keyInWords(key)}</Kbd>
          </Fragment>
        ))}
      </dd>
    </div>
  );
}

/** Commands that have keys, under their headings; where two layers offer one command the later one is meant. */
function grouped(commands: readonly Command[]): [string, KeyRow[]][] {
  const byId = new Map(commands.filter(({ keys }) => keys.length > 0).map((command) => [command.id, command]));
  const groups = new Map<string, KeyRow[]>();
  for (const { group, label, keys } of byId.values()) groups.set(group, [...(groups.get(group) ?? []), { label, keys }]);
  return [...groups];
}
