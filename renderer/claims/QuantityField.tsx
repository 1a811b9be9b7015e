// The quantity in one field of plain words, with a live echo of what was read, and its bounds as fields on demand.
import { NumberInput, Select, TextInput, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Quantity } from '../../contract/claims.ts';
import { Qualifier } from '../../contract/vocabulary/claim-terms.ts';
import { parseQuantity } from '../../contract/vocabulary/parse-quantity.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import { questions } from '../app/questions.ts';
import { words } from '../words/catalogue.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { marked } from './prefilled.ts';
import { unitsToOffer } from './units-used.ts';
import classes from './form.module.css';

interface Props {
  draft: ClaimDraft;
  onChange: (text: string) => void;
}

const texts = words.claims;

export function QuantityField({ draft, onChange }: Props) {
  const value = draft.quantity;
  const [hasFields, setFields] = useState(false);
  const quantity = parseQuantity(value);
  const isUnread = value.trim() !== '' && !quantity;
  return (
    <div>
      <TextInput
        label={texts.quantity}
        placeholder={texts.quantityPlaceholder}
        value={value}
        error={isUnread ? texts.quantityUnread : undefined}
        dir="auto"
        onChange={(event) => onChange(event.currentTarget.value)}
        {...marked(draft, 'quantity')}
      />
      <div className={classes.echo}>
        <span role="status">{quantity && texts.quantityEcho(quantityInWords(quantity))}</span>
        <UnstyledButton className={classes.link} aria-expanded={hasFields} onClick={() => setFields(!hasFields)}>
          {texts.quantityFields}
        </UnstyledButton>
      </div>
      {quantity && <Units draft={draft} quantity={quantity} onChange={(unit) => onChange(quantityInWords({ ...quantity, unit }))} />}
      {hasFields && <Bounds quantity={quantity} onChange={(next) => onChange(quantityInWords(next))} />}
    </div>
  );
}

/** What the same is counted in elsewhere: "120 ISIS inmates" and "1,500 prisoners" cannot be told apart by their numbers. */
function Units({ draft, quantity, onChange }: { draft: ClaimDraft; quantity: Quantity; onChange: (unit: string) => void }) {
  const used = useQuery(questions.claims.words.queryOptions()).data?.units ?? [];
  const known = useQuery(questions.questions.list.queryOptions()).data ?? [];
  const under = known.filter(({ wording }) => draft.questions.includes(wording)).map(({ id }) => id);
  const offered = unitsToOffer(used, { claimant: draft.claimant, questions: under, unit: quantity.unit });
  if (offered.length === 0) return null;
  return (
    <div className={classes.units} role="group" aria-label={texts.unitsUsed}>
      <span>{texts.unitsUsed}</span>
      {offered.map((unit) => (
        <UnstyledButton key={unit} className={classes.unit} aria-label={texts.countIn(unit)} title={texts.countIn(unit)} onClick={() => onChange(unit)}>
          <bdi>{unit}</bdi>
        </UnstyledButton>
      ))}
    </div>
  );
}

/** The bounds write the words again, so that there is only ever one account of the quantity. */
function Bounds({ quantity, onChange }: { quantity: Quantity | null; onChange: (quantity: Quantity) => void }) {
  const given: Quantity = quantity ?? { atLeast: null, atMost: null, unit: '', qualifier: 'exact' };
  const number = (value: string | number) => (value === '' ? null : Number(value));
  const set = (part: Partial<Quantity>) => onChange(consistent({ ...given, ...part }));
  return (
    <div className={classes.bounds}>
      <NumberInput label={texts.atLeast} hideControls thousandSeparator value={given.atLeast ?? ''} onChange={(value) => set({ atLeast: number(value) })} />
      <NumberInput label={texts.atMost} hideControls thousandSeparator value={given.atMost ?? ''} onChange={(value) => set({ atMost: number(value) })} />
      <TextInput label={texts.unit} maxLength={100} value={given.unit} onChange={(event) => set({ unit: event.currentTarget.value })} />
      <Select
        label={texts.qualifier}
        allowDeselect={false}
        data={Qualifier.options.map((value) => ({ value, label: texts.qualifiers[value] }))}
        value={given.qualifier}
        onChange={(value) => set({ qualifier: Qualifier.parse(value) })}
      />
    </div>
  );
}

/** One open side means "at least" or "at most"; those two need an open side. */
function consistent(quantity: Quantity): Quantity {
  const { atLeast, atMost, qualifier } = quantity;
  if (qualifier === 'at-least') return { ...quantity, atLeast: atLeast ?? atMost, atMost: null };
  if (qualifier === 'at-most') return { ...quantity, atLeast: null, atMost: atMost ?? atLeast };
  if (atMost === null) return { ...quantity, atMost: atLeast };
  return atLeast === null ? { ...quantity, atLeast: atMost } : quantity;
}
