// The field above the questions in which a new one is asked; one that is there already is opened instead.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { codebookRoute, go } from '../app/routes.ts';
import { words } from '../words/catalogue.ts';
import classes from './codebook.module.css';

const text = words.codebook.questions;

export function NewQuestion({ onDone }: { onDone: () => void }) {
  const [wording, setWording] = useState('');
  const create = useAct(() => client.questions.create({ wording }));
  const save = async () => {
    if (wording.trim() === '') return onDone();
    const question = await create.run();
    if (!question) return;
    go(codebookRoute('questions', question.id), { replace: true });
    onDone();
  };
  return (
    <form
      className={classes.newQuestion}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        aria-label={text.newLabel}
        placeholder={words.claims.questionsPlaceholder}
        autoFocus
        dir="auto"
        maxLength={400}
        value={wording}
        error={create.refusal}
        onChange={(event) => setWording(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone();
        }}
        onBlur={() => wording.trim() === '' && onDone()}
      />
    </form>
  );
}
