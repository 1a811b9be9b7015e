// Words written in a cell of a table: Enter and Tab save them, Escape leaves them; what cannot be read says so and stays open.
import { Autocomplete, Textarea, TextInput, Tooltip } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { EditEnd } from './table-column.ts';
import classes from './cell-editors.module.css';

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  maxLength?: number;
  /** It may be longer than a line: the field grows over the lines below. */
  isLong?: boolean;
  /** Cannot be left empty: the sentence that says so. */
  needed?: string;
  /** What was read of the words, shown below while they are written. */
  echo?: (text: string) => string | null;
  /** Why these words cannot be saved; null where they can. */
  problem?: (text: string) => string | null;
  /** Words to choose from, for what is typed now. */
  offered?: readonly string[];
  onType?: (text: string) => void;
  /** Gives the sentence of a refusal, or null where it was saved. */
  onSave: (text: string) => Promise<string | null>;
  onDone: (end: EditEnd) => void;
}

export function CellText(props: Props) {
  const { label, value, placeholder, maxLength, isLong = false, needed, echo, problem, offered, onType, onSave, onDone } = props;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [text, setText] = useState(value);
  const [wrong, setWrong] = useState<string | null>(null);
  const isOver = useRef(false);
  useEffect(() => field.current?.select(), []);
  const end = (how: EditEnd) => {
    isOver.current = true;
    onDone(how);
  };
  const save = async (how: EditEnd, given = text) => {
    if (isOver.current) return;
    // Who passes by changes nothing; Enter on what the program filled in takes it as one's own.
    if (given === value && how !== 'stay') return end(how);
    const found = given.trim() === '' ? (needed ?? null) : (problem?.(given) ?? null);
    if (found !== null) return how === 'away' ? end(how) : setWrong(found);
    const refusal = await onSave(given.trim());
    if (refusal === null || how === 'away') end(how);
    else setWrong(refusal);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const isChoosing = event.currentTarget.getAttribute('aria-activedescendant') !== null;
    if (event.key === 'Enter' && (isChoosing || event.shiftKey)) return;
    if (event.key === 'Enter') void save('stay');
    else if (event.key === 'Tab') void save(event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Escape') end('stay');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const given = {
    ref: field,
    'aria-label': label,
    'aria-invalid': wrong !== null,
    autoFocus: true,
    placeholder,
    maxLength,
    dir: 'auto',
    value: text,
    classNames: { input: isLong ? classes.long : classes.input },
    onKeyDown,
    onBlur: () => void save('away'),
  };
  const type = (next: string) => {
    setText(next);
    setWrong(null);
    onType?.(next);
  };
  const told = wrong ?? (text === value ? null : (echo?.(text) ?? null));
  return (
    <Tooltip label={<span role={wrong === null ? 'status' : 'alert'}>{told}</span>} opened={told !== null} position={offered?.length ? 'top-start' : 'bottom-start'} offset={4}>
      {isLong ? (
        <Textarea {...given} className={classes.host} autosize maxRows={8} onChange={(event) => type(event.currentTarget.value)} />
      ) : offered === undefined ? (
        <TextInput {...given} onChange={(event) => type(event.currentTarget.value)} />
      ) : (
        <Autocomplete
          {...given}
          data={[...offered]}
          filter={({ options }) => options}
          comboboxProps={{ width: 240, position: 'bottom-start' }}
          onChange={type}
          onOptionSubmit={(chosen) => void save('stay', chosen)}
        />
      )}
    </Tooltip>
  );
}
