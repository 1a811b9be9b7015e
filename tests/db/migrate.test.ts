// Migrations: a backup first, all steps or none, released steps frozen, the readable schema up to date.
import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { applySteps, expectedSchema, migrate, schemaOf } from '../../db/migrate.ts';
import { currentVersion, migrations, type Migration } from '../../db/migrations/migrations.ts';
import { createProject } from '../../db/open-project.ts';
import { schemaText } from '../../db/schema-text.ts';
import { test } from '../support/temp-folder.ts';

/** The hash of each released step. A released step is never edited: add a new one. */
const released: Record<number, string> = {
  1: 'de468a91a765eec2ed57f8a83b41d83b17a42aaeba632e5b3db8f40dbf6db707',
  2: 'd9af3cbdbcaf79dc6c4b6c4f159aa57a19f14268a9c0082f937acd7ab8d8d424',
};

const next: Migration = { version: currentVersion + 1, name: 'mood', sql: 'ALTER TABLE claim ADD COLUMN mood TEXT;' };

function project(folder: string): string {
  const path = join(folder, 'Old.assay');
  createProject(path, 'Old', '2026-01-20T12:00:00.000Z').close();
  return path;
}

test('versions count up by one and released steps are as they were', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
  for (const [version, hash] of Object.entries(released)) {
    const step = migrations[Number(version) - 1];
    expect(createHash('sha256').update(step?.sql ?? '').digest('hex')).toBe(hash);
  }
});

test('db/schema.sql says what the steps make', () => {
  expect(readFileSync(new URL('../../db/schema.sql', import.meta.url), 'utf8')).toBe(schemaText());
});

test('a step runs once, after a backup that a second try does not replace', ({ folder }) => {
  const path = project(folder);
  const db = new Database(path);
  migrate(db, [...migrations, next]);
  expect(db.pragma('user_version', { simple: true })).toBe(next.version);
  expect(schemaOf(db)).toEqual(expectedSchema(next.version, [...migrations, next]));
  db.close();
  expect(readdirSync(folder).toSorted()).toEqual(['Old.assay', `Old.assay.v${currentVersion}.bak`]);
  const backup = new Database(`${path}.v${currentVersion}.bak`, { readonly: true });
  expect(backup.pragma('user_version', { simple: true })).toBe(currentVersion);
  expect(backup.pragma('application_id', { simple: true })).toBe(0x41535341);
  backup.close();
});

test('a step that fails leaves the file as it was', ({ folder }) => {
  const path = project(folder);
  const before = readFileSync(path);
  const broken: Migration = { version: next.version + 1, name: 'broken', sql: 'CREATE TABLE x (a); INSERT INTO nowhere VALUES (1);' };
  const orphans: Migration = {
    version: next.version + 1, name: 'orphans',
    sql: `INSERT INTO question_claim (id, question_id, claim_id) VALUES ('a', 'b', 'c');`,
  };
  for (const last of [broken, orphans]) {
    const db = new Database(path);
    expect(() => migrate(db, [...migrations, next, last])).toThrow();
    expect(db.pragma('user_version', { simple: true })).toBe(currentVersion);
    db.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  }
});

test('the first backup stays', ({ folder }) => {
  const path = project(folder);
  writeFileSync(`${path}.v${currentVersion}.bak`, 'the first one');
  const db = new Database(path);
  migrate(db, [...migrations, next]);
  db.close();
  expect(readFileSync(`${path}.v${currentVersion}.bak`, 'utf8')).toBe('the first one');
  expect(existsSync(`${path}.v${currentVersion}.bak.part`)).toBe(false);
});

test('version 2 brings the sketches of version 1 over, hash by hash', ({ folder }) => {
  const db = new Database(join(folder, 'First.assay'));
  db.transaction(() => applySteps(db, migrations.slice(0, 1)))();
  const rows = [[7, 0], [7, 255], [7, 2 ** 32 - 1], [9, 2 ** 31], [12, 16], [12, 0x01020304]] as const;
  for (const [entry, hash] of rows) db.prepare('INSERT INTO sketch (hash, entry) VALUES (?, ?)').run(hash, entry);
  migrate(db, migrations.slice(0, 2));
  const kept = db.prepare('SELECT entry, hashes FROM sketch ORDER BY entry').all() as { entry: number; hashes: Buffer }[];
  const hashes = kept.flatMap(({ entry, hashes: bytes }) => Array.from({ length: bytes.length / 4 }, (_, at) => [entry, bytes.readUInt32LE(4 * at)]));
  expect(hashes).toEqual(rows.map(([entry, hash]) => [entry, hash]));
  db.close();
});
