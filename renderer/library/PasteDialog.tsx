// A place to paste into, for whoever does not know that Ctrl+V works everywhere: no permission is needed to read the clipboard.
import { Button, Textarea } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { keyInWords } from '../app/shortcuts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { words } from '../words/catalogue.ts';
import { importFiles } from './import-files.ts';
import { filesOfPaste, pastedText } from './pasted-file.ts';
import classes from './import.module.css';

const texts = words.library.paste;

let isOpen = false;
const listeners = new Set<() => void>();

export function openPaste(open = true): void {
  isOpen = open;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function PasteDialog() {
  const opened = useSyncExternalStore(subscribe, () => isOpen);
  return (
    <Dialog opened={opened} onClose={() => openPaste(false)} title={texts.title} closeLabel={words.frame.close} size={640}>
      <PasteForm />
    </Dialog>
  );
}

/** What is pasted into the empty field is imported at once; what is typed waits for the button. */
function PasteForm() {
  const [text, setText] = useState('');
  const send = (files: readonly File[]) => {
    if (files.length === 0) return;
    openPaste(false);
    void importFiles(files);
  };
  return (
    <div className={classes.body}>
      <Textarea
        label={texts.label(keyInWords('mod+v'))}
        description={texts.description}
        data-autofocus
        rows={8}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const files = text === '' ? filesOfPaste(event.clipboardData, new Date()) : [];
          if (files.length > 0) event.preventDefault();
          send(files);
        }}
      />
      <div className={classes.foot}>
        <Button variant="default" onClick={() => openPaste(false)}>{words.frame.cancel}</Button>
        <Button disabled={text.trim() === ''} onClick={() => send([pastedText(text, new Date())])}>{texts.importTyped}</Button>
      </div>
    </div>
  );
}
