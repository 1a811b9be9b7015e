// One key judgement in the editor: what is judged, how likely it is, and, kept apart from that, how good the basis is.
import { Select, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { Judgement } from '../../contract/briefings.ts';
import type { Claim } from '../../contract/claims.ts';
import { Confidence, confidenceLevels } from '../../contract/vocabulary/confidence.ts';
import { Likelihood, likelihoodRanges } from '../../contract/vocabulary/likelihood.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { mixedNote } from './mixed-note.ts';
import { RestsOn } from './RestsOn.tsx';
import classes from './editor.module.css';

const text = words.briefings.editor;

interface JudgementCardProps {
  judgement: Judgement;
  /** From 1. */
  number: number;
  last: boolean;
  claims: readonly Claim[];
  /** True where one of its sentences states likelihood and confidence together. */
  mixed: boolean;
  readOnly: boolean;
  onChange(judgement: Judgement): void;
  onMove(id: string, by: 1 | -1): void;
  onRemove(id: string): void;
}

export function JudgementCard(props: JudgementCardProps) {
  const { judgement, number, claims, mixed, readOnly, onChange } = props;
  return (
    <section className={classes.judgement} aria-label={text.judgement(number)}>
      <JudgementHead {...props} />
      <Textarea
        aria-label={text.judgementText}
        autosize
        minRows={2}
        maxRows={12}
        dir="auto"
        maxLength={4000}
        readOnly={readOnly}
        value={judgement.text}
        {...mixedNote(mixed)}
        onChange={({ currentTarget }) => onChange({ ...judgement, text: currentTarget.value })}
      />
      <Scales {...props} />
      {(judgement.confidence !== null || judgement.basis !== '') && (
        <Textarea
          label={text.basis}
          autosize
          minRows={1}
          maxRows={8}
          dir="auto"
          maxLength={2000}
          readOnly={readOnly}
          value={judgement.basis}
          onChange={({ currentTarget }) => onChange({ ...judgement, basis: currentTarget.value })}
        />
      )}
      <RestsOn
        claims={claims}
        chosen={judgement.claimIds}
        disabled={readOnly}
        onChange={(claimIds) => onChange({ ...judgement, claimIds })}
      />
    </section>
  );
}

function JudgementHead({ judgement: { id }, number, last, readOnly, onMove, onRemove }: JudgementCardProps) {
  return (
    <header className={classes.judgementHead}>
      <h3>{text.judgement(number)}</h3>
      {!readOnly && (
        <span>
          <IconButton size={24} label={text.moveUp} idle={number === 1} onClick={() => onMove(id, -1)}>
            <IconArrowUp size={15} stroke={1.75} />
          </IconButton>
          <IconButton size={24} label={text.moveDown} idle={last} onClick={() => onMove(id, 1)}>
            <IconArrowDown size={15} stroke={1.75} />
          </IconButton>
          <IconButton size={24} label={text.removeJudgement} onClick={() => onRemove(id)}>
            <IconTrash size={15} stroke={1.75} />
          </IconButton>
        </span>
      )}
    </header>
  );
}

function Scales({ judgement, readOnly, onChange }: JudgementCardProps) {
  return (
    <div className={classes.scales}>
      <Select
        label={text.likelihood}
        placeholder={text.notStated}
        data={Likelihood.options}
        renderOption={({ option }) => <LikelihoodOption value={Likelihood.parse(option.value)} />}
        comboboxProps={{ width: 240, position: 'bottom-start' }}
        clearable={!readOnly}
        readOnly={readOnly}
        value={judgement.likelihood}
        onChange={(likelihood) => onChange({ ...judgement, likelihood: likelihood as Likelihood | null })}
      />
      <Select
        label={text.confidence}
        placeholder={text.notStated}
        data={Confidence.options.map((value) => ({ value, label: words.briefings.confidences[value] }))}
        renderOption={({ option }) => <ConfidenceOption value={Confidence.parse(option.value)} />}
        comboboxProps={{ width: 300, position: 'bottom-end' }}
        clearable={!readOnly}
        readOnly={readOnly}
        value={judgement.confidence}
        onChange={(confidence) => onChange({ ...judgement, confidence: confidence as Confidence | null })}
      />
    </div>
  );
}

function LikelihoodOption({ value }: { value: Likelihood }) {
  return (
    <span className={classes.likelihoodOption}>
      {value}
      <small className="tabular">{likelihoodRanges[value].join('–')} %</small>
    </span>
  );
}

function ConfidenceOption({ value }: { value: Confidence }) {
  return (
    <span className={classes.option}>
      {words.briefings.confidences[value]}
      <small>{confidenceLevels[value]}</small>
    </span>
  );
}
