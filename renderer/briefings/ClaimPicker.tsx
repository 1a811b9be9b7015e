// A dialog in which claims are chosen for a briefing: filtered by any word, ticked one by one or all at once.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import { filterClaims, noFilter } from '../claims-table/claim-filter.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DottedLine } from '../ui/DottedLine.tsx';
import { words } from '../words/catalogue.ts';
import { added, without } from './ordered.ts';
import classes from './picker.module.css';

const text = words.briefings.picker;

interface ClaimPickerProps {
  opened: boolean;
  title: string;
  claims: readonly Claim[];
  /** Said where there are no claims at all. */
  none: string;
  /** What the button says it will do with so many claims. */
  verb(count: number): string;
  onClose(): void;
  onChoose(claimIds: string[]): void;
}

export function ClaimPicker(props: ClaimPickerProps) {
  const { opened, title, onClose } = props;
  return (
    <Dialog opened={opened} onClose={onClose} title={title} closeLabel={words.frame.close} size={680}>
      <PickerBody {...props} />
    </Dialog>
  );
}

/** Mounted with the dialog, so that each time begins with nothing chosen. */
function PickerBody({ claims, none, verb, onClose, onChoose }: ClaimPickerProps) {
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const shown = useMemo(() => filterClaims(claims, { ...noFilter, words: filter }), [claims, filter]);
  const isChosen = new Set(chosen);
  const shownIds = shown.map(({ id }) => id);
  const shownSet = new Set(shownIds);
  const hasAll = shownIds.length > 0 && shownIds.every((id) => isChosen.has(id));
  return (
    <form
      className={classes.pickerForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) onChoose([...chosen]);
      }}
    >
      <div className={classes.pickerHead}>
        <TextInput
          aria-label={text.filter}
          placeholder={text.filter}
          leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
          value={filter}
          data-autofocus
          onChange={({ currentTarget }) => setFilter(currentTarget.value)}
        />
        <Checkbox
          size="xs"
          label={text.all}
          checked={hasAll}
          indeterminate={!hasAll && shownIds.some((id) => isChosen.has(id))}
          disabled={shownIds.length === 0}
          onChange={() => setChosen(hasAll ? chosen.filter((id) => !shownSet.has(id)) : added(chosen, shownIds))}
        />
      </div>
      <ul className={classes.pickerList}>
        {shown.map((claim) => (
          <PickerClaim
            key={claim.id}
            claim={claim}
            checked={isChosen.has(claim.id)}
            onChange={(on) => setChosen(on ? added(chosen, [claim.id]) : without(chosen, claim.id))}
          />
        ))}
        {shown.length === 0 && <li className={classes.pickerNone}>{claims.length === 0 ? none : text.noMatch}</li>}
      </ul>
      <div className={classes.pickerFoot}>
        <Button variant="default" onClick={onClose}>
          {text.cancel}
        </Button>
        <Button type="submit" disabled={chosen.length === 0}>
          {chosen.length === 0 ? text.chooseSome : verb(chosen.length)}
        </Button>
      </div>
    </form>
  );
}

/** A plain checkbox: a project has thousands of claims, and each of them stands here. */
function PickerClaim({ claim, checked, onChange }: { claim: Claim; checked: boolean; onChange(checked: boolean): void }) {
  const details = [
    claim.claimant?.name ?? words.claims.noClaimant,
    claim.quantity === null ? null : quantityInWords(claim.quantity),
    claim.status === 'open' ? null : words.claims.statuses[claim.status],
  ];
  return (
    <li>
      <label>
        <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
        <span>
          <bdi>{claim.statement}</bdi>
          <DottedLine items={details} className={classes.pickerDetails} />
        </span>
      </label>
    </li>
  );
}
