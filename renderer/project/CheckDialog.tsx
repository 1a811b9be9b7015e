// Checking the project file: every part that was looked at, with what was found in it.
import { Button, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CheckFinding } from '../../contract/project.ts';
import { questions } from '../app/questions.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { copyText } from '../ui/copy-text.ts';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import classes from './project.module.css';

const text = words.project.check;

/** So many problems of one part are shown; all of them are copied. */
const mostShown = 12;

export function CheckDialog() {
  const [opened, { open, close }] = useDisclosure(false);
  useCommands(
    useMemo<readonly Command[]>(
      () => [{ id: 'check-project', label: words.project.menu.check, group: words.frame.commands.project, keys: [], run: open }],
      [open],
    ),
  );
  return (
    <Dialog opened={opened} onClose={close} title={text.title} closeLabel={words.frame.close} size={620}>
      <CheckBody onClose={close} />
    </Dialog>
  );
}

/** Looks as soon as the dialog opens, and again when asked to; the check changes nothing. */
function CheckBody({ onClose }: { onClose(): void }) {
  const { data, error, isFetching, refetch } = useQuery({ ...questions.project.check.queryOptions(), staleTime: 0, gcTime: 0 });
  const findings = isFetching ? undefined : data?.findings;
  return (
    <div className={classes.dialog}>
      <div role="status">
        {isFetching && (
          <p className={classes.doneTitle}>
            <Loader size={18} aria-hidden /> {text.running}
          </p>
        )}
        {findings && <Verdict findings={findings} />}
      </div>
      <RefusalLine sentence={error && !isFetching ? refusalSentence(error) : null} />
      {findings && (
        <ul className={classes.findings}>
          {findings.map((finding) => (
            <FindingRow key={finding.part} finding={finding} />
          ))}
        </ul>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => void refetch()} loading={isFetching}>
          {text.again}
        </Button>
        {findings && <CopyFindings findings={findings} />}
        <Button data-autofocus onClick={onClose}>
          {text.close}
        </Button>
      </div>
    </div>
  );
}

function Verdict({ findings }: { findings: readonly CheckFinding[] }) {
  const bad = findings.filter(({ ok }) => !ok).length;
  return (
    <>
      <p className={classes.doneTitle} data-bad={bad > 0 || undefined}>
        {bad > 0 ? <IconAlertTriangle size={20} stroke={1.75} aria-hidden /> : <IconCircleCheck size={20} stroke={1.75} aria-hidden />}
        {bad > 0 ? text.bad(bad) : text.good}
      </p>
      {bad > 0 && <p className={classes.explained}>{text.badHelp}</p>}
    </>
  );
}

function FindingRow({ finding: { part, ok, sentence, problems } }: { finding: CheckFinding }) {
  return (
    <li data-bad={!ok || undefined}>
      {ok ? (
        <IconCircleCheck size={16} stroke={1.75} aria-label={text.ok} />
      ) : (
        <IconAlertTriangle size={16} stroke={1.75} aria-label={text.problem} />
      )}
      <strong>{text.parts[part]}</strong>
      <div>
        <p dir="auto">{sentence}</p>
        {problems.length > 0 && (
          <ul className={classes.problems}>
            {problems.slice(0, mostShown).map((problem) => (
              <li key={problem} dir="auto">
                {problem}
              </li>
            ))}
            {problems.length > mostShown && <li>{text.more(problems.length - mostShown)}</li>}
          </ul>
        )}
      </div>
    </li>
  );
}

function CopyFindings({ findings }: { findings: readonly CheckFinding[] }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    const lines = findings.flatMap(({ part, ok, sentence, problems }) => [
      `${text.parts[part]}: ${ok ? text.ok : text.problem}. ${sentence}`,
      ...problems.map((problem) => `  ${problem}`),
    ]);
    copyText(lines.join('\n'));
    setCopied(true);
  };
  return (
    <Button variant="default" onClick={copy}>
      {isCopied ? text.copied : text.copy}
    </Button>
  );
}
