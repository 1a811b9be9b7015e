// A longer text that is saved as one step when its field is left; what is refused stays in the field with its reason.
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from './act.ts';

interface Props {
  value: string;
  label: string;
  placeholder?: string;
  description?: string;
  minRows: number;
  /** In UTF-16 code units. */
  maxLength: number;
  isReadOnly: boolean;
  onSave: (text: string) => Promise<unknown>;
}

export function SavedNote({ value, isReadOnly, onSave, ...field }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = useAct(async (text: string) => {
    await onSave(text);
    return true;
  });
  const leave = async () => {
    if (typed !== null && typed !== value && !(await save.run(typed))) return;
    setTyped(null);
  };
  return (
    <Textarea
      {...field}
      autosize
      maxRows={14}
      dir="auto"
      readOnly={isReadOnly}
      value={typed ?? value}
      error={save.refusal}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => void leave()}
    />
  );
}
