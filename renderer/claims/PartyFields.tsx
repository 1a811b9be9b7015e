// Who says it and through whom: names picked from the known parties, also when they are spelt otherwise, or new ones.
import { Autocomplete, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { words } from '../words/catalogue.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { marked } from './prefilled.ts';
import { useOfferedParties } from './use-offered-parties.ts';

const texts = words.claims;

export function PartyFields({ draft, onChange }: { draft: ClaimDraft; onChange: (part: Partial<ClaimDraft>) => void }) {
  const [typed, setTyped] = useState('');
  const claimants = useOfferedParties(draft.claimant);
  const channels = useOfferedParties(typed);
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
