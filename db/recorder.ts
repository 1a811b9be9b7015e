// Every write goes through here and leaves its before and after: what undo, history, merge and live events are made of.
import type { RecordName } from '../contract/records.ts';
import { refuse } from '../contract/refusals.ts';
import type { Records } from './rows.ts';
import { build, once, type Compilable, type Sql } from './sql.ts';

type Fields = Record<string, unknown>;

/**
 * One write. Insertion: before is null, after the whole row; removal: the other way round; change: only the fields that
 * changed, on both sides. Plain JSON, so that it can stand in the journal.
 */
export interface Entry {
  record: RecordName;
  id: string;
  before: Fields | null;
  after: Fields | null;
}

/** Insertions of a record by their columns, compiled once: two or three a record. */
const insertions = new Map<RecordName, { columns: readonly string[]; insertion: (...values: unknown[]) => Compilable<unknown> }[]>();

export class Recorder {
  readonly entries: Entry[] = [];
  readonly sql: Sql;

  constructor(sql: Sql) {
    this.sql = sql;
  }

  insert<Name extends RecordName>(record: Name, row: Records[Name]): void {
    this.#insert(record, row as unknown as Fields & { id: string });
  }

  /** Writes these fields where they differ; says whether anything did. @throws Refusal NOT_FOUND */
  update<Name extends RecordName>(record: Name, id: string, fields: Partial<Records[Name]>): boolean {
    const current = this.#row(record, id);
    if (!current) throw refuse('NOT_FOUND', { what: record, id });
    const changed = Object.entries(fields).filter(([name, value]) => value !== undefined && current[name] !== value);
    if (changed.length === 0) return false;
    const after: Fields = Object.fromEntries(changed);
    this.#update(record, id, after);
    this.entries.push({ record, id, before: pick(current, after), after });
    return true;
  }

  /** @throws Refusal NOT_FOUND */
  remove(record: RecordName, id: string): void {
    const before = this.#row(record, id);
    if (!before) throw refuse('NOT_FOUND', { what: record, id });
    this.#remove(record, id);
    this.entries.push({ record, id, before, after: null });
  }

  /**
   * Takes entries back, last first, as writes of this action. Each one only where the file still holds what it left behind.
   * @throws Refusal HISTORY_STALE; the caller's transaction then rolls back whatever was taken back before
   */
  reverse(entries: readonly Entry[], label: string): void {
    for (const { record, id, before, after } of entries.toReversed()) {
      const current = this.#row(record, id);
      if (!holds(current, after)) throw refuse('HISTORY_STALE', { label });
      if (after === null && before !== null) this.#insert(record, before as Fields & { id: string });
      else if (before === null) this.remove(record, id);
      else this.update(record, id, before as Partial<Records[typeof record]>);
    }
  }

  #insert(record: RecordName, row: Fields & { id: string }): void {
    this.sql.run(insertionOf(record, Object.keys(row))(...Object.values(row)));
    this.entries.push({ record, id: row.id, before: null, after: { ...row } });
  }

  #update(record: RecordName, id: string, fields: Fields): void {
    this.sql.run(build.updateTable(record).set(fields as never).where('id', '=', id));
  }

  #remove(record: RecordName, id: string): void {
    this.sql.run(build.deleteFrom(record).where('id', '=', id));
  }

  #row(record: RecordName, id: string): Fields | undefined {
    return this.sql.first(build.selectFrom(record).selectAll().where('id', '=', id)) as Fields | undefined;
  }
}

function insertionOf(record: RecordName, columns: readonly string[]): (...values: unknown[]) => Compilable<unknown> {
  const known = insertions.get(record) ?? [];
  const same = known.find((one) => one.columns.length === columns.length && one.columns.every((column, at) => column === columns[at]));
  if (same) return same.insertion;
  const insertion = once((...values: unknown[]) => build.insertInto(record).values(Object.fromEntries(columns.map((column, at) => [column, values[at]])) as never));
  insertions.set(record, [...known, { columns, insertion }]);
  return insertion;
}

/** Whether there is such a record. */
export function rowExists(sql: Sql, record: RecordName, id: string): boolean {
  return sql.first(build.selectFrom(record).select('id').where('id', '=', id)) !== undefined;
}

function pick(row: Fields, like: Fields): Fields {
  return Object.fromEntries(Object.keys(like).map((name) => [name, row[name]]));
}

/** Does the row still hold these fields? A null state means that there must be no row. */
function holds(row: Fields | undefined, state: Fields | null): boolean {
  if (state === null) return row === undefined;
  return row !== undefined && Object.entries(state).every(([name, value]) => row[name] === value);
}
