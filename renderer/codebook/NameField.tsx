// A field for a short name in a list: Enter and leaving take it, Escape does not.
import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';

interface Props {
  value: string;
  label: string;
  /** Called once, with '' where nothing is to be done. */
  onDone: (typed: string) => void;
}

export function NameField({ value, label, onDone }: Props) {
  const [typed, setTyped] = useState(value);
  const isDone = useRef(false);
  const done = (text: string) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(text === value ? '' : text);
  };
  return (
    <TextInput
      aria-label={label}
      autoFocus
      dir="auto"
      maxLength={100}
      value={typed}
      style={{ flex: 1, minWidth: 0 }}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => done(typed.trim())}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') done(typed.trim());
        if (event.key === 'Escape') done('');
      }}
    />
  );
}
