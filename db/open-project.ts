// Opens and creates project files: refuses what is not ours, damaged, locked or too new; migrates; falls back to reading only.
import Database from 'better-sqlite3';
import { accessSync, closeSync, constants, openSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { v7 as uuid } from 'uuid';
import { refuse } from '../contract/refusals.ts';
import { applySteps, expectedSchema, migrate, schemaOf } from './migrate.ts';
import { vacuumInto } from './vacuum-into.ts';
import { currentVersion, migrations } from './migrations/migrations.ts';
import { applicationId, minimumAppVersion, readFormat } from './project-format.ts';
import { asRefusal, Sql } from './sql.ts';

/** An open project file. Exactly one process holds it; closed, it is exactly one file. */
export interface ProjectFile {
  readonly path: string;
  readonly sql: Sql;
  /** Why it can only be read, as half a sentence; null where it can be written. */
  readonly readOnly: string | null;
  /** Writes a clean copy by VACUUM INTO: no deleted text, no history beyond the journal, one file. */
  vacuumInto(path: string): void;
  close(): void;
}

/**
 * Opens the project at `path`. Changes nothing on disk unless the file is ours, sound, and older than this program.
 * @throws Refusal PROJECT_MISSING, NOT_A_PROJECT, PROJECT_LOCKED, PROJECT_DAMAGED, PROJECT_TOO_NEW
 */
export function openProject(path: string): ProjectFile {
  const file = basename(path);
  const { version } = readFormat(path);
  const newer = version > currentVersion ? 'it was written by a newer Assay' : null;
  const readOnly = newer ?? whyReadOnly(path);
  return guarded(file, () => {
    const db = new Database(path, { readonly: readOnly !== null, fileMustExist: true, timeout: 0 });
    try {
      secure(db);
      holdLock(db, readOnly !== null);
      verify(db, file, version, newer !== null);
      if (readOnly === null) migrate(db);
      return asProjectFile(db, path, readOnly);
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/**
 * Creates an empty project. A failure leaves no file behind.
 * @throws Refusal PROJECT_EXISTS, PROJECT_MISSING (the folder), NOT_WRITABLE, DISK_FULL
 */
export function createProject(path: string, title: string, now: string): ProjectFile {
  const file = basename(path);
  claimName(path, file);
  try {
    return guarded(file, () => {
      const db = new Database(path, { timeout: 0 });
      try {
        db.pragma('page_size = 16384');
        secure(db);
        holdLock(db, false);
        fill(db, title, now);
        return asProjectFile(db, path, null);
      } catch (error) {
        db.close();
        throw error;
      }
    });
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Takes the name before anything is written, so that two creations cannot meet in one file. */
function claimName(path: string, file: string): void {
  const folder = dirname(resolve(path));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw refuse('PROJECT_MISSING', { file, reason: `there is no folder ${basename(folder)}` });
  }
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') throw refuse('PROJECT_EXISTS', { file });
    if (code === 'ENOSPC') throw refuse('DISK_FULL', { file });
    throw refuse('NOT_WRITABLE', { file, reason: `the folder ${basename(folder)} does not allow it (${code ?? 'unknown'})` });
  }
}

function fill(db: Database.Database, title: string, now: string): void {
  db.transaction(() => {
    db.pragma(`application_id = ${applicationId}`);
    applySteps(db, migrations);
    const put = db.prepare('INSERT INTO meta (id, value) VALUES (?, ?)');
    put.run('project_id', uuid());
    put.run('title', title);
    put.run('marking', '');
    put.run('created_at', now);
    put.run('min_app_version', minimumAppVersion);
  }).exclusive();
}

/** A shared file is untrusted, a project is precious: nothing in the schema is believed, and a commit is on the platter. */
function secure(db: Database.Database): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('foreign_keys = ON');
  db.pragma('synchronous = FULL');
  db.pragma('temp_store = MEMORY');
  // 16 MB where they are needed: with the usual 2 MB an import writes and reads the pages of its indexes again and again, and more
  // than that costs more, as new memory, than it saves.
  db.pragma('cache_size = -16384');
}

/** The lock is the operating system's, held until the file is closed: a killed process cannot leave it behind. */
function holdLock(db: Database.Database, readOnly: boolean): void {
  if (readOnly) {
    db.pragma('locking_mode = EXCLUSIVE');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return;
  }
  // Leaving PERSIST deletes a journal that a killed process left behind (its pages may hold deleted text); SQLite does so
  // only under its own lock, and not in exclusive mode, so this comes first.
  db.pragma('journal_mode = PERSIST');
  db.pragma('journal_mode = DELETE');
  db.pragma('locking_mode = EXCLUSIVE');
  db.exec('BEGIN EXCLUSIVE; COMMIT');
}

function verify(db: Database.Database, file: string, version: number, newer: boolean): void {
  const [finding] = db.pragma('quick_check(1)') as { quick_check: string }[];
  if (finding?.quick_check !== 'ok') {
    throw refuse('PROJECT_DAMAGED', { file, reason: finding?.quick_check ?? 'it cannot be checked' });
  }
  if (newer) return refuseTooNew(db, file);
  const expected = expectedSchema(version);
  for (const [name, sql] of schemaOf(db)) {
    if (expected.get(name) !== sql) throw refuse('PROJECT_DAMAGED', { file, reason: `it holds a ${name} that Assay did not make` });
    expected.delete(name);
  }
  const [missing] = expected.keys();
  if (missing !== undefined) throw refuse('PROJECT_DAMAGED', { file, reason: `its ${missing} is missing` });
}

function refuseTooNew(db: Database.Database, file: string): void {
  const row = db.prepare(`SELECT value FROM meta WHERE id = 'min_app_version'`).get() as { value: string } | undefined;
  const needs = row?.value ?? 'a newer version';
  if (compareVersions(needs, minimumAppVersion) > 0) throw refuse('PROJECT_TOO_NEW', { file, needs });
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (left?.[at] ?? Infinity) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function whyReadOnly(path: string): string | null {
  if (!allowed(path)) return 'the file is write-protected';
  if (!allowed(dirname(resolve(path)))) return 'its folder is write-protected';
  return null;
}

function allowed(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false; // the answer, not an accident: access() tells by throwing
  }
}

function asProjectFile(db: Database.Database, path: string, readOnly: string | null): ProjectFile {
  return {
    path,
    sql: new Sql(db),
    readOnly,
    vacuumInto: (target) => guarded(basename(target), () => vacuumInto(db, target)),
    close: () => void db.close(),
  };
}

function guarded<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asRefusal(error, file) ?? error;
  }
}
