// Which questions a claim answers: found by their words, or asked anew; claims under one question are compared.
import { TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { foldText } from '../../contract/text/fold.ts';
import { questions } from '../app/questions.ts';
import { words } from '../words/catalogue.ts';
import type { ClaimDraft } from './claim-draft.ts';

const texts = words.claims;

export function QuestionsField({ draft, onChange }: { draft: ClaimDraft; onChange: (part: Partial<ClaimDraft>) => void }) {
  const [typed, setTyped] = useState('');
  const known = useQuery(questions.questions.list.queryOptions()).data ?? [];
  const offered = known.map(({ wording }) => wording).filter((wording) => !draft.questions.includes(wording) && foldText(wording).includes(foldText(typed)));
  return (
    <TagsInput
      label={texts.questions}
      placeholder={draft.questions.length === 0 ? texts.questionsPlaceholder : undefined}
      data={offered}
      filter={({ options }) => options}
      limit={8}
      // A wording may well hold a comma.
      splitChars={[]}
      maxTags={20}
      maxLength={400}
      acceptValueOnBlur
      dir="auto"
      searchValue={typed}
      onSearchChange={setTyped}
      value={[...draft.questions]}
      onChange={(wordings) => onChange({ questions: wordings })}
    />
  );
}
