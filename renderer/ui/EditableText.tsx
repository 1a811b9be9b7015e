// A value that becomes a field when pressed: Enter saves, Escape leaves it, a refusal stays below it.
import { TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './editable.module.css';

interface Props {
  value: string | null;
  /** The value as it is shown while it is not edited. */
  shown: string | null;
  /** Shown in italics where there is no value. */
  none: string;
  label: string;
  hint: string;
  /** In UTF-16 code units. */
  maxLength: number;
  refusal: string | null;
  /** Resolves to false when it was refused: the field stays open. */
  onSave: (text: string) => Promise<boolean>;
  onLeave: () => void;
}

export function EditableText(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const { value, shown, none, label } = props;
  if (isOpen) return <EditField {...props} onDone={() => setOpen(false)} />;
  return (
    <button type="button" className={classes.value} aria-label={`${label}: ${shown ?? none}`} onClick={() => setOpen(true)}>
      <span className={value === null ? classes.none : undefined} dir="auto">{shown ?? none}</span>
      <IconPencil className={classes.pencil} size={13} stroke={1.75} aria-hidden />
    </button>
  );
}

function EditField({ value, label, hint, maxLength, refusal, onSave, onLeave, onDone }: Props & { onDone: () => void }) {
  const [text, setText] = useState(value ?? '');
  const leave = () => {
    onLeave();
    onDone();
  };
  const save = async () => {
    if (text.trim() === (value ?? '')) leave();
    else if (await onSave(text)) onDone();
  };
  return (
    <TextInput
      aria-label={label}
      autoFocus
      dir="auto"
      maxLength={maxLength}
      value={text}
      description={hint}
      error={refusal}
      inputWrapperOrder={['input', 'error', 'description']}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save();
        if (event.key === 'Escape') leave();
      }}
    />
  );
}
