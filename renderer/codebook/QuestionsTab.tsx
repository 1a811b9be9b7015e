// Questions of the Codebook: what is being asked of the articles, and the claims that answer each.
import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconQuestionMark } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Question } from '../../contract/questions.ts';
import { foldText } from '../../contract/text/fold.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import { questions } from '../app/questions.ts';
import { addressOf, codebookRoute } from '../app/routes.ts';
import { useScreen } from '../app/screen.ts';
import { keyInWords, useCommands, type Command } from '../app/shortcuts.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Entry, EntryList } from '../ui/EntryList.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { ClaimCards } from './ClaimCards.tsx';
import { CodebookPane } from './CodebookPane.tsx';
import classes from './codebook.module.css';
import { NewQuestion } from './NewQuestion.tsx';
import { removeQuestion } from './question-acts.ts';
import { MergeQuestion } from './MergeQuestion.tsx';
import { QuestionStage } from './QuestionStage.tsx';

const text = words.codebook.questions;
const none: readonly Question[] = [];
const noClaims = { title: text.noClaims, body: text.noClaimsHelp };

export function QuestionsTab({ chosen }: { chosen: string | null }) {
  const data = useQuery(questions.questions.list.queryOptions()).data;
  const all = data ?? none;
  const claims = useQuery(questions.claims.list.queryOptions({ input: {} })).data;
  const isReadOnly = useReadOnly();
  const [filter, setFilter] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [merging, setMerging] = useState<Question | null>(null);
  const shown = useMemo(() => all.filter(({ wording }) => foldText(wording).includes(foldText(filter.trim()))), [all, filter]);
  const question = all.find(({ id }) => id === chosen);
  const answers = useMemo(() => claims?.filter((claim) => claim.questions.some(({ id }) => id === chosen)), [claims, chosen]);
  const ask = isReadOnly ? undefined : () => setAsking(true);
  useQuestionCommands(question, isReadOnly, setAsking, setMerging);
  useScreen(words.codebook.title, question?.wording ?? words.codebook.tabs.questions, data ? [text.count(data.length)] : []);
  const isEmpty = data?.length === 0;
  return (
    <>
      <ViewSplit
        id="codebook"
        list={
          <CodebookPane
            tab="questions"
            tools={
              ask && (
                <IconButton label={text.newQuestion} shortcut={keyInWords('n')} onClick={ask}>
                  <IconPlus size={18} stroke={1.6} />
                </IconButton>
              )
            }
            below={!isEmpty && <TextInput aria-label={text.filter} placeholder={text.filter} dir="auto" value={filter} onChange={(event) => setFilter(event.currentTarget.value)} />}
          >
            {isAsking && <NewQuestion onDone={() => setAsking(false)} />}
            {!isEmpty && shown.length === 0 && data && <p className={classes.noMatch}>{text.noMatch}</p>}
            <EntryList label={text.list}>
              {shown.map(({ id, wording, claims: count }) => (
                <Entry key={id} href={addressOf(codebookRoute('questions', id))} title={wording} isCurrent={id === chosen} facts={<span>{text.claims(count)}</span>} />
              ))}
            </EntryList>
          </CodebookPane>
        }
        stage={
          question ? (
            <QuestionStage key={question.id} question={question} canMerge={all.length > 1} onMerge={() => setMerging(question)} />
          ) : (
            <EmptyState icon={<IconQuestionMark size={40} stroke={1.25} />} title={isEmpty ? text.none : text.choose} body={isEmpty ? text.noneHelp : text.chooseHelp}>
              {isEmpty && ask && <Button onClick={ask}>{text.newQuestion}</Button>}
            </EmptyState>
          )
        }
        inspector={
          question && (
            <ClaimCards
              key={question.id}
              claims={answers}
              none={noClaims}
              about={({ claimant, quantity }) => [claimant?.name ?? words.claims.noClaimant, quantity && quantityInWords(quantity)].filter(Boolean).join(' · ')}
            />
          )
        }
      />
      <MergeQuestion question={merging} all={all} onClose={() => setMerging(null)} />
    </>
  );
}

function useQuestionCommands(question: Question | undefined, isReadOnly: boolean, ask: (isAsking: boolean) => void, merge: (question: Question) => void): void {
  const offered = useMemo<readonly Command[]>(() => {
    const group = words.codebook.title;
    const enabled = question !== undefined && !isReadOnly;
    return [
      { id: 'question-new', label: text.newQuestion, group, keys: ['n'], enabled: !isReadOnly, run: () => ask(true) },
      { id: 'question-reword', label: text.reword, group, keys: ['F2'], enabled, run: () => document.querySelector<HTMLElement>('[data-rename] button')?.click() },
      { id: 'question-merge', label: text.merge, group, keys: ['shift+m'], enabled, run: () => question && merge(question) },
      { id: 'question-remove', label: text.remove, group, keys: ['Delete'], enabled, run: () => question && void removeQuestion(question) },
    ];
  }, [question, isReadOnly, ask, merge]);
  useCommands(offered);
}
