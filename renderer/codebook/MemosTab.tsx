// Memos of the Codebook: all of them, newest first, by what they hang on; the chosen one with the way to its thing.
import { NativeSelect } from '@mantine/core';
import { IconNotes, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import type { Memo } from '../../contract/memos.ts';
import { client } from '../app/client.ts';
import { useProjectState } from '../app/project-state.ts';
import { questions } from '../app/questions.ts';
import { recordRoute } from '../app/record-route.ts';
import { addressOf, codebookRoute, go, type Route } from '../app/routes.ts';
import { useScreen } from '../app/screen.ts';
import { keyInWords, useCommands, type Command } from '../app/shortcuts.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { MemoEditor } from '../memos/MemoEditor.tsx';
import { MemoText } from '../memos/MemoList.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { momentInWords } from '../ui/DateText.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Entry, EntryList } from '../ui/EntryList.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { CodebookPane } from './CodebookPane.tsx';
import classes from './codebook.module.css';

const text = words.codebook.memos;
const none: readonly Memo[] = [];
const Filter = z.enum(['all', 'article', 'passage', 'claim', 'tag', 'party', 'source', 'question', 'project']);
type Filter = z.infer<typeof Filter>;

export function MemosTab({ chosen }: { chosen: string | null }) {
  const data = useQuery(questions.memos.list.queryOptions({ input: {} })).data;
  const memos = data ?? none;
  const [filter, setFilter] = useProjectState<Filter>('codebook.memos', 'all', Filter);
  const [isWriting, setWriting] = useState(false);
  const isReadOnly = useReadOnly();
  const shown = filter === 'all' ? memos : memos.filter(({ on }) => on.record === filter);
  const memo = memos.find(({ id }) => id === chosen);
  const write = isReadOnly ? undefined : () => setWriting(true);
  useCommands(useMemo<readonly Command[]>(
    () => [{ id: 'memo-new', label: text.newMemo, group: words.codebook.title, keys: ['n'], enabled: !isReadOnly, run: () => setWriting(true) }],
    [isReadOnly],
  ));
  useScreen(words.codebook.title, words.codebook.tabs.memos, data ? [words.memos.count(data.length)] : []);
  return (
    <ViewSplit
      id="codebook"
      list={
        <CodebookPane
          tab="memos"
          tools={
            write && (
              <IconButton label={text.newMemo} shortcut={keyInWords('n')} onClick={write}>
                <IconPlus size={18} stroke={1.6} />
              </IconButton>
            )
          }
          below={
            <NativeSelect
              aria-label={text.filter}
              data={Filter.options.map((value) => ({ value, label: value === 'all' ? text.all : words.memos.records[value] }))}
              value={filter}
              onChange={(event) => setFilter(Filter.parse(event.currentTarget.value))}
            />
          }
        >
          {memos.length > 0 && shown.length === 0 && <p className={classes.noMatch}>{text.noMatch}</p>}
          <EntryList label={text.list}>
            {shown.map((one) => <MemoEntry key={one.id} memo={one} isCurrent={one.id === chosen} />)}
          </EntryList>
        </CodebookPane>
      }
      stage={isWriting ? <NewMemo onDone={() => setWriting(false)} /> : memo ? <MemoStage key={memo.id} memo={memo} /> : <NoMemo any={memos.length > 0 || data === undefined} />}
    />
  );
}

function MemoEntry({ memo: { id, body, on, label, updatedAt }, isCurrent }: { memo: Memo; isCurrent: boolean }) {
  const facts = (
    <>
      <span>{words.memos.records[on.record]}</span>
      <bdi data-fills>{label}</bdi>
      <time dateTime={updatedAt}>{momentInWords(updatedAt)}</time>
    </>
  );
  return <Entry href={addressOf(codebookRoute('memos', id))} title={body} isCurrent={isCurrent} facts={facts} />;
}

/** Null for the project itself, which is everywhere, and for what lies in no article any more. */
function routeOfThing({ on, place }: Memo): Route | null {
  if (on.record === 'project' || ((on.record === 'article' || on.record === 'passage') && !place)) return null;
  return recordRoute({ ...on, articleId: place?.articleId ?? null, at: place?.at ?? null });
}

function MemoStage({ memo }: { memo: Memo }) {
  const [isOpen, setOpen] = useState(false);
  const { on, label } = memo;
  const route = routeOfThing(memo);
  return (
    <Pane>
      <article className={classes.stage} aria-label={words.memos.field}>
        <header className={classes.about}>
          <span className={classes.soft}>{text.on}: {words.memos.records[on.record]}</span>
          <p dir="auto">{on.record === 'project' ? text.wholeProject : label}</p>
          {route && on.record in text.go && (
            <a className={classes.link} href={addressOf(route)}>{text.go[on.record as keyof typeof text.go]}</a>
          )}
        </header>
        {isOpen ? (
          <MemoEditor body={memo.body} onSave={(body) => client.memos.update({ id: memo.id, body })} onDone={() => setOpen(false)} />
        ) : (
          <div>
            <MemoText memo={memo} onEdit={() => setOpen(true)} onDeleted={() => go(codebookRoute('memos'), { replace: true })} />
          </div>
        )}
      </article>
    </Pane>
  );
}

function NewMemo({ onDone }: { onDone: () => void }) {
  const save = async (body: string) => {
    const { id } = await client.memos.create({ on: { record: 'project' }, body });
    go(codebookRoute('memos', id), { replace: true });
  };
  return (
    <Pane title={text.newMemo}>
      <div className={classes.stage}>
        <MemoEditor body="" onSave={save} onDone={onDone} />
      </div>
    </Pane>
  );
}

function NoMemo({ any }: { any: boolean }) {
  return <EmptyState icon={<IconNotes size={40} stroke={1.25} />} title={any ? text.choose : text.none} body={any ? text.chooseHelp : text.noneHelp} />;
}
