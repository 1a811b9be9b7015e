// The form of a claim in the inspector: quote first, statement ready to be written over, Enter saves.
import { Button, Kbd, Select, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ClaimKind, ClaimStatus, Polarity } from '../../contract/vocabulary/claim-terms.ts';
import { keyInWords } from '../app/shortcuts.ts';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { Confidence } from '../../contract/vocabulary/confidence.ts';
import { changed, problemOf, type ClaimDraft, type DraftProblem } from './claim-draft.ts';
import { DateField } from './DateField.tsx';
import { GradesFields } from './GradesFields.tsx';
import { PartyFields } from './PartyFields.tsx';
import { marked } from './prefilled.ts';
import { PlaceField } from './PlaceField.tsx';
import { QuestionsField } from './QuestionsField.tsx';
import { QuantityField } from './QuantityField.tsx';
import classes from './form.module.css';
import prefilledClasses from './prefilled.module.css';

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
  const set = (part: Partial<ClaimDraft>) => onDraft(changed(draft, part));
  const save = () => {
    const found = problemOf(draft, outlet !== null);
    setProblem(found);
    if (!found) onSave();
  };
  return (
    <form
      className={classes.form}
      data-script={direction === 'rtl' ? 'arabic' : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => onFormKey(event, draft, save, onDiscard)}
    >
      <blockquote className={classes.quote} dir={direction} lang={language ?? undefined} aria-label={texts.quote}>{quote}</blockquote>
      <Statement draft={draft} problem={problem} onChange={(statement) => set({ statement })} />
      <PrefilledNotice draft={draft} onAccept={() => onDraft({ ...draft, prefilled: [], touched: true })} />
      <PartyFields draft={draft} onChange={set} />
      <QuantityField draft={draft} onChange={(quantity) => set({ quantity })} />
      <div className={classes.pair}>
        <DateField label={texts.eventTime} draft={draft} field="eventTime" onChange={set} />
        <PlaceField draft={draft} onChange={(place) => set({ place })} />
      </div>
      <QuestionsField draft={draft} onChange={set} />
      <GradesFields draft={draft} outlet={outlet} outletMissing={problem === 'outlet'} onChange={set} />
      <Lists draft={draft} onChange={set} />
      <Textarea label={texts.note} autosize minRows={1} maxRows={6} maxLength={20_000} value={draft.note} onChange={(event) => set({ note: event.currentTarget.value })} />
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

function Statement({ draft, problem, onChange }: { draft: ClaimDraft; problem: DraftProblem | null; onChange: (text: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Textarea
      ref={field}
      label={texts.statement}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={4000}
      dir="auto"
      value={draft.statement}
      {...marked(draft, 'statement')}
      error={problem === 'statement' ? texts.needsStatement : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        // A statement is a sentence: Enter ends it, Shift+Enter breaks a line.
        if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    />
  );
}

/** Keeps its place when all is accepted, so that no field moves under the hand. */
function PrefilledNotice({ draft, onAccept }: { draft: ClaimDraft; onAccept: () => void }) {
  const [everPrefilled] = useState(draft.prefilled.length > 0);
  if (!everPrefilled) return null;
  const count = draft.prefilled.length;
  return (
    <div className={prefilledClasses.notice}>
      <span className={count > 0 ? prefilledClasses.mark : undefined} role="status">{texts.prefilledCount(count)}</span>
      {count > 0 && <Button variant="subtle" size="compact-xs" onClick={onAccept}>{texts.acceptAll}</Button>}
    </div>
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
        {...marked(draft, 'kind')}
      />
      <Select
        label={texts.polarity}
        allowDeselect={false}
        data={Polarity.options.map((value) => ({ value, label: texts.polarities[value] }))}
        value={draft.polarity}
        onChange={(value) => onChange({ polarity: Polarity.parse(value) })}
        {...marked(draft, 'polarity')}
      />
      <Select
        label={texts.status}
        allowDeselect={false}
        data={ClaimStatus.options.map((value) => ({ value, label: texts.statuses[value] }))}
        value={draft.status}
        onChange={(value) => onChange({ status: ClaimStatus.parse(value) })}
      />
      <Select
        label={texts.confidence}
        clearable
        placeholder={texts.noConfidence}
        data={Confidence.options.map((value) => ({ value, label: texts.confidences[value] }))}
        value={draft.confidence}
        onChange={(value) => onChange({ confidence: value === null ? null : Confidence.parse(value) })}
      />
      <DateField label={texts.saidTime} draft={draft} field="saidTime" onChange={onChange} />
    </div>
  );
}
