// The step of history that an import writes: one for all its transactions, and for all requests that say they belong together.
import { newId } from '../new-id.ts';
import type { Session } from '../session.ts';

export interface ImportStep {
  readonly id: string;
  /** How many articles it brought so far. */
  count: number;
  /** From here on it can be undone. */
  end(): void;
}

/** What was begun in a session, by the id that the requests share. */
const begun = new WeakMap<Session, Map<string, ImportStep>>();

/**
 * Begins a step, or goes on with the one of an earlier request. A step that was undone in between, or that another request
 * is writing now, is not gone on with: what comes then is a step of its own.
 */
export function beginStep(session: Session, asked: string | undefined): ImportStep {
  const steps = begun.get(session) ?? new Map<string, ImportStep>();
  begun.set(session, steps);
  const earlier = asked === undefined ? undefined : steps.get(asked);
  const step = earlier && canGoOn(session, earlier) ? earlier : newStep(session);
  if (asked !== undefined) steps.set(asked, step);
  session.underWay.add(step.id);
  return step;
}

function newStep(session: Session): ImportStep {
  const id = newId();
  return { id, count: 0, end: () => void session.underWay.delete(id) };
}

function canGoOn({ underWay, undoable }: Session, { id, count }: ImportStep): boolean {
  if (underWay.has(id)) return false;
  return count === 0 || undoable.some(({ step, latest }) => step === id && latest === id);
}
