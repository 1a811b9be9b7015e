// The chosen question: its wording, what the analyst says about it, what can be done with it, and the memos on it.
import { Button } from '@mantine/core';
import { IconArrowMerge, IconTable, IconTrash } from '@tabler/icons-react';
import type { Question } from '../../contract/questions.ts';
import { client } from '../app/client.ts';
import { SavedName } from '../app/SavedName.tsx';
import { SavedNote } from '../app/SavedNote.tsx';
import { keyInWords } from '../app/shortcuts.ts';
import { useShowClaims } from '../claims-table/use-claims-shown.ts';
import { MemoList } from '../memos/MemoList.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import classes from './codebook.module.css';
import { removeQuestion } from './question-acts.ts';

const text = words.codebook.questions;
const icon = { size: 15, stroke: 1.75, 'aria-hidden': true } as const;

interface Props {
  question: Question;
  /** There is another one. */
  canMerge: boolean;
  onMerge: () => void;
}

export function QuestionStage({ question, canMerge, onMerge }: Props) {
  const { id, wording, note, claims } = question;
  const isReadOnly = useReadOnly();
  const showClaims = useShowClaims();
  return (
    <Pane>
      <article className={classes.stage} aria-label={wording}>
        <header>
          <SavedName
            level="h2"
            name={wording}
            label={text.wording}
            hint={words.codebook.tags.nameHint}
            maxLength={400}
            isReadOnly={isReadOnly}
            className={classes.title}
            onSave={(next) => client.questions.update({ id, wording: next })}
          />
          <p className={classes.soft}>{text.claims(claims)}</p>
        </header>
        <div className={classes.acts}>
          {claims > 0 && (
            <Button variant="default" leftSection={<IconTable {...icon} />} onClick={() => showClaims({ question: id })}>{text.compare(claims)}</Button>
          )}
          {!isReadOnly && canMerge && (
            <Button variant="default" leftSection={<IconArrowMerge {...icon} />} title={keyInWords('shift+m')} onClick={onMerge}>{text.merge}</Button>
          )}
          {!isReadOnly && (
            <Button variant="default" leftSection={<IconTrash {...icon} />} title={keyInWords('Delete')} onClick={() => void removeQuestion(question)}>{text.remove}</Button>
          )}
        </div>
        <SavedNote
          value={note}
          label={text.note}
          placeholder={text.noteHint}
          minRows={2}
          maxLength={20_000}
          isReadOnly={isReadOnly}
          onSave={(next) => client.questions.update({ id, note: next })}
        />
        <MemoList on={{ record: 'question', id }} heading={words.memos.title} />
      </article>
    </Pane>
  );
}
