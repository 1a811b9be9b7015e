// The form of a claim in the inspector: quote first, statement ready to be written over, Enter saves.
import { Autocomplete, Button, Kbd, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ClaimKind, ClaimStatus, Polarity } from '../../contract/vocabulary/claim-terms.ts';
import { questions } from '../app/questions.ts';
import { keyInWords } from '../app/shortcuts.ts';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { problemOf, type ClaimDraft, type DraftProblem } from './claim-draft.ts';
import { DateField } from './DateField.tsx';
import { GradesFields } from './GradesFields.tsx';
import { QuantityField } from './QuantityField.tsx';
import classes from './form.module.css';

interface Props {
  draft: ClaimDraft;
  onDraft: (draft: ClaimDraft) => void;
  quote: string;
  direction: 'ltr' | 'rtl';
  language: string | null;
  /** The outlet that the article states. */
  outlet: string | null;
  saveLabel: string;
  busy: boolean;
  refusal: string | null;
  onSave: () => void;
  onDiscard: () => void;
}

const texts = words.claims;

export function ClaimForm(props: Props) {
  const { draft, onDraft, quote, direction, language, outlet, saveLabel, busy, refusal, onSave, onDiscard } = props;
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const set = (part: Partial<ClaimDraft>) => onDraft({ ...draft, ...part, touched: true });
  const save = () => {
    const found = problemOf(draft, outlet !== null);
    setProblem(found);
    if (!found) onSave();
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => onFormKey(event, draft, save, onDiscard)}
    >
      <blockquote className={classes.quote} dir={direction} lang={language ?? undefined} aria-label={texts.quote}>{quote}</blockquote>
      <Statement value={draft.statement} problem={problem} onChange={(statement) => set({ statement })} />
      <Parties draft={draft} onChange={set} />
      <QuantityField value={draft.quantity} onChange={(quantity) => set({ quantity })} />
      <div className={classes.pair}>
        <DateField label={texts.eventTime} value={draft.eventTime} onChange={(eventTime) => set({ eventTime })} />
        <TextInput label={texts.place} placeholder={texts.placePlaceholder} value={draft.place} onChange={(event) => set({ place: event.currentTarget.value })} />
      </div>
      <GradesFields draft={draft} outlet={outlet} outletMissing={problem === 'outlet'} onChange={set} />
      <Lists draft={draft} onChange={set} />
      <Textarea label={texts.note} autosize minRows={1} maxRows={6} value={draft.note} onChange={(event) => set({ note: event.currentTarget.value })} />
      <RefusalLine sentence={refusal} />
      <div className={classes.foot}>
        <Button variant="subtle" color="gray" onClick={onDiscard}>{texts.discard}</Button>
        <Button type="submit" loading={busy} rightSection={<Kbd className={classes.saveKey}>{keyInWords('mod+Enter')}</Kbd>}>{saveLabel}</Button>
      </div>
    </form>
  );
}

/** Ctrl+Enter saves from anywhere; Escape leaves an untouched form for good and a touched one for later. */
function onFormKey(event: KeyboardEvent, draft: ClaimDraft, save: () => void, onDiscard: () => void): void {
  if (event.defaultPrevented) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    save();
  } else if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    if (draft.touched) document.querySelector<HTMLElement>('[data-pane="stage"]')?.focus();
    else onDiscard();
  }
}

function Statement({ value, problem, onChange }: { value: string; problem: DraftProblem | null; onChange: (text: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Textarea
      ref={field}
      label={texts.statement}
      autosize
      minRows={2}
      maxRows={8}
      dir="auto"
      value={value}
      error={problem === 'statement' ? texts.needsStatement : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        // A statement is a sentence: Enter ends it, Shift+Enter breaks a line.
        if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    />
  );
}

function Parties({ draft, onChange }: { draft: ClaimDraft; onChange: (part: Partial<ClaimDraft>) => void }) {
  const known = useQuery(questions.parties.list.queryOptions()).data ?? [];
  const names = [...new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]))];
  return (
    <>
      <Autocomplete
        label={texts.claimant}
        placeholder={texts.claimantPlaceholder}
        data={names}
        limit={8}
        value={draft.claimant}
        onChange={(claimant) => onChange({ claimant })}
      />
      <TagsInput
        label={texts.via}
        placeholder={draft.via.length === 0 ? texts.viaPlaceholder : undefined}
        data={names}
        limit={8}
        maxTags={10}
        acceptValueOnBlur
        value={[...draft.via]}
        onChange={(via) => onChange({ via })}
      />
    </>
  );
}

function Lists({ draft, onChange }: { draft: ClaimDraft; onChange: (part: Partial<ClaimDraft>) => void }) {
  return (
    <div className={classes.pair}>
      <Select
        label={texts.kind}
        allowDeselect={false}
        data={ClaimKind.options.map((value) => ({ value, label: texts.kinds[value] }))}
        value={draft.kind}
        onChange={(value) => onChange({ kind: ClaimKind.parse(value) })}
      />
      <Select
        label={texts.polarity}
        allowDeselect={false}
        data={Polarity.options.map((value) => ({ value, label: texts.polarities[value] }))}
        value={draft.polarity}
        onChange={(value) => onChange({ polarity: Polarity.parse(value) })}
      />
      <Select
        label={texts.status}
        allowDeselect={false}
        data={ClaimStatus.options.map((value) => ({ value, label: texts.statuses[value] }))}
        value={draft.status}
        onChange={(value) => onChange({ status: ClaimStatus.parse(value) })}
      />
      <DateField label={texts.saidTime} value={draft.saidTime} onChange={(saidTime) => onChange({ saidTime })} />
    </div>
  );
}
