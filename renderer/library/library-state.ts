// Everything that list and table of the library share: what is shown, in which order, what is chosen, what is open.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import type { ArticleSummary } from '../../contract/articles.ts';
import type { ArticleFacets, Browsed } from '../../contract/browsing.ts';
import { questions } from '../app/questions.ts';
import { go, libraryRoute, useRoute } from '../app/routes.ts';
import { runCommand, useCommands, type Command } from '../app/shortcuts.ts';
import { words } from '../words/catalogue.ts';
import { useBrowsing, useLayout, type LibraryBrowsing, type LibraryFilter } from './browsing.ts';
import type { Lines } from '../ui/lines.ts';
import { useChosen, type Chosen } from './use-chosen.ts';
import { useLibraryLines } from './use-lines.ts';

export interface LibraryState {
  lines: Lines;
  /** The first articles themselves, which came with the order. */
  firstLines: readonly ArticleSummary[];
  /** Changes with what is asked for, not with the articles. */
  asked: string;
  /** Undefined while it is asked for the first time. */
  answer: Browsed | undefined;
  facets: ArticleFacets | undefined;
  error: Error | null;
  browsing: LibraryBrowsing;
  setBrowsing: (next: LibraryBrowsing) => void;
  setFilter: (filter: LibraryFilter) => void;
  chosen: Chosen;
  openId: string | null;
  open: (id: string) => void;
  trash: boolean;
  /** The table has the whole stage; an article that is opened stands beside the list. */
  isTable: boolean;
  toggleLayout: () => void;
  filterField: RefObject<HTMLInputElement | null>;
}

/** About what a window of usual size shows; a page key may leave a line or two out. */
const pages = { table: 18, list: 6 };

export function useLibraryState(): LibraryState {
  const route = useRoute();
  const openId = route.view === 'library' ? route.article : null;
  const trash = route.view === 'library' && route.trash;
  const [browsing, setBrowsing] = useBrowsing();
  const [layout, setLayout] = useLayout();
  const isTable = layout === 'table' && openId === null;
  const filterField = useRef<HTMLInputElement>(null);
  const { lines, firstLines, answer, asked, error, fold } = useLibraryLines(browsing, trash, openId !== null);
  const facets = useQuery(questions.articles.facets.queryOptions({ input: { trashed: trash } })).data;
  const open = (id: string) => go(libraryRoute({ article: id, trash }), { replace: openId !== null });
  const chosen = useChosen({
    lines, openId, onArrive: isTable ? undefined : open, onOpen: open, onFold: fold, page: () => pages[isTable ? 'table' : 'list'],
  });
  const { clear } = chosen;
  // What is out of sight must not be acted on.
  useEffect(() => clear(), [browsing.filter, trash, isTable, clear]);
  const setFilter = useCallback((filter: LibraryFilter) => setBrowsing({ ...browsing, filter }), [browsing, setBrowsing]);
  const toggleLayout = useCallback(() => {
    setLayout(isTable ? 'list' : 'table');
    if (!isTable && openId !== null) go(libraryRoute({ trash }));
  }, [isTable, openId, trash, setLayout]);
  useLibraryCommands({ lines, chosen, open, filterField, toggleLayout });
  return { lines, firstLines, asked, answer, facets, error, browsing, setBrowsing, setFilter, chosen, openId, open, trash, isTable, toggleLayout, filterField };
}

type Commanded = Pick<LibraryState, 'lines' | 'chosen' | 'open' | 'filterField' | 'toggleLayout'>;

function useLibraryCommands(state: Commanded): void {
  const { lines, chosen, filterField, toggleLayout } = state;
  const [hasNext, hasPrevious] = [lines.neighbour(chosen.cursor, 1) !== null, lines.neighbour(chosen.cursor, -1) !== null];
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  // The table of commands is made anew only where one can or cannot be done any more, not at each step of the cursor.
  const commands = useMemo<readonly Command[]>(() => {
    const group = words.frame.commands.article;
    const texts = words.library.commands;
    const step = (by: 1 | -1) => {
      const now = latest.current;
      const id = now.lines.neighbour(now.chosen.cursor, by);
      if (id !== null) now.open(id);
    };
    return [
      { id: 'next-article', label: texts.next, group, keys: ['j'], enabled: hasNext, run: () => step(1) },
      { id: 'previous-article', label: texts.previous, group, keys: ['k'], enabled: hasPrevious, run: () => step(-1) },
      { id: 'find', label: words.reading.find.here, group, keys: ['/', 'mod+f'], inFields: true, run: () => findHere(filterField.current) },
      { id: 'library-layout', label: words.browsing.commands.table, group, keys: ['l'], run: toggleLayout },
      { id: 'choose-all', label: words.browsing.commands.all, group, keys: [], run: () => chooseAll(latest.current) },
    ];
  }, [hasNext, hasPrevious, filterField, toggleLayout]);
  useCommands(commands);
}

/** Only once all of them are known, which they are soon after the first. */
function chooseAll({ lines, chosen }: Commanded): void {
  if (lines.isWhole) chosen.set(lines.allIds());
}

/** In the open article; in the list where the list has the focus, or where no article is open. */
function findHere(filterField: HTMLInputElement | null): void {
  const isInList = document.activeElement?.closest('[data-pane="list"]');
  if (isInList || !runCommand('find-in-article')) filterField?.select();
}
