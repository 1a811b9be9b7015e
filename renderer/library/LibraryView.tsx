// The library: list of articles, the reading page, and what is known of the article beside it; or all articles as a table.
import { Button } from '@mantine/core';
import { IconBook2, IconFileImport } from '@tabler/icons-react';
import { memo } from 'react';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { useScreen } from '../app/screen.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { ReadingInspector } from '../reading/ReadingInspector.tsx';
import { ReadingPage } from '../reading/ReadingPage.tsx';
import { SessionContext, sessionOf } from '../reading/session.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { chooseFiles } from './choose-files.ts';
import { LibraryPane } from './LibraryPane.tsx';
import { useLibraryState, type LibraryState } from './library-state.ts';
import { LibraryTable } from './LibraryTable.tsx';
import { openPaste } from './PasteDialog.tsx';

const texts = words.library;

// They know by themselves which article is open: a step of the cursor in the list is none of theirs.
const [Page, Inspector] = [memo(ReadingPage), memo(ReadingInspector)];

export function LibraryView() {
  const state = useLibraryState();
  const { openId, answer, error, isTable, trash } = state;
  if (error) return <RefusalLine sentence={refusalSentence(error)} />;
  // An empty library says how to begin, in either form.
  if (isTable && (trash || answer?.total !== 0)) return <ViewSplit id="library-table" stage={<LibraryTable state={state} />} />;
  // One tree whether or not an article is open, so that the list keeps its place.
  return (
    <SessionContext value={openId === null ? null : sessionOf(openId)}>
      <ViewSplit
        id="library"
        list={<LibraryPane state={state} />}
        stage={openId === null ? answer && <NothingOpen state={state} /> : <Page key={openId} />}
        inspector={openId === null ? null : <Inspector key={openId} />}
      />
    </SessionContext>
  );
}

function NothingOpen({ state: { answer, trash } }: { state: LibraryState }) {
  const total = answer?.total ?? 0;
  useScreen(words.frame.views.library, null, [texts.articles(total)]);
  if (total > 0 || trash) return <EmptyState icon={<IconBook2 size={40} stroke={1.25} />} {...texts.noneOpen} />;
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
