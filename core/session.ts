// One open project: runs actions (one transaction, one labelled step), keeps this session's undo stack, announces what was committed.
import { randomBytes } from 'node:crypto';
import type { ChangeEvent } from '../contract/project.ts';
import type { RecordName } from '../contract/records.ts';
import { refuse } from '../contract/refusals.ts';
import { basename } from 'node:path';
import { forgetRelations, relate } from './articles/relate-articles.ts';
import { Shelf } from './articles/shelf.ts';
import { newId } from './new-id.ts';
import { HybridClock } from '../db/clock.ts';
import { appendChange, lastClock } from '../db/journal.ts';
import type { ProjectFile } from '../db/open-project.ts';
import { Recorder, type Entry } from '../db/recorder.ts';
import { reindex } from '../db/search-index.ts';
import { settleSketches } from '../db/sketches.ts';
import type { Sql } from '../db/sql.ts';

/** What the index and the search for copies take of a text. */
export interface MadeOfText {
  /** The text as it is indexed, in UTF-8. */
  indexed: Uint8Array;
  sketch: Uint32Array;
}

/** What a verb of the core may touch while it writes. */
export interface Action {
  readonly sql: Sql;
  readonly record: Recorder;
  /** The moment of the action, the same for all that it writes. */
  readonly now: string;
  /** What was made of texts elsewhere already (in a reading thread), by the name of the text. */
  readonly texts: Map<string, MadeOfText>;
  newId(): string;
  /** Says more precisely what happens than the contract's label: "Delete 3 passages". */
  relabel(label: string): void;
}

export interface StepRequest {
  /** The contract's label. */
  label: string;
  /** The procedure: 'claims.create'. */
  action: string;
  /** Given where a step has more than one transaction (an import); otherwise a new step. */
  step?: string;
  /** Nothing that was done up to here can be taken back afterwards. */
  final?: boolean;
}

/** A step of this session: its id, and the step whose entries stand in the file now (itself, or its last redo). */
interface Done {
  step: string;
  latest: string;
  label: string;
}

export class Session {
  readonly file: ProjectFile;
  readonly openedAt: string;
  readonly undoable: Done[] = [];
  readonly redoable: Done[] = [];
  /** Steps with transactions still to come (an import): taking back the half that is there would leave the other alone. */
  readonly underWay = new Set<string>();
  /** The lines of the library, kept up to date with what is committed. */
  readonly shelf: Shelf;
  readonly #clock: HybridClock;
  readonly #replica: string;
  readonly #actor: string;
  readonly #announce: (event: ChangeEvent) => void;

  constructor(file: ProjectFile, actor: string, announce: (event: ChangeEvent) => void) {
    this.file = file;
    this.openedAt = new Date().toISOString();
    this.shelf = new Shelf(file.sql);
    this.#actor = actor;
    this.#announce = announce;
    this.#replica = randomBytes(4).toString('hex'); // a copy of the file must not write as the same replica
    this.#clock = new HybridClock(this.#replica, Date.now, lastClock(file.sql));
  }

  get sql(): Sql {
    return this.file.sql;
  }

  /**
   * Runs `work` as one action: committed with its journal row and its index, then announced; or not at all.
   * An action that writes nothing leaves no step. @throws Refusal PROJECT_READ_ONLY, and what `work` throws
   */
  act<Result>(request: StepRequest, work: (action: Action) => Result): Result {
    let label = request.label;
    const step = request.step ?? newId();
    const { result, entries, at } = this.#write({ cause: 'action', step, ofStep: null, action: request.action }, (action) => {
      const outcome = work({ ...action, relabel: (text) => void (label = text) });
      return { result: outcome, label };
    });
    if (entries.length > 0) {
      if (request.final) this.#forget();
      else this.#remember({ step, latest: step, label });
      this.#announce({ cause: 'action', label, at, records: idsByRecord(entries) });
    }
    return result;
  }

  /** Takes back or does again: the entries of `done.latest` reversed, as a step of its own. @throws Refusal HISTORY_STALE */
  turn(cause: 'undo' | 'redo', done: Done, entries: readonly Entry[]): Done {
    const step = newId();
    const { entries: written, at } = this.#write({ cause, step, ofStep: done.step, action: `history.${cause}` }, ({ record, sql }) => {
      sql.pragma('defer_foreign_keys = ON');
      record.reverse(entries, done.label);
      return { result: null, label: done.label };
    });
    this.#announce({ cause, label: done.label, at, records: idsByRecord(written) });
    return { ...done, latest: step };
  }

  #write<Result>(
    how: { cause: ChangeEvent['cause'] & ('action' | 'undo' | 'redo'); step: string; ofStep: string | null; action: string },
    work: (action: Omit<Action, 'relabel'>) => { result: Result; label: string },
  ): { result: Result; entries: Entry[]; at: string } {
    const { sql, readOnly, path } = this.file;
    if (readOnly !== null) throw refuse('PROJECT_READ_ONLY', { file: basename(path), reason: readOnly });
    const record = new Recorder(sql);
    const at = new Date().toISOString();
    const texts = new Map<string, MadeOfText>();
    const written = this.#whole(() => {
      const { result, label } = work({ sql, record, now: at, texts, newId });
      if (record.entries.length > 0) {
        forgetRelations(sql, record.entries);
        const rows = reindex(sql, record.entries, texts);
        relate(sql, record.entries, texts, rows);
        appendChange(sql, {
          id: newId(), step: how.step, clock: this.#clock.tick(), replica: this.#replica, at, actor: this.#actor,
          label, action: how.action, cause: how.cause, of_step: how.ofStep, entries: record.entries,
        });
      }
      return { result, entries: record.entries, at };
    });
    this.shelf.note(written.entries);
    return written;
  }

  /** One transaction; where it is rolled back, so is what is kept in memory beside the file. */
  #whole<Result>(work: () => Result): Result {
    let isCommitted = false;
    try {
      const result = this.sql.transaction(work);
      isCommitted = true;
      return result;
    } finally {
      settleSketches(this.sql, isCommitted);
    }
  }

  #forget(): void {
    this.undoable.length = 0;
    this.redoable.length = 0;
  }

  /** Transactions of one step join on the undo stack; anything new ends the redo stack. */
  #remember(done: Done): void {
    this.redoable.length = 0;
    const known = this.undoable.find(({ step }) => step === done.step);
    if (known) known.label = done.label; // other steps may have come between two transactions of an import
    else this.undoable.push(done);
  }
}

function idsByRecord(entries: readonly Entry[]): ChangeEvent['records'] {
  const ids = new Map<RecordName, Set<string>>();
  for (const { record, id } of entries) {
    const set = ids.get(record) ?? new Set();
    ids.set(record, set.add(id));
  }
  return Object.fromEntries([...ids].map(([record, set]) => [record, [...set]]));
}
