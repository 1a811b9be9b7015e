// Parties of the Codebook: the list, the chosen one or several to merge, and the claims that name them.
import { Button, TextInput } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Party } from '../../contract/parties.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { questions } from '../app/questions.ts';
import { useScreen } from '../app/screen.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { words } from '../words/catalogue.ts';
import { CodebookPane } from './CodebookPane.tsx';
import { chooseParty, isUnused, mergeButton, removeParties } from './party-acts.ts';
import { PartyClaims } from './PartyClaims.tsx';
import { PartyMerge } from './PartyMerge.tsx';
import { PartySplit } from './PartySplit.tsx';
import { PartyStage } from './PartyStage.tsx';
import { PartyTable } from './PartyTable.tsx';
import { Suggestions } from './Suggestions.tsx';

const text = words.codebook.parties;
const none: readonly Party[] = [];

export function PartiesTab({ asked }: { asked: string | null }) {
  const data = useQuery(questions.parties.list.queryOptions()).data;
  const parties = data ?? none;
  const isReadOnly = useReadOnly();
  const [filter, setFilter] = useState('');
  const [selected, select] = useChosen(asked);
  const [splitting, setSplitting] = useState<Party | null>(null);
  const rows = useMemo(() => filtered(parties, filter), [parties, filter]);
  const chosen = useMemo(() => parties.filter(({ id }) => selected.has(id)), [parties, selected]);
  const [only] = chosen;
  const unused = parties.filter(isUnused);
  usePartyCommands(chosen, isReadOnly, setSplitting);
  useScreen(words.codebook.title, chosen.length === 1 && only ? only.name : words.codebook.tabs.parties, data ? [text.count(data.length)] : []);
  const isEmpty = data !== undefined && data.length === 0;
  return (
    <>
      <ViewSplit
        id="codebook"
        list={
          <CodebookPane
            tab="parties"
            bare
            below={<TextInput aria-label={text.filter} placeholder={text.filter} value={filter} dir="auto" onChange={(event) => setFilter(event.currentTarget.value)} />}
            foot={
              unused.length > 0 && !isReadOnly ? (
                <Button variant="subtle" color="gray" fullWidth onClick={() => void removeParties(unused)}>{text.unused(unused.length)}</Button>
              ) : undefined
            }
          >
            {data && !isEmpty && <PartyTable rows={rows} selected={selected} onSelect={select} />}
          </CodebookPane>
        }
        stage={
          isEmpty ? (
            <EmptyState icon={<IconUsers size={40} stroke={1.25} />} title={text.none} body={text.noneHelp} />
          ) : chosen.length > 1 ? (
            <PartyMerge key={chosen.map(({ id }) => id).join()} chosen={chosen} />
          ) : only ? (
            <PartyStage key={only.id} party={only} parties={parties} onSplit={() => setSplitting(only)} />
          ) : (
            <Suggestions parties={parties} />
          )
        }
        inspector={isEmpty ? undefined : <PartyClaims chosen={chosen} />}
      />
      <PartySplit party={splitting} onClose={() => setSplitting(null)} />
    </>
  );
}

function filtered(parties: readonly Party[], filter: string): readonly Party[] {
  const wanted = foldName(filter);
  if (wanted === '') return parties;
  return parties.filter(({ name, aliases }) => [name, ...aliases].some((one) => foldName(one).includes(wanted)));
}

/** The selection; a single chosen party is kept in the address, and an address chooses its party. */
function useChosen(asked: string | null) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(asked ? [asked] : []));
  const last = useRef(asked);
  const select = (next: ReadonlySet<string>) => {
    setSelected(next);
    const [only] = next;
    last.current = next.size === 1 && only !== undefined ? only : null;
    chooseParty(last.current);
  };
  useEffect(() => {
    if (asked === last.current) return; // our own doing
    last.current = asked;
    setSelected(new Set(asked ? [asked] : []));
  }, [asked]);
  return [selected, select] as const;
}

function usePartyCommands(chosen: readonly Party[], isReadOnly: boolean, onSplit: (party: Party) => void): void {
  const offered = useMemo<readonly Command[]>(() => {
    const [only] = chosen;
    const isOne = chosen.length === 1 && !isReadOnly;
    const group = words.codebook.title;
    return [
      { id: 'party-merge', label: text.merge, group, keys: ['m'], enabled: chosen.length > 1 && !isReadOnly, run: () => document.getElementById(mergeButton)?.focus() },
      { id: 'party-rename', label: text.rename, group, keys: ['F2'], enabled: isOne, run: () => document.querySelector<HTMLElement>('[data-rename] button')?.click() },
      { id: 'party-split', label: text.split, group, keys: ['s'], enabled: isOne, run: () => only && onSplit(only) },
      { id: 'party-remove', label: text.remove, group, keys: ['Delete'], enabled: chosen.length > 0 && chosen.every(isUnused) && !isReadOnly, run: () => void removeParties(chosen) },
    ];
  }, [chosen, isReadOnly, onSplit]);
  useCommands(offered);
}
