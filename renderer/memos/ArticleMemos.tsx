// The memos on an article above its passages, folded to one line until they are wanted.
import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { questions } from '../app/questions.ts';
import { useReadOnly } from '../project/use-read-only.ts';
import { words } from '../words/catalogue.ts';
import { MemoList } from './MemoList.tsx';
import classes from './memos.module.css';

export function ArticleMemos({ articleId }: { articleId: string }) {
  const on = { record: 'article', id: articleId } as const;
  const count = useQuery(questions.memos.list.queryOptions({ input: { on } })).data?.length ?? 0;
  const [isOpen, setOpen] = useState(false);
  const isReadOnly = useReadOnly();
  if (isReadOnly && count === 0) return null;
  return (
    <div className={classes.ofArticle}>
      <UnstyledButton className={classes.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconChevronRight size={14} stroke={1.75} aria-hidden data-open={isOpen || undefined} />
        {words.memos.onArticle(count)}
      </UnstyledButton>
      {isOpen && <MemoList on={on} />}
    </div>
  );
}
