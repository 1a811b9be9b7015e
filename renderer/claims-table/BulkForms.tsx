// The forms of the bar for several claims: the question under which they stand, who makes them, a tag.
import { Autocomplete, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { foldText } from '../../contract/text/fold.ts';
import { useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { questions } from '../app/questions.ts';
import { useOfferedParties } from '../claims/use-offered-parties.ts';
import { useTags } from '../codebook/use-tags.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import form from '../ui/popover-form.module.css';
import { words } from '../words/catalogue.ts';
import type { ClaimActions } from './claim-actions.ts';

const text = words.claimsTable.bulk;

interface Props {
  chosen: readonly Claim[];
  actions: ClaimActions;
  onDone: () => void;
}

/** What is written already where all have the same. */
function sameName(names: readonly (string | null | undefined)[]): string {
  const [first] = names;
  return first && names.every((name) => name === first) ? first : '';
}

/** `isTitled` where it stands under a title of the same words. */
export function SetQuestion({ chosen, isTitled = false, onDone }: Omit<Props, 'actions'> & { isTitled?: boolean }) {
  const known = useQuery(questions.questions.list.queryOptions()).data ?? [];
  const [wording, setWording] = useState(() => sameName(chosen.map((claim) => claim.questions[0]?.wording)));
  const put = useSet(chosen, onDone);
  return (
    <AskForm
      title={isTitled ? null : text.questionTitle(chosen.length)}
      field={text.questionField}
      placeholder={text.questionPlaceholder}
      hint={text.questionHelp}
      offered={known.map((question) => question.wording)}
      value={wording}
      maxLength={400}
      onChange={setWording}
      act={text.putUnder}
      onAct={() => void put.run({ question: wording.trim() })}
      none={{ label: text.underNone, onNone: () => void put.run({ question: null }) }}
      busy={put.busy}
      refusal={put.refusal}
    />
  );
}

export function SetClaimant({ chosen, onDone }: Props) {
  const [name, setName] = useState(() => sameName(chosen.map(({ claimant }) => claimant?.name)));
  const offered = useOfferedParties(name);
  const put = useSet(chosen, onDone);
  return (
    <AskForm
      title={text.claimantTitle(chosen.length)}
      field={words.claims.claimant}
      placeholder={words.claims.claimantPlaceholder}
      offered={offered}
      isFiltered
      value={name}
      maxLength={200}
      onChange={setName}
      act={text.setClaimant}
      onAct={() => void put.run({ claimant: name.trim() })}
      none={{ label: text.noClaimant, onNone: () => void put.run({ claimant: null }) }}
      busy={put.busy}
      refusal={put.refusal}
    />
  );
}

export function TagClaims({ chosen, actions, onDone }: Props) {
  const [name, setName] = useState('');
  const { paths } = useTags();
  const put = useAct(() => actions.tag(chosen, name.trim()));
  return (
    <AskForm
      title={text.tagTitle(chosen.length)}
      field={text.tagField}
      placeholder={text.tagPlaceholder}
      hint={words.reading.tagPathHint}
      offered={[...new Set(paths.values())]}
      value={name}
      maxLength={500}
      onChange={setName}
      act={text.putTag}
      onAct={() => void put.run().then((done) => done && onDone())}
      busy={put.busy}
      refusal={put.refusal}
    />
  );
}

/** Sets it and closes the form, which shows a refusal itself. */
function useSet(chosen: readonly Claim[], onDone: () => void) {
  return useAct(async (set: { question: string | null } | { claimant: string | null }) => {
    const { changed } = await client.claims.updateMany({ ids: chosen.map(({ id }) => id), set });
    onDone();
    if (changed > 0) await announceUndoable(words.claimsTable.changed(changed));
  });
}

interface AskFormProps {
  title: string | null;
  field: string;
  placeholder: string;
  hint?: string;
  offered: readonly string[];
  /** The offers are for what is typed already. */
  isFiltered?: boolean;
  value: string;
  maxLength: number;
  onChange: (value: string) => void;
  act: string;
  onAct: () => void;
  none?: { label: string; onNone: () => void };
  busy: boolean;
  refusal: string | null;
}

function AskForm(props: AskFormProps) {
  const { title, field, placeholder, hint, offered, isFiltered = false, value, maxLength, onChange, act, onAct, none, busy, refusal } = props;
  const isEmpty = value.trim() === '';
  const [isOpen, setOpen] = useState(false);
  const fits = (name: string) => isFiltered || foldText(name).includes(foldText(value.trim()));
  // A list that offers only what stands in the field already is in the way.
  const shown = offered.includes(value) ? [] : offered.filter(fits);
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onAct();
      }}
    >
      {title !== null && <strong>{title}</strong>}
      {hint && <p className={form.hint}>{hint}</p>}
      <Autocomplete
        data-autofocus
        aria-label={field}
        placeholder={placeholder}
        dir="auto"
        data={[...new Set(shown)]}
        filter={({ options }) => options}
        // An empty list is not to be closed: Escape leaves the form then.
        dropdownOpened={isOpen && shown.length > 0}
        onDropdownOpen={() => setOpen(true)}
        onDropdownClose={() => setOpen(false)}
        limit={20}
        maxLength={maxLength}
        comboboxProps={{ withinPortal: false }}
        value={value}
        onChange={onChange}
        // What stands there already is meant to be written over.
        onFocus={(event) => event.currentTarget.select()}
      />
      <RefusalLine sentence={refusal} />
      <div className={form.foot}>
        {none && <Button variant="default" onClick={none.onNone}>{none.label}</Button>}
        <Button type="submit" disabled={isEmpty} loading={busy}>{act}</Button>
      </div>
    </form>
  );
}
