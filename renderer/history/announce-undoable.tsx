// Says that something was done and offers to take it back for as long as it is the last thing that was done.
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { closeButtonProps, inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { words } from '../words/catalogue.ts';
import classes from './history.module.css';

/** `steps` is how many steps of history the act was; all of them are taken back together. */
export async function announceUndoable(message: string, steps = 1): Promise<void> {
  const { undo } = await client.history.state();
  const id = crypto.randomUUID();
  const takeBack = () => {
    notifications.hide(id);
    void inBackground(() => undoSteps(steps, undo?.label ?? null));
  };
  notifications.show({
    id,
    autoClose: 8000,
    closeButtonProps,
    message: (
      <span className={classes.undoable}>
        <span dir="auto">{message}</span>
        {undo && (
          <Button variant="subtle" onClick={takeBack}>
            {words.history.undoShort}
          </Button>
        )}
      </span>
    ),
  });
}

/** Stops at the first step of another name, so that nothing else is ever taken back. */
async function undoSteps(steps: number, label: string | null): Promise<void> {
  for (let step = 0; step < steps; step++) {
    const { undo } = await client.history.state();
    if (undo === null || undo.label !== label) return;
    await client.history.undo();
  }
}
