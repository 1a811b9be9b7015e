// The older texts of an article, each compared with the newest word by word.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Article, Revision } from '../../contract/articles.ts';
import { questions } from '../app/questions.ts';
import { momentInFull } from '../ui/DateText.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { words } from '../words/catalogue.ts';
import { ComparedTexts } from './ComparedTexts.tsx';
import classes from './revision.module.css';

const texts = words.reading.comparison;

interface Props {
  article: Article;
  revisions: readonly Revision[];
  opened: boolean;
  onClose: () => void;
}

export function RevisionDialog({ article, revisions, opened, onClose }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={texts.title} closeLabel={words.frame.close} size={980}>
      <Compared article={article} revisions={revisions} />
    </Dialog>
  );
}

function Compared({ article, revisions }: Pick<Props, 'article' | 'revisions'>) {
  const [chosen, setChosen] = useState(revisions[0]?.id ?? article.id);
  const older = useQuery(questions.articles.text.queryOptions({ input: { id: chosen } }));
  return (
    <ComparedTexts article={article} older={older}>
      <NativeSelect
        label={texts.which}
        className={classes.which}
        data-autofocus
        value={chosen}
        data={revisions.map((one) => ({ value: one.id, label: nameOfRevision(one) }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
    </ComparedTexts>
  );
}

function nameOfRevision({ fileName, importedAt, words: length }: Revision): string {
  return `${fileName}: ${words.reading.revision(momentInFull(importedAt), words.library.words(length))}`;
}
