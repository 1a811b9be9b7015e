// The one place where statements are prepared and run: Kysely compiles them, better-sqlite3 runs them, synchronously.
import type Database from 'better-sqlite3';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type CompiledQuery } from 'kysely';
import { basename } from 'node:path';
import { refuse, Refusal } from '../contract/refusals.ts';
import type { Tables } from './rows.ts';

/** Builds typed queries and runs none: Kysely's own driver is asynchronous and cannot live inside a transaction here. */
export const build = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

export interface Compilable<Row> {
  compile(): CompiledQuery<Row>;
}

/**
 * A statement that is run thousands of times a second: Kysely compiles it at its first use (30 us that each later one
 * saves), afterwards only the arguments are bound. The arguments must reach the query as values, one for one.
 */
export function once<Arguments extends unknown[], Row>(make: (...values: Arguments) => Compilable<Row>): (...values: Arguments) => Compilable<Row> {
  let plan: ReturnType<typeof planOf<Arguments, Row>> | undefined;
  return (...values) => {
    plan ??= planOf(make, values.length);
    const { compiled, slots } = plan;
    const parameters = slots.map(({ at, value }) => (at === undefined ? value : values[at]));
    return { compile: () => ({ ...compiled, parameters }) };
  };
}

/** Compiles with a mark in the place of each argument and looks where the marks come out. */
function planOf<Arguments extends unknown[], Row>(make: (...values: Arguments) => Compilable<Row>, count: number) {
  const marks = Array.from({ length: count }, (_, at) => `argument ${at} ${Math.random()}`);
  const compiled = make(...(marks as unknown as Arguments)).compile();
  const slots = compiled.parameters.map((value) => {
    const at = marks.indexOf(value as string);
    return { value, at: at === -1 ? undefined : at };
  });
  return { compiled, slots };
}

/** Statements are prepared once per text and kept; a project has a few hundred of them. */
export class Sql {
  readonly #statements = new Map<string, Database.Statement>();
  readonly #db: Database.Database;
  readonly #file: string;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#file = basename(db.name);
  }

  /** All rows of a question. */
  rows<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile();
    return this.#guard(() => this.#prepare(sql).all(...parameters) as Row[]);
  }

  /** The first row of a question, or undefined. */
  first<Row>(query: Compilable<Row>): Row | undefined {
    const { sql, parameters } = query.compile();
    return this.#guard(() => this.#prepare(sql).get(...parameters) as Row | undefined);
  }

  /** Runs a change; gives the number of rows changed. Only the recorder and content that names itself come here. */
  run(query: Compilable<unknown>): number {
    const { sql, parameters } = query.compile();
    return this.#guard(() => this.#prepare(sql).run(...parameters).changes);
  }

  /** A question that Kysely cannot say (full text, pragmas). Values are bound, never spliced in. */
  rawRows<Row>(sql: string, ...values: unknown[]): Row[] {
    return this.#guard(() => this.#prepare(sql).all(...values) as Row[]);
  }

  /**
   * As `rawRows`, for a question that sorts tens of thousands of rows: SQLite's sorter takes five sixths of the time of the list
   * that it makes do with where temporary files are forbidden. Beyond 64 MB it would write one: what is sorted must hold no words.
   */
  sortedRows<Row>(sql: string, ...values: unknown[]): Row[] {
    return this.#guard(() => {
      this.#db.pragma('temp_store = FILE');
      try {
        return this.#prepare(sql).all(...values) as Row[];
      } finally {
        this.#db.pragma('temp_store = MEMORY');
      }
    });
  }

  /** A change that Kysely cannot say. Gives the row id of what it inserted (RETURNING costs twenty times as much). */
  rawRun(sql: string, ...values: unknown[]): number {
    return this.#guard(() => Number(this.#prepare(sql).run(...values).lastInsertRowid));
  }

  pragma(text: string): unknown {
    return this.#guard(() => this.#db.pragma(text));
  }

  /** Runs `work` in one immediate transaction: all of it is on disk when this returns, or none. */
  transaction<Result>(work: () => Result): Result {
    return this.#guard(() => this.#db.transaction(work).immediate());
  }

  #prepare(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      // An import may be under way when its project is closed: that is no fault, and what it wrote before is whole.
      if (!this.#db.open) throw refuse('NO_PROJECT', {});
      // It is open: what cannot be opened is the journal beside it, without which nothing is written.
      const isShut = (error as { code?: unknown }).code === 'SQLITE_CANTOPEN';
      if (isShut) throw refuse('PROJECT_READ_ONLY', { file: this.#file, reason: 'its folder cannot be written any more' });
      throw asRefusal(error, this.#file) ?? error;
    }
  }
}

/** What SQLite says of the world (full, locked, read-only, damaged) as a refusal; undefined for a fault of ours. */
export function asRefusal(error: unknown, file: string): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return undefined;
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE') return refuse('DISK_FULL', { file });
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return refuse('PROJECT_LOCKED', { file });
  if (code.startsWith('SQLITE_READONLY')) return refuse('PROJECT_READ_ONLY', { file, reason: 'it can only be read' });
  if (code.startsWith('SQLITE_CORRUPT')) return refuse('PROJECT_DAMAGED', { file, reason: 'its pages do not fit together' });
  if (code === 'SQLITE_NOTADB') return refuse('NOT_A_PROJECT', { file, reason: 'it is not a database' });
  return undefined;
}
