// Says that something was done and offers to take it back for as long as it is the last thing that was done.
import { Button } from '@mantine/core';
import { announce, inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { words } from '../words/catalogue.ts';
import { undoLast } from './undo-last.ts';
import classes from './history.module.css';

/** `steps` is how many steps of history the act was; all of them are taken back together. */
export async function announceUndoable(message: string, steps = 1): Promise<void> {
  const { undo } = await client.history.state();
  const takeBack = () => {
    hide();
    void inBackground(() => undoSteps(steps, undo?.label ?? null));
  };
  const hide = announce(
    <span className={classes.undoable}>
      <span dir="auto" title={message}>{message}</span>
      {undo && (
        <Button variant="subtle" onClick={takeBack}>
          {words.history.undoShort}
        </Button>
      )}
    </span>,
    { milliseconds: 8000 },
  );
}

/** Stops at the first step of another name, so that nothing else is ever taken back. */
async function undoSteps(steps: number, label: string | null): Promise<void> {
  for (let step = 0; step < steps; step++) {
    const { undo } = await client.history.state();
    if (undo === null || undo.label !== label) return;
    await undoLast();
  }
}
