// The field in which a memo is written: Ctrl+Enter saves, Escape leaves, a refusal stays below it.
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../app/act.ts';
import { keyInWords } from '../app/shortcuts.ts';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import classes from './memos.module.css';

const text = words.memos;

interface Props {
  body: string;
  onSave: (body: string) => Promise<unknown>;
  onDone: () => void;
}

export function MemoEditor({ body, onSave, onDone }: Props) {
  const [typed, setTyped] = useState(body);
  const save = useAct(async (words: string) => {
    await onSave(words);
    return true;
  });
  const keep = async () => {
    if (typed.trim() === body || typed.trim() === '') onDone();
    else if (await save.run(typed)) onDone();
  };
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <Textarea
        aria-label={text.field}
        placeholder={text.placeholder}
        description={text.saveHint(keyInWords('mod+Enter'))}
        inputWrapperOrder={['input', 'description']}
        autoFocus
        autosize
        minRows={3}
        maxRows={20}
        maxLength={100_000}
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <RefusalLine sentence={save.refusal} />
      <div className={classes.editorFoot}>
        <Button variant="subtle" color="gray" onClick={onDone}>{words.frame.cancel}</Button>
        <Button type="submit" loading={save.busy}>{words.frame.save}</Button>
      </div>
    </form>
  );
}
