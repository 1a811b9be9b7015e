// The memos on one thing, newest first, each changed where it stands, and the way to a new one.
import { Button } from '@mantine/core';
import { IconNotes, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Memo, MemoTarget } from '../../contract/memos.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { questions } from '../app/questions.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { momentInFull } from '../ui/DateText.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { MemoEditor } from './MemoEditor.tsx';
import classes from './memos.module.css';

const text = words.memos;

interface Props {
  on: MemoTarget;
  /** Without it nothing but the memos and the button is shown. */
  heading?: string;
  /** Of the button to a new one. */
  write?: string;
}

export function MemoList({ on, heading, write = text.write }: Props) {
  const found = useQuery(questions.memos.list.queryOptions({ input: { on } })).data ?? [];
  const [isWriting, setWriting] = useState(false);
  const isReadOnly = useReadOnly();
  if (isReadOnly && found.length === 0) return null;
  return (
    <div className={classes.memos} role="group" aria-label={text.title}>
      {heading && <h3 className={classes.heading}>{heading}</h3>}
      {found.length > 0 && (
        <ul className={classes.list}>
          {found.map((memo) => (
            <MemoItem key={memo.id} memo={memo} />
          ))}
        </ul>
      )}
      {isWriting && <MemoEditor body="" onSave={(body) => client.memos.create({ on, body })} onDone={() => setWriting(false)} />}
      {!isWriting && !isReadOnly && (
        <Button
          className={classes.write}
          variant="subtle"
          color="gray"
          px={6}
          leftSection={<IconNotes size={14} stroke={1.75} aria-hidden />}
          onClick={() => setWriting(true)}
        >
          {write}
        </Button>
      )}
    </div>
  );
}

function MemoItem({ memo }: { memo: Memo }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={classes.memo}>
      {isOpen ? (
        <MemoEditor body={memo.body} onSave={(body) => client.memos.update({ id: memo.id, body })} onDone={() => setOpen(false)} />
      ) : (
        <MemoText memo={memo} onEdit={() => setOpen(true)} />
      )}
    </li>
  );
}

/** `onDeleted` where the place of the memo is left when it goes. */
export function MemoText({ memo, onEdit, onDeleted }: { memo: Memo; onEdit: () => void; onDeleted?: () => void }) {
  const isReadOnly = useReadOnly();
  const { body, createdAt, updatedAt } = memo;
  return (
    <>
      <p className={classes.body} dir="auto">{body}</p>
      <div className={classes.foot}>
        <time dateTime={createdAt}>{momentInFull(createdAt)}</time>
        {updatedAt !== createdAt && <span>{text.changed(momentInFull(updatedAt))}</span>}
        {!isReadOnly && (
          <span className={classes.acts}>
            <IconButton label={text.edit} size={24} onClick={onEdit}>
              <IconPencil size={14} stroke={1.75} />
            </IconButton>
            <IconButton label={text.remove} size={24} onClick={() => void removeMemo(memo, onDeleted)}>
              <IconTrash size={14} stroke={1.75} />
            </IconButton>
          </span>
        )}
      </div>
    </>
  );
}

async function removeMemo({ id }: Memo, onDeleted: (() => void) | undefined): Promise<void> {
  await inBackground(async () => {
    await client.memos.remove({ id });
    onDeleted?.();
    await announceUndoable(text.removed);
  });
}
