// Where it happened: a place that the project knows, or a new one.
import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { questions } from '../app/questions.ts';
import { words } from '../words/catalogue.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { marked } from './prefilled.ts';

export function PlaceField({ draft, onChange }: { draft: ClaimDraft; onChange: (place: string) => void }) {
  const known = useQuery(questions.claims.words.queryOptions()).data?.places ?? [];
  const names = [...new Set(known.map(({ name }) => name))];
  return (
    <Autocomplete
      label={words.claims.place}
      placeholder={words.claims.placePlaceholder}
      // A list that offers only what stands in the field already is in the way.
      data={names.includes(draft.place) ? [] : names}
      limit={8}
      maxLength={200}
      dir="auto"
      value={draft.place}
      onChange={onChange}
      {...marked(draft, 'place')}
    />
  );
}
