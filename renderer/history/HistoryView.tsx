// The History screen: every step of the project, newest first, under its day; with undo and redo of this session's steps.
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { questions } from '../app/questions.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { runCommand, useKeyOf } from '../app/shortcuts.ts';
import { useScreen } from '../app/screen.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { byDay } from './by-day.ts';
import { DayOfSteps } from './DayOfSteps.tsx';
import classes from './history.module.css';

const text = words.history;
const pageSize = 100;

export function HistoryView() {
  return (
    <ViewSplit
      id="history"
      stage={
        <Pane title={text.title} tools={<UndoButtons />} readOnly>
          <Steps />
        </Pane>
      }
    />
  );
}

function useSteps() {
  return useInfiniteQuery(
    questions.history.list.infiniteOptions({
      input: (before: string | undefined) => ({ before, limit: pageSize }),
      initialPageParam: undefined,
      getNextPageParam: (last) => (last.length < pageSize ? undefined : last.at(-1)?.id),
    }),
  );
}

function Steps() {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useSteps();
  const steps = data?.pages.flat() ?? [];
  useScreen(text.title, null, data ? [text.steps(steps.length, hasNextPage)] : []);
  const end = useWhenSeen(hasNextPage && !isFetchingNextPage, () => void fetchNextPage());
  if (error) return <RefusalLine sentence={refusalSentence(error)} />;
  if (data && steps.length === 0) {
    return <EmptyState icon={<IconHistory size={40} stroke={1.25} />} title={text.none} body={text.noneHelp} />;
  }
  return (
    <div className={classes.steps}>
      {byDay(steps).map((day) => (
        <DayOfSteps key={day.key} day={day} />
      ))}
      <p ref={end} className={classes.end}>
        {data && (hasNextPage ? text.loading : text.beginning)}
      </p>
    </div>
  );
}

/** Calls `act` each time the element comes near the screen while `active`. */
function useWhenSeen(active: boolean, act: () => void) {
  const element = useRef<HTMLParagraphElement>(null);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!active || !element.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), { rootMargin: '600px' });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [active]);
  return element;
}

function UndoButtons() {
  const state = useQuery(questions.history.state.queryOptions()).data;
  const undo = state?.undo?.label;
  const redo = state?.redo?.label;
  const undoKey = useKeyOf('undo');
  const redoKey = useKeyOf('redo');
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        className={classes.undoButton}
        leftSection={<IconArrowBackUp size={15} stroke={1.75} aria-hidden />}
        disabled={undo === undefined}
        title={undoKey}
        onClick={() => runCommand('undo')}
      >
        {undo === undefined ? text.nothingToUndo : text.undo(undo)}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        className={classes.undoButton}
        leftSection={<IconArrowForwardUp size={15} stroke={1.75} aria-hidden />}
        disabled={redo === undefined}
        title={redoKey}
        onClick={() => runCommand('redo')}
      >
        {redo === undefined ? text.nothingToRedo : text.redo(redo)}
      </Button>
    </>
  );
}
