// Empties the trash: names what goes and how many, asks once, and says that there is no way back.
import { Button } from '@mantine/core';
import { IconTrashX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrashContents } from '../../contract/articles.ts';
import { announce, useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { questions } from '../app/questions.ts';
import { go, libraryRoute } from '../app/routes.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import form from '../ui/popover-form.module.css';
import { words } from '../words/catalogue.ts';
import classes from './bulk.module.css';

const text = words.browsing.empty;

export function EmptyTrash() {
  const [isOpen, setOpen] = useState(false);
  const contents = useQuery(questions.articles.trashContents.queryOptions()).data;
  const close = () => setOpen(false);
  return (
    <>
      <IconButton label={text.act} idle={!contents || contents.articles === 0} onClick={() => setOpen(true)}>
        <IconTrashX size={16} stroke={1.75} />
      </IconButton>
      <Dialog opened={isOpen} onClose={close} title={text.title} closeLabel={words.frame.close} size={460}>
        {contents && contents.articles > 0 && <Question contents={contents} onDone={close} />}
      </Dialog>
    </>
  );
}

function Question({ contents, onDone }: { contents: TrashContents; onDone: () => void }) {
  const { articles, names, passages, claims, weakened } = contents;
  const empty = useAct(async () => {
    const gone = await client.articles.emptyTrash({ articles });
    onDone();
    go(libraryRoute({ trash: true }), { replace: true });
    announce(text.done(gone.articles));
  });
  return (
    <div className={form.form}>
      <span>{text.what(articles)}</span>
      <ul className={classes.names}>
        {names.map((name, at) => (
          <li key={`${at} ${name}`} dir="auto">{name}</li>
        ))}
        {articles > names.length && <li>{text.andMore(articles - names.length)}</li>}
        {passages > 0 && <li>{text.passages(passages)}</li>}
        {claims > 0 && <li><strong>{text.claims(claims)}</strong></li>}
      </ul>
      {weakened > 0 && <span>{text.weakened(weakened)}</span>}
      <span className={form.hint}>{text.final}</span>
      <RefusalLine sentence={empty.refusal} />
      <div className={form.foot}>
        <Button variant="default" data-autofocus onClick={onDone}>{text.keep}</Button>
        <Button color="red" loading={empty.busy} onClick={() => void empty.run()}>{text.now(articles)}</Button>
      </div>
    </div>
  );
}
