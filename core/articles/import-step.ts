// The step of history that an import writes: one for all its transactions, and for all requests that say they belong together.
import { refuse } from '../../contract/refusals.ts';
import { newId } from '../new-id.ts';
import type { Session } from '../session.ts';

export interface ImportStep {
  readonly id: string;
  /** How many articles it brought so far. */
  count: number;
  /** Aborted when whoever imports wants no more of it, or one of its requests failed: those that wait read nothing. */
  readonly stopper: AbortController;
}

/** A request's part of a step: nothing else writes it until `end`. */
export interface ImportTurn {
  readonly step: ImportStep;
  /** The next request goes on; where there is none, the step can be undone from here on. */
  end(): void;
}

/** What was begun or stopped in a session, by the id that the requests share. */
interface Steps {
  begun: Map<string, ImportStep>;
  stoppers: Map<string, AbortController>;
  /** The end of the last request that came. */
  last: Map<string, Promise<void>>;
}

const stepsOf = new WeakMap<Session, Steps>();

/** In which session a step began, by the id that the requests share. */
const homes = new Map<string, WeakRef<Session>>();

/**
 * Begins a step, or goes on with the one of earlier requests when they have ended. A step that was undone in between is not gone
 * on with: what comes then is a step of its own. @throws Refusal NO_PROJECT where another project was opened since the step began
 */
export async function takeTurn(session: Session, asked: string | undefined): Promise<ImportTurn> {
  if (asked === undefined) return begin(session, newStep(new AbortController()));
  const home = homes.get(asked);
  if (home && home.deref() !== session) throw refuse('NO_PROJECT', {});
  homes.set(asked, home ?? new WeakRef(session));
  const { begun, last } = requireSteps(session);
  const before = last.get(asked);
  const turn = Promise.withResolvers<void>();
  last.set(asked, turn.promise);
  await before;
  const earlier = begun.get(asked);
  const step = earlier && canGoOn(session, earlier) ? earlier : newStep(stopperOf(session, asked));
  begun.set(asked, step);
  return begin(session, step, turn.resolve);
}

function begin({ underWay }: Session, step: ImportStep, next?: () => void): ImportTurn {
  underWay.add(step.id);
  return {
    step,
    end: () => {
      underWay.delete(step.id);
      next?.();
    },
  };
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
  const steps = stepsOf.get(session) ?? { begun: new Map(), stoppers: new Map(), last: new Map() };
  stepsOf.set(session, steps);
  return steps;
}

function newStep(stopper: AbortController): ImportStep {
  return { id: newId(), count: 0, stopper };
}

/** Its turns end before the next begins, so that nobody writes it now. */
function canGoOn({ undoable }: Session, { id, count }: ImportStep): boolean {
  return count === 0 || undoable.some(({ step, latest }) => step === id && latest === id);
}
