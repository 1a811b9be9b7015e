// The reading page's tools: the stored file, dimmed parts, size of the text, the trash.
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconCircleDashed, IconEye, IconEyeOff, IconFileSearch, IconFileText, IconSearch, IconTextDecrease, IconTextIncrease, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Article, ArticleText } from '../../contract/articles.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { setPreference, usePreferences } from '../app/preferences.ts';
import { go, libraryRoute } from '../app/routes.ts';
import { runCommand, useCommands, useKeyOf, type Command } from '../app/shortcuts.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { nameOf } from '../library/article-name.ts';
import { useReadOnly } from '../project/use-read-only.ts';
import { momentInWords } from '../ui/DateText.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { FindBar } from './FindBar.tsx';
import { PageLook } from './PageLook.tsx';
import { useReadingState, useSession } from './session.ts';
import type { Find } from './use-find.ts';
import classes from './page.module.css';

const icon = { size: 17, stroke: 1.6 } as const;

export function ReadingTools({ article, text, find }: { article: Article; text: ArticleText; find: Find }) {
  const { showBoilerplate } = usePreferences();
  const isReadOnly = useReadOnly();
  const keys = { find: useKeyOf('find'), boilerplate: useKeyOf('boilerplate'), smaller: useKeyOf('smaller-text'), larger: useKeyOf('larger-text') };
  const dimmed = text.blocks.filter(({ boilerplate }) => boilerplate).length;
  return (
    <div className={classes.tools} data-finding={find.isOpen || undefined}>
      <FindBar find={find} />
      {article.trashedAt && <TrashedNote article={article} isReadOnly={isReadOnly} />}
      <span className={classes.toolsEnd}>
        {!find.isOpen && (
          <IconButton label={words.reading.find.label} shortcut={keys.find} onClick={() => runCommand('find-in-article')}>
            <IconSearch {...icon} />
          </IconButton>
        )}
        {!isReadOnly && <ReviewTool article={article} />}
        <OriginalTool />
        {dimmed > 0 && (
          <IconButton
            label={showBoilerplate ? words.reading.hideBoilerplate(dimmed) : words.reading.showBoilerplate(dimmed)}
            shortcut={keys.boilerplate}
            onClick={() => setPreference('showBoilerplate', !showBoilerplate)}
          >
            {showBoilerplate ? <IconEye {...icon} /> : <IconEyeOff {...icon} />}
          </IconButton>
        )}
        <IconButton label={words.reading.smallerText} shortcut={keys.smaller} onClick={() => runCommand('smaller-text')}>
          <IconTextDecrease {...icon} />
        </IconButton>
        <IconButton label={words.reading.largerText} shortcut={keys.larger} onClick={() => runCommand('larger-text')}>
          <IconTextIncrease {...icon} />
        </IconButton>
        <PageLook />
        {!article.trashedAt && !isReadOnly && (
          <IconButton label={words.library.moveToTrash} onClick={() => void trash(article)}>
            <IconTrash {...icon} />
          </IconButton>
        )}
      </span>
    </div>
  );
}

/** With several articles chosen in the list its key marks those. */
function ReviewTool({ article: { id, reviewedAt } }: { article: Article }) {
  const isReviewed = reviewedAt !== null;
  useCommands(
    useMemo<readonly Command[]>(() => {
      const toggle = () => void inBackground(() => client.articles.review({ ids: [id], reviewed: !isReviewed }));
      const label = isReviewed ? words.browsing.review.unmark : words.browsing.review.mark;
      return [{ id: 'review', label, group: words.frame.commands.article, keys: ['r'], run: () => runCommand('review-chosen') || toggle() }];
    }, [id, isReviewed]),
  );
  return (
    <IconButton
      label={reviewedAt === null ? words.browsing.review.mark : words.browsing.review.since(momentInWords(reviewedAt))}
      shortcut={useKeyOf('review')}
      pressed={isReviewed}
      onClick={() => runCommand('review')}
    >
      {isReviewed ? <IconCircleCheck {...icon} /> : <IconCircleDashed {...icon} />}
    </IconButton>
  );
}

function OriginalTool() {
  const key = useKeyOf('original');
  const session = useSession();
  const isOriginal = useReadingState((state) => state.original);
  const label = isOriginal ? words.reading.original.back : words.reading.original.show;
  useCommands(
    useMemo<readonly Command[]>(
      () => [{ id: 'original', label, group: words.frame.commands.article, keys: ['o'], run: () => session.set({ original: !isOriginal }) }],
      [session, isOriginal, label],
    ),
  );
  return (
    <IconButton label={label} shortcut={key} onClick={() => runCommand('original')}>
      {isOriginal ? <IconFileText {...icon} /> : <IconFileSearch {...icon} />}
    </IconButton>
  );
}

function TrashedNote({ article, isReadOnly }: { article: Article; isReadOnly: boolean }) {
  return (
    <span className={classes.trashed} role="status">
      {words.library.trashed(momentInWords(article.trashedAt ?? ''))}
      {!isReadOnly && (
        <Button variant="light" leftSection={<IconArrowBackUp size={14} />} onClick={() => void restore(article)}>{words.library.restore}</Button>
      )}
    </span>
  );
}

async function trash(article: Article): Promise<void> {
  await inBackground(async () => {
    await client.articles.trash({ ids: [article.id] });
    go(libraryRoute());
    await announceUndoable(words.library.toTrash(nameOf(article)));
  });
}

async function restore(article: Article): Promise<void> {
  const done = await inBackground(() => client.articles.restore({ ids: [article.id] }));
  if (done !== undefined) go(libraryRoute({ article: article.id }), { replace: true });
}
