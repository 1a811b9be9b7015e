// The library: list of articles, the reading page, and what is known of the article beside it.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconBook2, IconFileImport } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { z } from 'zod';
import type { ArticleSummary } from '../../contract/articles.ts';
import { useProjectState } from '../app/project-state.ts';
import { questions } from '../app/questions.ts';
import { go, libraryRoute, useRoute } from '../app/routes.ts';
import { useScreen } from '../app/screen.ts';
import { runCommand, useCommands, type Command } from '../app/shortcuts.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { ReadingInspector } from '../reading/ReadingInspector.tsx';
import { ReadingPage } from '../reading/ReadingPage.tsx';
import { SessionContext, sessionOf } from '../reading/session.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { words } from '../words/catalogue.ts';
import { ArticleSort, filterArticles, sortArticles } from './article-order.ts';
import { articleProblems, withProblem, type ArticleProblem } from './article-problems.ts';
import { chooseFiles } from './choose-files.ts';
import { LibraryPane } from './LibraryPane.tsx';
import { openPaste } from './PasteDialog.tsx';

const texts = words.library;
const Filter = z.string();
const Problem = z.enum(articleProblems).nullable();

export function LibraryView() {
  const route = useRoute();
  const openId = route.view === 'library' ? route.article : null;
  const trash = route.view === 'library' && route.trash;
  const [filter, setFilter] = useProjectState('library.filter', '', Filter);
  const [problem, setProblem] = useProjectState<ArticleProblem | null>('library.problem', null, Problem);
  const [sort, setSort] = useProjectState<ArticleSort>('library.sort', 'imported', ArticleSort);
  const filterField = useRef<HTMLInputElement>(null);
  const answer = useQuery(questions.articles.list.queryOptions({ input: { trashed: trash } }));
  const all = answer.data;
  const wanted = trash ? null : problem;
  const articles = useMemo(
    () => sortArticles(filterArticles(withProblem(all ?? [], wanted), filter), sort),
    [all, wanted, filter, sort],
  );
  const open = (id: string) => go(libraryRoute({ article: id, trash }), { replace: openId !== null });
  useLibraryCommands(articles, openId, open, filterField);
  if (answer.error) return <RefusalLine sentence={refusalSentence(answer.error)} />;
  const pane = (
    <LibraryPane
      all={all}
      articles={articles}
      trash={trash}
      filter={filter}
      onFilter={setFilter}
      problem={wanted}
      onProblem={setProblem}
      sort={sort}
      onSort={setSort}
      filterRef={filterField}
      openId={openId}
      onOpen={open}
    />
  );
  // One tree whether or not an article is open, so that the list keeps its place.
  return (
    <SessionContext value={openId === null ? null : sessionOf(openId)}>
      <ViewSplit
        id="library"
        list={pane}
        stage={openId === null ? all && <NothingOpen all={all} trash={trash} /> : <ReadingPage key={openId} />}
        inspector={openId === null ? null : <ReadingInspector key={openId} />}
      />
    </SessionContext>
  );
}

function NothingOpen({ all, trash }: { all: readonly ArticleSummary[]; trash: boolean }) {
  useScreen(words.frame.views.library, null, [texts.articles(all.length)]);
  if (all.length > 0 || trash) return <EmptyState icon={<IconBook2 size={40} stroke={1.25} />} {...texts.noneOpen} />;
  return (
    <EmptyState icon={<IconFileImport size={40} stroke={1.25} />} title={texts.empty.title} body={<EmptyBody />}>
      <Button size="sm" onClick={chooseFiles}>{texts.import.choose}</Button>
      <Button size="sm" variant="default" onClick={() => openPaste()}>{texts.paste.choose}</Button>
    </EmptyState>
  );
}

function EmptyBody() {
  return (
    <>
      {texts.empty.body}
      <br />
      <br />
      {texts.empty.formats}
    </>
  );
}

function useLibraryCommands(
  articles: readonly ArticleSummary[],
  openId: string | null,
  open: (id: string) => void,
  filterField: React.RefObject<HTMLInputElement | null>,
): void {
  const here = articles.findIndex(({ id }) => id === openId);
  const nextId = articles[here + 1]?.id;
  const previousId = articles[here - 1]?.id;
  const latest = useRef(open);
  latest.current = open;
  const commands = useMemo<readonly Command[]>(() => {
    const group = words.frame.commands.article;
    const step = (id: string | undefined) => ({ enabled: id !== undefined, run: () => id && latest.current(id) });
    return [
      { id: 'next-article', label: texts.commands.next, group, keys: ['j'], ...step(nextId) },
      { id: 'previous-article', label: texts.commands.previous, group, keys: ['k'], ...step(previousId) },
      { id: 'find', label: words.reading.find.here, group, keys: ['/', 'mod+f'], inFields: true, run: () => findHere(filterField.current) },
    ];
  }, [nextId, previousId, filterField]);
  useCommands(commands);
}

/** In the open article; in the list where the list has the focus, or where no article is open. */
function findHere(filterField: HTMLInputElement | null): void {
  const isInList = document.activeElement?.closest('[data-pane="list"]');
  if (isInList || !runCommand('find-in-article')) filterField?.select();
}
