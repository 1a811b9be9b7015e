// The form for a new project: a title, and what a project is.
import { Button, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useAct } from '../app/act.ts';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { createProject } from './open-project.ts';
import classes from './project.module.css';

const text = words.project.welcome;

export function NewProject({ onCreated }: { onCreated?: () => void }) {
  const help = useId();
  const [title, setTitle] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { run, busy, refusal } = useAct(createProject);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    if (await run(title.trim())) onCreated?.();
  };
  return (
    <form className={classes.newProject} onSubmit={(event) => void submit(event)}>
      <TextInput
        id="new-project-title"
        label={text.titleLabel}
        placeholder={text.titlePlaceholder}
        size="sm"
        dir="auto"
        maxLength={200}
        data-autofocus
        aria-describedby={help}
        value={title}
        error={isMissing ? text.titleMissing : undefined}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <p id={help} className={classes.help}>
        {text.oneFile}
      </p>
      <RefusalLine sentence={refusal} />
      <Button type="submit" size="sm" loading={busy}>
        {text.createButton}
      </Button>
    </form>
  );
}
