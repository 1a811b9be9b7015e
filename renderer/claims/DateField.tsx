// A partial date as text, echoed in words while it is written, with what is wrong said once the field is left.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { words } from '../words/catalogue.ts';
import { isDate } from './claim-draft.ts';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
}

export function DateField({ label, value, onChange }: Props) {
  const [wasLeft, setLeft] = useState(false);
  const isRead = isDate(value);
  const echo = value.trim() && isRead ? dateInWords(value.trim()) : undefined;
  return (
    <TextInput
      label={label}
      placeholder={words.claims.datePlaceholder}
      value={value}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      description={echo}
      error={wasLeft && !isRead ? words.claims.dateWrong : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
    />
  );
}
