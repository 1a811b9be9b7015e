// A date in the analyst's own words ("about 19 Jan", "19-20 Jan 2026"), with the date that was read shown back below it.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseDate } from '../../contract/dating/parse-date.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import type { PrefilledField } from '../../contract/vocabulary/claim-terms.ts';
import { words } from '../words/catalogue.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { marked } from './prefilled.ts';

interface Props {
  label: string;
  draft: ClaimDraft;
  field: 'eventTime' | 'saidTime';
  onChange: (part: Partial<ClaimDraft>) => void;
}

export function DateField({ label, draft, field, onChange }: Props) {
  const [wasLeft, setLeft] = useState(false);
  const value = draft[field];
  const date = parseDate(value, draft.published);
  const isUnread = value.trim() !== '' && date === null;
  return (
    <TextInput
      label={label}
      placeholder={words.claims.datePlaceholder}
      value={value}
      dir="auto"
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      description={date === null ? undefined : words.claims.dateEcho(dateInWords(date), date)}
      error={wasLeft && isUnread ? words.claims.dateWrong : undefined}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      {...marked(draft, field satisfies PrefilledField)}
    />
  );
}
