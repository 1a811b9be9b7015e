// Beside the text: the task under way (a claim, a tag, a note), else the article's passages with their claims.
import { useEffect, useRef } from 'react';
import { IconHighlight } from '@tabler/icons-react';
import type { Claim } from '../../contract/claims.ts';
import { ArticleMemos } from '../memos/ArticleMemos.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { ClaimTask } from './ClaimTask.tsx';
import { Orphans } from './Orphans.tsx';
import { PassageCard } from './PassageCard.tsx';
import { useReadingState, useSession } from './session.ts';
import { NoteTask, TagTask } from './PassageTasks.tsx';
import { useArticle } from './use-article.ts';
import { useChosen } from './use-reading-commands.ts';
import classes from './inspector.module.css';

export function ReadingInspector() {
  const session = useSession();
  const task = useReadingState((state) => state.task);
  const { article, text, passages, claims } = useArticle(session.articleId);
  if (!article || !text) return null;
  switch (task?.kind) {
    case 'claim':
    case 'edit':
      return <ClaimTask key={task.kind === 'edit' ? task.claimId : `${task.at.start}-${task.at.end}`} task={task} article={article} text={text} claims={claims} />;
    case 'tag':
      return <TagTask task={task} text={text} />;
    case 'note':
      return <NoteTask key={task.passageId} task={task} passages={passages} />;
    default:
      return <Passages />;
  }
}

function Passages() {
  const session = useSession();
  const { article, passages, claims } = useArticle(session.articleId);
  const { passage: chosen, claim } = useChosen({ passages, claims });
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);
  const hovered = useReadingState((state) => state.hovered);
  useEffect(() => {
    // What is pointed at in the list itself must not move from under the pointer.
    if (hovered === null || list.current?.matches(':hover')) return;
    list.current?.querySelector('[data-hovered]')?.scrollIntoView({ block: 'nearest' });
  }, [hovered]);
  const isOrphaned = (article?.orphans ?? 0) > 0;
  if (passages.length === 0 && !isOrphaned) {
    return (
      <Pane>
        <ArticleMemos articleId={session.articleId} />
        <EmptyState icon={<IconHighlight size={32} stroke={1.25} />} {...words.reading.noPassages} />
      </Pane>
    );
  }
  return (
    <Pane title={`${words.library.passages(passages.length)} · ${words.library.claims(claims.length)}`}>
      <ArticleMemos articleId={session.articleId} />
      {isOrphaned && <Orphans />}
      <ul ref={list} className={classes.passages} aria-label={words.reading.passageList}>
        {passages.map((passage) => (
          <PassageCard
            key={passage.id}
            passage={passage}
            claims={claimsOf(passage.id, claims)}
            isChosen={passage.id === chosen?.id}
            chosenClaim={passage.id === chosen?.id ? (claim?.id ?? null) : null}
          />
        ))}
      </ul>
    </Pane>
  );
}

function claimsOf(passageId: string, claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ evidence }) => evidence.some((one) => one.passageId === passageId));
}
