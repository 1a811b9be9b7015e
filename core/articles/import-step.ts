// The step of history that an import writes: one for all its transactions, and for all requests that say they belong together.
import { newId } from '../new-id.ts';
import type { Session } from '../session.ts';

export interface ImportStep {
  readonly id: string;
  /** How many articles it brought so far. */
  count: number;
  /** Aborted when whoever imports wants no more of it. */
  readonly stopped: AbortSignal;
  /** From here on it can be undone. */
  end(): void;
}

/** What was begun or stopped in a session, by the id that the requests share. */
interface Steps {
  begun: Map<string, ImportStep>;
  stoppers: Map<string, AbortController>;
}

const stepsOf = new WeakMap<Session, Steps>();

/**
 * Begins a step, or goes on with the one of an earlier request. A step that was undone in between, or that another request
 * is writing now, is not gone on with: what comes then is a step of its own.
 */
export function beginStep(session: Session, asked: string | undefined): ImportStep {
  const { begun } = requireSteps(session);
  const earlier = asked === undefined ? undefined : begun.get(asked);
  const step = earlier && canGoOn(session, earlier) ? earlier : newStep(session, asked);
  if (asked !== undefined) begun.set(asked, step);
  session.underWay.add(step.id);
  return step;
}

/**
 * Ends the requests that share this id, also those that come later: a large one is still being unpacked when the word to stop,
 * sent after it, is read already.
 */
export function stopStep(session: Session, asked: string): void {
  stopperOf(session, asked).abort();
}

function stopperOf(session: Session, asked: string): AbortController {
  const { stoppers } = requireSteps(session);
  const stopper = stoppers.get(asked) ?? new AbortController();
  stoppers.set(asked, stopper);
  return stopper;
}

function requireSteps(session: Session): Steps {
  const steps = stepsOf.get(session) ?? { begun: new Map(), stoppers: new Map() };
  stepsOf.set(session, steps);
  return steps;
}

function newStep(session: Session, asked: string | undefined): ImportStep {
  const id = newId();
  const stopper = asked === undefined ? new AbortController() : stopperOf(session, asked);
  return { id, count: 0, stopped: stopper.signal, end: () => void session.underWay.delete(id) };
}

function canGoOn({ underWay, undoable }: Session, { id, count }: ImportStep): boolean {
  if (underWay.has(id)) return false;
  return count === 0 || undoable.some(({ step, latest }) => step === id && latest === id);
}
