// Who says it and through whom: names picked from the known parties, also when they are spelt otherwise, or new ones.
import { Autocomplete, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { foldText } from '../../contract/text/fold.ts';
import { questions } from '../app/questions.ts';
import { words } from '../words/catalogue.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { marked } from './prefilled.ts';

const texts = words.claims;
const mostOffered = 8;

export function PartyFields({ draft, onChange }: { draft: ClaimDraft; onChange: (part: Partial<ClaimDraft>) => void }) {
  const [typed, setTyped] = useState('');
  const claimants = useOffered(draft.claimant);
  const channels = useOffered(typed);
  return (
    <>
      <Autocomplete
        label={texts.claimant}
        placeholder={texts.claimantPlaceholder}
        data={claimants}
        filter={({ options }) => options}
        maxLength={200}
        value={draft.claimant}
        onChange={(claimant) => onChange({ claimant })}
        {...marked(draft, 'claimant')}
      />
      <TagsInput
        label={texts.via}
        placeholder={draft.via.length === 0 ? texts.viaPlaceholder : undefined}
        data={channels.filter((name) => !draft.via.includes(name))}
        filter={({ options }) => options}
        maxTags={10}
        maxLength={200}
        acceptValueOnBlur
        searchValue={typed}
        onSearchChange={setTyped}
        value={[...draft.via]}
        onChange={(via) => onChange({ via })}
        {...marked(draft, 'via')}
      />
    </>
  );
}

/** Names that hold the typed text, then names that are like it; of an alias, the name of its party. */
function useOffered(typed: string): string[] {
  const name = useDeferredValue(typed.trim());
  const known = useQuery(questions.parties.list.queryOptions()).data;
  const like = useQuery(questions.parties.like.queryOptions({ input: { name }, enabled: name.length >= 3 })).data;
  return useMemo(() => {
    const wanted = foldText(name);
    const holding = (known ?? []).filter((party) => [party.name, ...party.aliases].some((one) => foldText(one).includes(wanted)));
    const offered = [...new Set([...holding, ...(name.length >= 3 ? (like ?? []) : [])].map((party) => party.name))].slice(0, mostOffered);
    // A list that offers only what stands in the field already is in the way.
    return offered.length === 1 && offered[0] === typed ? [] : offered;
  }, [known, like, name, typed]);
}
