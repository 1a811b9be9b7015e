// Undo and redo of this session's steps: the journal's entries reversed, or refused as a whole where the file has moved on.
import { refuse, Refusal } from '../../contract/refusals.ts';
import type { UndoState } from '../../contract/history.ts';
import { entriesOfStep } from '../../db/journal.ts';
import type { Session } from '../session.ts';

export function undoState({ undoable, redoable }: Session): UndoState {
  const named = (step: { label: string } | undefined) => (step ? { label: step.label } : null);
  return { undo: named(undoable.at(-1)), redo: named(redoable.at(-1)) };
}

/** Takes back the last step of this session. @throws Refusal NOTHING_TO_UNDO, STEP_UNDER_WAY, HISTORY_STALE */
export function undo(session: Session): { label: string } {
  const done = session.undoable.at(-1);
  if (!done) throw refuse('NOTHING_TO_UNDO', {});
  if (session.underWay.has(done.step)) throw refuse('STEP_UNDER_WAY', { label: done.label });
  const undone = turn(session, 'undo', done);
  session.undoable.pop();
  session.redoable.push(undone);
  return { label: done.label };
}

/** Does the last undone step again. @throws Refusal NOTHING_TO_REDO, HISTORY_STALE */
export function redo(session: Session): { label: string } {
  const undone = session.redoable.at(-1);
  if (!undone) throw refuse('NOTHING_TO_REDO', {});
  const done = turn(session, 'redo', undone);
  session.redoable.pop();
  session.undoable.push(done);
  return { label: undone.label };
}

/** A step that no longer fits empties both lists: what lies below it rests on the same moved ground. */
function turn(session: Session, cause: 'undo' | 'redo', done: Session['undoable'][number]) {
  try {
    return session.turn(cause, done, entriesOfStep(session.sql, done.latest));
  } catch (error) {
    const stale = isConstraint(error) ? refuse('HISTORY_STALE', { label: done.label }) : error;
    if (stale instanceof Refusal && stale.code === 'HISTORY_STALE') {
      session.undoable.length = 0;
      session.redoable.length = 0;
    }
    throw stale;
  }
}

/** SQLite's own refusal: a record that came later still rests on what would go. */
function isConstraint(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT');
}
