// Beside the text: the task under way (a claim, a tag, a note), else the article's passages with their claims.
import { useRef } from 'react';
import { IconHighlight } from '@tabler/icons-react';
import { ArticleMemos } from '../memos/ArticleMemos.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { ClaimTask } from './ClaimTask.tsx';
import { Orphans } from './Orphans.tsx';
import { PassageList } from './PassageList.tsx';
import { useReadingState, useSession } from './session.ts';
import { NoteTask, TagTask } from './PassageTasks.tsx';
import { useArticle } from './use-article.ts';

export function ReadingInspector() {
  const session = useSession();
  const task = useReadingState((state) => state.task);
  const { article, text, claims, error } = useArticle(session.articleId);
  // What was known of an article stays known when it is gone: nothing can be done with it any more.
  if (error || !article || !text) return null;
  switch (task?.kind) {
    case 'claim':
    case 'edit':
      return <ClaimTask key={task.kind === 'edit' ? task.claimId : `${task.at.start}-${task.at.end}`} task={task} article={article} text={text} claims={claims} />;
    case 'tag':
      return <TagTask task={task} text={text} />;
    case 'note':
      return <NoteTask key={`${task.at.start}-${task.at.end}`} task={task} text={text} />;
    default:
      return <Passages />;
  }
}

function Passages() {
  const session = useSession();
  const body = useRef<HTMLDivElement>(null);
  const { article, text, passages, claims } = useArticle(session.articleId);
  const isOrphaned = (article?.orphans ?? 0) > 0;
  if (!article || (passages.length === 0 && !isOrphaned)) {
    return (
      <Pane>
        <ArticleMemos articleId={session.articleId} />
        <EmptyState icon={<IconHighlight size={32} stroke={1.25} />} {...(text?.text === '' ? words.reading.noText : words.reading.noPassages)} />
      </Pane>
    );
  }
  const above = (
    <>
      <ArticleMemos articleId={session.articleId} />
      {isOrphaned && <Orphans />}
    </>
  );
  return (
    <Pane title={`${words.library.passages(passages.length)} · ${words.library.claims(claims.length)}`} bodyRef={body}>
      <PassageList article={article} passages={passages} claims={claims} above={above} scroller={body} />
    </Pane>
  );
}
