// The dialogs of the project menu: title and marking, a new project, opening another one.
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { z } from 'zod';
import type { ProjectInfo } from '../../contract/project.ts';
import { useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { questions } from '../app/questions.ts';
import { MarkingField } from '../briefings/MarkingField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { NewProject } from './NewProject.tsx';
import { ProjectChooser } from './ProjectChooser.tsx';
import classes from './project.module.css';

export type ProjectDialog = 'properties' | 'create' | 'open';

const text = words.project.properties;

export function ProjectDialogs({ open, onClose }: { open: ProjectDialog | null; onClose(): void }) {
  const project = useQuery(questions.project.current.queryOptions()).data;
  return (
    <>
      <Dialog opened={open === 'properties'} onClose={onClose} title={text.title} closeLabel={words.frame.close} size={480}>
        {project && <Properties project={project} onClose={onClose} />}
      </Dialog>
      <Dialog opened={open === 'create'} onClose={onClose} title={words.project.welcome.create} closeLabel={words.frame.close} size={480}>
        <NewProject onCreated={onClose} />
      </Dialog>
      <Dialog opened={open === 'open'} onClose={onClose} title={words.project.welcome.open} closeLabel={words.frame.close} size={620}>
        <ProjectChooser onOpened={onClose} />
      </Dialog>
    </>
  );
}

function Properties({ project, onClose }: { project: z.infer<typeof ProjectInfo>; onClose(): void }) {
  const [title, setTitle] = useState(project.title);
  const [marking, setMarking] = useState(project.marking);
  const { run, busy, refusal } = useAct(client.project.update);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run({ title: title.trim(), marking: marking.trim() })) onClose();
  };
  return (
    <form className={classes.dialog} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={text.name}
        size="sm"
        dir="auto"
        maxLength={200}
        data-autofocus
        value={title}
        error={title.trim() === '' ? words.project.welcome.titleMissing : undefined}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <MarkingField label={text.marking} description={text.markingHelp} size="sm" value={marking} onChange={setMarking} />
      <RefusalLine sentence={refusal} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {text.cancel}
        </Button>
        <Button type="submit" loading={busy} disabled={title.trim() === ''}>
          {text.save}
        </Button>
      </div>
    </form>
  );
}
