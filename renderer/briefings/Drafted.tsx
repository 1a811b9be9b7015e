// The mark on a part that Assay drafted, and the way to make it one's own without changing a word.
import { Button } from '@mantine/core';
import { Chip } from '../ui/Chip.tsx';
import { words } from '../words/catalogue.ts';
import classes from './editor.module.css';

const text = words.briefings.editor;

export function Drafted({ shown, onKeep }: { shown: boolean; onKeep: (() => void) | undefined }) {
  if (!shown) return null;
  return (
    <span className={classes.drafted}>
      <Chip tone="accent" title={text.draftedHelp}>
        {text.drafted}
      </Chip>
      {onKeep && (
        <Button variant="subtle" size="compact-xs" onClick={onKeep}>
          {text.keep}
        </Button>
      )}
    </span>
  );
}
