// Sharing a copy: what it will write, that it is writing, and what was written where.
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { FieldRow } from '../ui/FieldRow.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { bytesInWords } from './bytes-in-words.ts';
import classes from './project.module.css';

const text = words.project.share;

export function ShareDialog() {
  const [opened, { open, close }] = useDisclosure(false);
  useCommands(
    useMemo<readonly Command[]>(
      () => [{ id: 'share-copy', label: words.project.menu.share, group: words.frame.commands.project, keys: [], run: open }],
      [open],
    ),
  );
  return (
    <Dialog opened={opened} onClose={close} title={text.title} closeLabel={words.frame.close} size={480}>
      <ShareBody onClose={close} />
    </Dialog>
  );
}

type Shared = Awaited<ReturnType<typeof client.project.share>>;

/** Mounted with the dialog: undefined while nothing was asked for, null where the host's dialog was closed. */
function ShareBody({ onClose }: { onClose(): void }) {
  const [shared, setShared] = useState<Shared | undefined>(undefined);
  const { run, busy, refusal } = useAct(() => client.project.share());
  const write = async () => {
    setShared(undefined);
    setShared(await run());
  };
  return (
    <div className={classes.dialog}>
      {!shared && <p className={classes.explained}>{text.what}</p>}
      {shared && <SharedCopy shared={shared} />}
      {shared === null && <p role="status">{text.closed}</p>}
      <RefusalLine sentence={refusal} />
      <div className={classes.buttons}>
        {busy && (
          <span className={classes.progress} role="status">
            {text.writing}
          </span>
        )}
        <Button variant="default" onClick={onClose}>
          {text.close}
        </Button>
        <Button variant={shared ? 'default' : 'filled'} loading={busy} data-autofocus onClick={() => void write()}>
          {shared ? text.again : text.write}
        </Button>
      </div>
    </div>
  );
}

function SharedCopy({ shared: { fileName, folder, bytes } }: { shared: NonNullable<Shared> }) {
  return (
    <div role="status" className={classes.done}>
      <p className={classes.doneTitle}>
        <IconCircleCheck size={20} stroke={1.75} aria-hidden />
        <bdi>{text.done(fileName)}</bdi>
      </p>
      <dl>
        <FieldRow label={text.where}>
          <bdi>{folder}</bdi>
        </FieldRow>
        <FieldRow label={text.size} hint={text.checked}>
          {bytesInWords(bytes)}
        </FieldRow>
      </dl>
    </div>
  );
}
