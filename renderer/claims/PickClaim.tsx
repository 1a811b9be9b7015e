// A dialog in which one claim is found by its words and told what it has to do with what was chosen before.
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import { questions } from '../app/questions.ts';
import { filterClaims, noFilter } from '../claims-table/claim-filter.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DottedLine } from '../ui/DottedLine.tsx';
import { words } from '../words/catalogue.ts';
import { nearestFirst } from './nearest-first.ts';
import classes from './pick.module.css';

interface Props<Relation extends string> {
  title: string;
  /** Introduces the relations: "The passage …" */
  asks: string;
  relations: readonly { value: Relation; label: string }[];
  verb: string;
  /** A claim that cannot be chosen. */
  except?: string | undefined;
  /** Claims that share its words come first. */
  like: string;
  onChoose: (claim: Claim, relation: Relation) => void;
  onClose: () => void;
}

const texts = words.claims.pick;
const mostShown = 60;

export function PickClaim<Relation extends string>(props: Props<Relation>) {
  return (
    <Dialog opened onClose={props.onClose} title={props.title} closeLabel={words.frame.close} size={600}>
      <Body {...props} />
    </Dialog>
  );
}

function Body<Relation extends string>({ asks, relations, verb, except, like, onChoose }: Props<Relation>) {
  const all = useQuery(questions.claims.list.queryOptions({ input: {} })).data;
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const [relation, setRelation] = useState<Relation | undefined>(relations[0]?.value);
  const list = useId();
  const others = useMemo(() => nearestFirst((all ?? []).filter(({ id }) => id !== except), like), [all, except, like]);
  const shown = useMemo(() => filterClaims(others, { ...noFilter, words: sought }).slice(0, mostShown), [others, sought]);
  const chosen = shown[Math.min(at, shown.length - 1)];
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(shown.length - 1, at + step)));
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen && relation !== undefined) onChoose(chosen, relation);
      }}
    >
      <TextInput
        aria-label={texts.search}
        placeholder={texts.search}
        leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={chosen && `${list}-${chosen.id}`}
        value={sought}
        onKeyDown={move}
        onChange={({ currentTarget }) => {
          setSought(currentTarget.value);
          setAt(0);
        }}
      />
      <ul id={list} role="listbox" aria-label={texts.list} className={classes.list}>
        {shown.map((claim, index) => (
          <Option key={claim.id} id={`${list}-${claim.id}`} claim={claim} isChosen={claim === chosen} onChoose={() => setAt(index)} />
        ))}
      </ul>
      {shown.length === 0 && all && <p className={classes.none}>{sought.trim() ? texts.noMatch : texts.none}</p>}
      <div className={classes.foot}>
        <span className={classes.asks}>{asks}</span>
        <SegmentedControl
          size="xs"
          aria-label={asks}
          data={relations.map(({ value, label }) => ({ value, label }))}
          value={relation ?? ''}
          onChange={(value) => setRelation(relations.find((one) => one.value === value)?.value)}
        />
        <Button type="submit" disabled={!chosen} className={classes.verb}>{verb}</Button>
      </div>
    </form>
  );
}

function Option({ id, claim, isChosen, onChoose }: { id: string; claim: Claim; isChosen: boolean; onChoose: () => void }) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const details = [
    claim.claimant?.name ?? words.claims.noClaimant,
    claim.quantity && quantityInWords(claim.quantity),
    claim.evidence[0]?.source?.name ?? null,
  ];
  return (
    <li ref={line} id={id} role="option" aria-selected={isChosen} className={classes.option} onClick={onChoose}>
      <span className={classes.statement} dir="auto">{claim.statement}</span>
      <DottedLine items={details} className={classes.details} />
    </li>
  );
}
