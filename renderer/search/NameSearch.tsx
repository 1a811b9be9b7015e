// Asks for the name of a search, new or changed; a refusal stands beneath it.
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAct } from '../app/act.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import classes from './saved.module.css';

const text = words.search.saved;

interface Props {
  title: string;
  initial: string;
  button: string;
  onName(name: string): Promise<unknown>;
  onClose(): void;
}

export function NameSearch({ title, initial, button, onName, onClose }: Props) {
  const [name, setName] = useState(initial);
  const act = useAct(onName);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    void act.run(name.trim()).then((done) => done !== undefined && onClose());
  };
  return (
    <Dialog opened onClose={onClose} title={title} closeLabel={words.frame.close} size={420}>
      <form className={classes.form} onSubmit={onSubmit}>
        <TextInput data-autofocus label={text.savedAs} dir="auto" maxLength={200} value={name} onFocus={({ currentTarget }) => currentTarget.select()} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        <RefusalLine sentence={act.refusal} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>{text.cancel}</Button>
          <Button type="submit" loading={act.busy} disabled={name.trim() === ''}>{button}</Button>
        </div>
      </form>
    </Dialog>
  );
}
