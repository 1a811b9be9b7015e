// The projects of the host's folder as a list, last changed first; and the host's own dialog where it has one.
import { Button, Loader, UnstyledButton } from '@mantine/core';
import { IconFile, IconFolderOpen } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectChoice } from '../../contract/project.ts';
import { useAct } from '../app/act.ts';
import { questions } from '../app/questions.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { momentInWords } from '../ui/DateText.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { bytesInWords } from './bytes-in-words.ts';
import { openProject } from './open-project.ts';
import classes from './project.module.css';

const text = words.project.welcome;

/** `onOpened` is called when a project is open; what was open before is closed by then. */
export function ProjectChooser({ onOpened }: { onOpened?: () => void }) {
  const choices = useQuery({ ...questions.project.choices.queryOptions(), staleTime: 0 });
  const [opening, setOpening] = useState<string | null>(null);
  const { run, refusal } = useAct(openProject);
  const open = async (choice?: ProjectChoice) => {
    setOpening(choice?.token ?? '');
    const opened = await run(choice?.token);
    setOpening(null);
    if (opened) onOpened?.();
  };
  const projects = (choices.data?.projects ?? []).toSorted((one, other) => other.modifiedAt.localeCompare(one.modifiedAt));
  return (
    <div className={classes.chooser}>
      <RefusalLine sentence={refusal ?? (choices.error && refusalSentence(choices.error))} />
      {choices.data && (
        <p className={classes.folder} title={choices.data.folder}>
          {text.recent} <bdi>{choices.data.folder}</bdi>
        </p>
      )}
      {choices.data && projects.length === 0 && <p className={classes.noProjects}>{text.none}</p>}
      <ul className={classes.projects}>
        {projects.map((choice) => (
          <li key={choice.token}>
            <ChoiceButton choice={choice} busy={opening === choice.token} disabled={opening !== null} onOpen={() => void open(choice)} />
          </li>
        ))}
      </ul>
      {choices.data?.dialogs && (
        <Button
          variant="default"
          className={classes.openOther}
          leftSection={<IconFolderOpen size={15} stroke={1.75} aria-hidden />}
          loading={opening === ''}
          onClick={() => void open()}
        >
          {text.openOther}
        </Button>
      )}
    </div>
  );
}

interface ChoiceButtonProps {
  choice: ProjectChoice;
  busy: boolean;
  disabled: boolean;
  onOpen(): void;
}

function ChoiceButton({ choice: { name, folder, modifiedAt, bytes }, busy, disabled, onOpen }: ChoiceButtonProps) {
  return (
    <UnstyledButton data-choice className={classes.choice} disabled={disabled} onClick={onOpen}>
      {busy ? <Loader size={18} aria-label={text.opening(name)} /> : <IconFile size={20} stroke={1.4} aria-hidden />}
      <span className={classes.choiceName}>
        <span dir="auto" title={name}>
          {name.replace(/\.assay$/, '')}
        </span>
        {folder !== '' && <small title={folder}>{folder}</small>}
      </span>
      <time dateTime={modifiedAt}>{momentInWords(modifiedAt)}</time>
      <span>{bytesInWords(bytes)}</span>
    </UnstyledButton>
  );
}
