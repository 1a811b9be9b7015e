// Writes a clean copy of an open project: no free pages with deleted text in them, and on the disk when this returns.
import type Database from 'better-sqlite3';
import { closeSync, fsyncSync, openSync } from 'node:fs';

/** The target must not be there yet. SQLite does not wait for the disk with VACUUM INTO, so that is done here. */
export function vacuumInto(db: Database.Database, target: string): void {
  db.prepare('VACUUM INTO ?').run(target);
  const handle = openSync(target, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
