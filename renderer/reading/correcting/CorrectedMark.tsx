// The quiet mark in the head of an article whose text was corrected by hand; it leads to what was corrected.
import { UnstyledButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Article } from '../../../contract/articles.ts';
import { useCommands, type Command } from '../../app/shortcuts.ts';
import { words } from '../../words/catalogue.ts';
import { CorrectionsDialog } from './CorrectionsDialog.tsx';
import classes from './correcting.module.css';

const texts = words.reading.correcting;

export function CorrectedMark({ article }: { article: Article }) {
  return article.corrections && <Mark article={article} count={article.corrections.count} />;
}

function Mark({ article, count }: { article: Article; count: number }) {
  const [isOpen, setOpen] = useState(false);
  useCommands(
    useMemo<readonly Command[]>(
      () => [{ id: 'corrections', label: texts.show, group: words.frame.commands.article, keys: ['shift+v'], run: () => setOpen(true) }],
      [],
    ),
  );
  return (
    <>
      <UnstyledButton className={classes.mark} title={texts.markMeaning(count)} onClick={() => setOpen(true)}>
        <IconPencil size={13} stroke={1.75} aria-hidden />
        {texts.mark}
      </UnstyledButton>
      <CorrectionsDialog article={article} count={count} opened={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
