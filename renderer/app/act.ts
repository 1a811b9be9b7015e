// Doing things: an act either answers where it was done (useAct) or, where there is no such place, by a notification (inBackground).
import { notifications } from '@mantine/notifications';
import { useCallback, useState, type ReactNode } from 'react';
import { words } from '../words/catalogue.ts';
import { isCancelled, isCoreDown, refusalSentence } from './refusal-sentence.ts';

/** Of every notification: its cross is only a picture. */
const closeButtonProps = { 'aria-label': words.frame.close } as const;

/** Runs an act that has no place of its own on the screen; a refusal is shown as a notification until it is closed. */
export async function inBackground<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    announceRefusal(error);
    return undefined;
  }
}

export function announceRefusal(error: unknown): void {
  if (isCancelled(error) || isCoreDown(error)) return;
  notifications.show({ title: words.frame.refused, message: refusalSentence(error), autoClose: false, closeButtonProps, 'data-refused': true });
}

let lastDone: string | null = null;

/** Says that something has been done, with what it was done to; the next such word takes its place. Gives the way to take it away. */
export function announce(message: ReactNode, { milliseconds = 4000 } = {}): () => void {
  if (lastDone !== null) notifications.hide(lastDone);
  const id = crypto.randomUUID();
  lastDone = id;
  notifications.show({ id, message, autoClose: milliseconds, closeButtonProps });
  return () => notifications.hide(id);
}

export interface Act<Arguments extends unknown[], Result> {
  /** Resolves to undefined when it was refused; the sentence is then in `refusal`. */
  run: (...given: Arguments) => Promise<Result | undefined>;
  busy: boolean;
  refusal: string | null;
  clear: () => void;
}

/** For forms and dialogs: `refusal` is shown beside the button that was pressed (ui/RefusalLine). */
export function useAct<Arguments extends unknown[], Result>(
  act: (...given: Arguments) => Promise<Result>,
): Act<Arguments, Result> {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async (...given: Arguments) => {
    setBusy(true);
    setRefusal(null);
    try {
      return await act(...given);
    } catch (error) {
      if (!isCancelled(error) && !isCoreDown(error)) setRefusal(refusalSentence(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const clear = useCallback(() => setRefusal(null), []);
  return { run, busy, refusal, clear };
}
