// One command and its keys, each of which can be changed: press its button, then the key that takes its place.
import { Button, Kbd } from '@mantine/core';
import { IconPlus, IconRotate2 } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { preferences, setPreference } from '../app/preferences.ts';
import { isMac, keyInWords, type KnownCommand } from '../app/shortcuts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { changedKeys, keyPressed, ownerOf, refusedKey, withKey } from './change-keys.ts';
import classes from './keys.module.css';

const text = words.project.keys;

/** What is under way in the row: waiting for a key, which was refused, or which is another command's. */
interface Change {
  index: number;
  refusal: string | null;
  taken: { key: string; from: KnownCommand } | null;
}

export function KeyRow({ command, known }: { command: KnownCommand; known: readonly KnownCommand[] }) {
  const [change, setChange] = useState<Change | null>(null);
  const { keys, ownKeys, offered } = command;
  const label = command.name ?? command.label;
  const begin = (index: number) => setChange({ index, refusal: null, taken: null });
  const give = (key: string | null) => {
    if (change) setKeys(command, withKey(keys, change.index, key));
    setChange(null);
  };
  const take = ({ key, from }: NonNullable<Change['taken']>) => {
    setKeys(from, from.keys.filter((one) => one !== key));
    give(key);
  };
  const isChanged = keys.join(' ') !== ownKeys.join(' ');
  return (
    <div className={classes.row} data-elsewhere={!offered || undefined}>
      <dt>
        <span dir="auto">{label}</span>
        {!offered && <small>{text.elsewhere}</small>}
      </dt>
      <dd>
        {keys.map((key, index) => (
          <KeyButton key={key} shown={keyInWords(key)} label={text.change(label, keyInWords(key))} onPress={() => begin(index)} />
        ))}
        {keys.length === 0 && (
          <IconButton label={text.add(label)} size={20} onClick={() => begin(0)}>
            <IconPlus size={12} />
          </IconButton>
        )}
        {isChanged && (
          <IconButton label={text.reset(label)} size={20} onClick={() => setKeys(command, ownKeys)}>
            <IconRotate2 size={14} stroke={1.75} />
          </IconButton>
        )}
      </dd>
      {change && (
        <ChangeLine change={change} onTake={take} onLeave={() => setChange(null)}>
          <Listener
            onKey={(event) => {
              const key = keyPressed(event, isMac);
              if (key === null) return;
              if (key === 'Escape') return setChange(null);
              if (key === 'Backspace') return give(null);
              const refusal = refusedKey(event, key);
              const from = ownerOf(key, command.id, known);
              if (refusal) setChange({ ...change, refusal: refusalInWords(refusal, key), taken: null });
              else if (from) setChange({ ...change, refusal: null, taken: { key, from } });
              else give(key);
            }}
            onLeave={() => setChange((now) => (now?.taken ? now : null))}
          />
        </ChangeLine>
      )}
    </div>
  );
}

function setKeys(command: Pick<KnownCommand, 'id' | 'ownKeys'>, keys: readonly string[]): void {
  setPreference('keys', changedKeys(preferences().keys, command, keys));
}

function refusalInWords(refusal: keyof typeof text.refused, key: string): string {
  const sentence = text.refused[refusal];
  return typeof sentence === 'string' ? sentence : sentence(keyInWords(key === ' ' ? 'Space' : key));
}

function KeyButton({ shown, label, onPress }: { shown: string; label: string; onPress: () => void }) {
  return (
    <button type="button" className={classes.key} aria-label={label} onClick={onPress}>
      <Kbd>{shown}</Kbd>
    </button>
  );
}

interface ChangeLineProps {
  change: Change;
  onTake: (taken: NonNullable<Change['taken']>) => void;
  onLeave: () => void;
  children: React.ReactNode;
}

function ChangeLine({ change: { refusal, taken }, onTake, onLeave, children }: ChangeLineProps) {
  return (
    <dd className={classes.change} role="status">
      {taken ? (
        <>
          <span>{text.taken(keyInWords(taken.key), taken.from.name ?? taken.from.label)}</span>
          <Button size="compact-xs" autoFocus onClick={() => onTake(taken)}>{text.take}</Button>
          <Button size="compact-xs" variant="default" onClick={onLeave}>{text.leave}</Button>
        </>
      ) : (
        <>
          {children}
          <span>{refusal ?? text.pressHelp}</span>
        </>
      )}
    </dd>
  );
}

/** Has the focus while a key is awaited; neither the dialog nor the commands hear what is pressed. */
function Listener({ onKey, onLeave }: { onKey: (event: KeyboardEvent) => void; onLeave: () => void }) {
  return (
    <button
      type="button"
      className={classes.listener}
      autoFocus
      data-mantine-stop-propagation="true"
      onBlur={onLeave}
      onKeyDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onKey(event);
      }}
    >
      {text.press}
    </button>
  );
}
