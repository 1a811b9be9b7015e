// Brings an older project file to this version: a backup first, then every pending step in one exclusive transaction.
import Database from 'better-sqlite3';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { refuse } from '../contract/refusals.ts';
import { migrations, type Migration } from './migrations/migrations.ts';
import { vacuumInto } from './vacuum-into.ts';

/**
 * Runs the steps above the file's `user_version`. A throw leaves the file as it was: DDL and `user_version` roll back together.
 * `steps` is a parameter so that a test can bring a later version; the product always passes its own list.
 */
export function migrate(db: Database.Database, steps: readonly Migration[] = migrations): void {
  const from = db.pragma('user_version', { simple: true }) as number;
  const pending = steps.filter((step) => step.version > from);
  if (pending.length === 0) return;
  if (from > 0) backUp(db, from);
  db.pragma('foreign_keys = OFF'); // ignored inside a transaction, so it has to come before
  try {
    db.transaction(() => applySteps(db, pending)).exclusive();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

/** The steps themselves; the caller brings the transaction. */
export function applySteps(db: Database.Database, steps: readonly Migration[]): void {
  for (const { version, sql } of steps) {
    db.exec(sql);
    db.pragma(`user_version = ${version}`);
  }
  const broken = db.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) {
    throw refuse('PROJECT_DAMAGED', { file: basename(db.name), reason: `${broken.length} references lead nowhere` });
  }
}

/** `name.v1.bak` beside the file, once for each version: a second try never replaces the first backup. */
function backUp(db: Database.Database, version: number): void {
  const backup = `${db.name}.v${version}.bak`;
  if (existsSync(backup)) return;
  const unfinished = `${backup}.part`;
  rmSync(unfinished, { force: true });
  vacuumInto(db, unfinished);
  renameSync(unfinished, backup);
}

/** What the schema of a version looks like: name -> the SQL that made it. Built in memory by running the steps: about 3 ms. */
export function expectedSchema(version: number, steps: readonly Migration[] = migrations): Map<string, string> {
  const db = new Database(':memory:');
  try {
    for (const step of steps) if (step.version <= version) db.exec(step.sql);
    return schemaOf(db);
  } finally {
    db.close();
  }
}

/** The schema that a file has, the same way. SQLite's own tables (statistics) are left out. */
export function schemaOf(db: Database.Database): Map<string, string> {
  const rows = db
    .prepare(`SELECT type || ' ' || name AS name, coalesce(sql, '') AS sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'`)
    .all() as { name: string; sql: string }[];
  return new Map(rows.map((row) => [row.name, row.sql]));
}
