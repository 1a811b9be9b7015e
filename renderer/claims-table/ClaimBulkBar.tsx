// What can be done with several chosen claims at once; each act is one step of history.
import { Menu } from '@mantine/core';
import { IconChecks, IconFileText, IconTag, IconTrash } from '@tabler/icons-react';
import { useMemo, useState, type ComponentPropsWithRef } from 'react';
import type { Claim, SharedFields } from '../../contract/claims.ts';
import { ClaimKind, ClaimStatus } from '../../contract/vocabulary/claim-terms.ts';
import { Confidence } from '../../contract/vocabulary/confidence.ts';
import { useCommands, useKeyOf, type Command } from '../app/shortcuts.ts';
import { credibilityGrades } from '../claims/GradesFields.tsx';
import { BulkAsking, BulkBar } from '../ui/BulkBar.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import type { ClaimActions } from './claim-actions.ts';
import classes from './bulk.module.css';
import { SetClaimant, SetQuestion, TagClaims } from './BulkForms.tsx';

const text = words.claimsTable;
const icon = { size: 17, stroke: 1.6 } as const;

interface Props {
  chosen: readonly Claim[];
  actions: ClaimActions;
  onClear: () => void;
}

type Opened = 'status' | 'question' | 'claimant' | 'tag' | null;

export function ClaimBulkBar({ chosen, actions, onClear }: Props) {
  const [opened, setOpened] = useState<Opened>(null);
  useBulkCommands(setOpened);
  const keys = { tag: useKeyOf('tag-claims'), accept: useKeyOf('accept-claims'), brief: useKeyOf('brief'), remove: useKeyOf('delete-claims') };
  const guessed = chosen.filter(({ prefilled }) => prefilled.length > 0).length;
  const set = (fields: SharedFields) => void actions.change(chosen, fields);
  const asking = (name: NonNullable<Opened>) => ({ opened: opened === name, onOpened: (open: boolean) => setOpened(open ? name : null), width: 320 });
  const form = { chosen, actions, onDone: () => setOpened(null) };
  const toggle = (name: Opened) => () => setOpened(opened === name ? null : name);
  return (
    <BulkBar label={text.bulk.bar} count={text.severalChosen(chosen.length)} leaveLabel={text.bulk.leave} onClear={onClear}>
      <Choice label={text.bulk.status} opened={opened === 'status'} onOpened={(open) => setOpened(open ? 'status' : null)} choices={statuses} onChoose={set} />
      <Choice label={text.bulk.credibility} choices={credibilities} onChoose={set} />
      <Choice label={text.bulk.confidence} choices={confidences} onChoose={set} />
      <Choice label={text.bulk.kind} choices={kinds} onChoose={set} />
      <BulkAsking label={text.bulk.question} {...asking('question')} target={<Word onClick={toggle('question')}>{text.bulk.question}</Word>}>
        <SetQuestion {...form} />
      </BulkAsking>
      <BulkAsking label={text.bulk.claimant} {...asking('claimant')} target={<Word onClick={toggle('claimant')}>{text.bulk.claimant}</Word>}>
        <SetClaimant {...form} />
      </BulkAsking>
      <BulkAsking
        label={text.bulk.tag}
        {...asking('tag')}
        target={<IconButton label={text.bulk.tagTitle(chosen.length)} shortcut={keys.tag} onClick={toggle('tag')}><IconTag {...icon} /></IconButton>}
      >
        <TagClaims {...form} />
      </BulkAsking>
      {guessed > 0 && (
        <IconButton label={text.bulk.accept(guessed)} shortcut={keys.accept} onClick={() => void actions.accept(chosen)}>
          <IconChecks {...icon} />
        </IconButton>
      )}
      <IconButton label={text.brief(chosen.length)} shortcut={keys.brief} onClick={() => void actions.brief(chosen)}>
        <IconFileText {...icon} />
      </IconButton>
      <IconButton label={text.remove(chosen.length)} shortcut={keys.remove} onClick={() => void actions.remove(chosen)}>
        <IconTrash {...icon} />
      </IconButton>
    </BulkBar>
  );
}

function Word({ children, ...rest }: ComponentPropsWithRef<'button'>) {
  return <button type="button" {...rest} className={classes.word}>{children}</button>;
}

interface OneChoice {
  key: string;
  label: string;
  sign?: string;
  set: SharedFields;
}

const statuses: readonly OneChoice[] = ClaimStatus.options.map((status) => ({ key: status, label: words.claims.statuses[status], set: { status } }));
const kinds: readonly OneChoice[] = ClaimKind.options.map((kind) => ({ key: kind, label: words.claims.kinds[kind], set: { kind } }));
const confidences: readonly OneChoice[] = [
  ...Confidence.options.map((confidence) => ({ key: confidence, label: words.claims.confidences[confidence], set: { confidence } })),
  { key: 'none', label: words.claims.noConfidence, set: { confidence: null } },
];
const credibilities: readonly OneChoice[] = [
  ...credibilityGrades.map(({ value, name }) => ({ key: String(value), sign: String(value), label: name, set: { credibility: value } })),
  { key: 'none', sign: '–', label: words.claims.notGraded, set: { credibility: null } },
];

interface ChoiceProps {
  label: string;
  choices: readonly OneChoice[];
  onChoose: (set: SharedFields) => void;
  opened?: boolean;
  onOpened?: (opened: boolean) => void;
}

function Choice({ label, choices, onChoose, opened, onOpened }: ChoiceProps) {
  return (
    <Menu position="top-start" width={260} {...(opened !== undefined && { opened })} {...(onOpened && { onChange: onOpened })}>
      <Menu.Target>
        <Word>{label}</Word>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{label}</Menu.Label>
        {choices.map((choice) => (
          <Menu.Item key={choice.key} leftSection={choice.sign && <b className={classes.sign}>{choice.sign}</b>} onClick={() => onChoose(choice.set)}>
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The others of the bar are reached by Tab, or have a key on this screen already. */
function useBulkCommands(setOpened: (opened: Opened) => void): void {
  const offered = useMemo<readonly Command[]>(() => {
    const group = words.frame.commands.claim;
    const labels = text.bulk.commands;
    return [
      { id: 'set-status', label: labels.status, group, keys: ['s'], run: () => setOpened('status') },
      { id: 'set-question', label: labels.question, group, keys: ['q'], run: () => setOpened('question') },
      { id: 'set-claimant', label: labels.claimant, group, keys: ['w'], run: () => setOpened('claimant') },
      { id: 'tag-claims', label: labels.tag, group, keys: ['shift+t'], run: () => setOpened('tag') },
    ];
  }, [setOpened]);
  useCommands(offered);
}
