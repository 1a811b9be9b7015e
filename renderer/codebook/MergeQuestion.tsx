// Choosing the question into which another one is merged.
import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { Question } from '../../contract/questions.ts';
import { useAct } from '../app/act.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import classes from './codebook.module.css';
import { mergeQuestion } from './question-acts.ts';

const text = words.codebook.questions;

interface Props {
  /** Null while none is merged. */
  question: Question | null;
  all: readonly Question[];
  onClose: () => void;
}

export function MergeQuestion({ question, all, onClose }: Props) {
  return (
    <Dialog opened={question !== null} onClose={onClose} title={text.mergeTitle} closeLabel={words.frame.close} size={480}>
      {question && <PickQuestion question={question} all={all} onClose={onClose} />}
    </Dialog>
  );
}

function PickQuestion({ question, all, onClose }: Props & { question: Question }) {
  const [picked, setPicked] = useState<string | null>(null);
  const act = useAct(async (into: Question) => {
    await mergeQuestion(question, into);
    onClose();
  });
  const into = all.find(({ id }) => id === picked);
  return (
    <form
      className={classes.dialog}
      onSubmit={(event) => {
        event.preventDefault();
        if (into) void act.run(into);
      }}
    >
      <p className={classes.soft} dir="auto">{text.mergeHelp(question.wording, question.claims)}</p>
      <Select
        label={text.mergeLabel}
        data={all.filter(({ id }) => id !== question.id).map(({ id, wording }) => ({ value: id, label: wording }))}
        value={picked}
        searchable
        allowDeselect={false}
        data-autofocus
        maxDropdownHeight={260}
        onChange={setPicked}
      />
      <RefusalLine sentence={act.refusal} />
      <div className={classes.dialogFoot}>
        <Button variant="subtle" color="gray" onClick={onClose}>{words.frame.cancel}</Button>
        <Button type="submit" loading={act.busy} disabled={!into}>{text.mergeDo}</Button>
      </div>
    </form>
  );
}
