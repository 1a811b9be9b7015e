// Creating, opening and refusing project files: what is refused is left exactly as it was.
import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { createProject, openProject } from '../../db/open-project.ts';
import { test } from '../support/temp-folder.ts';

const now = '2026-01-20T12:00:00.000Z';

function made(folder: string, name = 'Escape.assay'): string {
  const path = join(folder, name);
  createProject(path, 'Escape', now).close();
  return path;
}

/** Every file of a folder with its bytes. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

/** Opening must be refused with this code and sentence, and must change nothing in the folder. */
function expectRefusal(folder: string, path: string, code: string, sentence: string | RegExp): void {
  const before = contents(folder);
  expect(() => openProject(path)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(sentence) }));
  expect(contents(folder)).toEqual(before);
}

describe('a project file', () => {
  test('is one file when closed, marked as ours, and opens again', ({ folder }) => {
    const path = made(folder);
    expect(readdirSync(folder)).toEqual(['Escape.assay']);
    expect(readFileSync(path).readUInt32BE(68)).toBe(0x41535341);
    const file = openProject(path);
    expect(file.readOnly).toBeNull();
    expect(file.sql.pragma('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(file.sql.pragma('trusted_schema')).toEqual([{ trusted_schema: 0 }]);
    expect(file.sql.pragma('cell_size_check')).toEqual([{ cell_size_check: 1 }]);
    file.close();
    expect(readdirSync(folder)).toEqual(['Escape.assay']);
  });

  test('is one file again after a killed process left its journal beside it', ({ folder }) => {
    const path = made(folder);
    const stale = Buffer.alloc(8704, 'deleted words '); // the header of a finished transaction is zeroed, its pages stay
    stale.fill(0, 0, 28);
    writeFileSync(`${path}-journal`, stale);
    openProject(path).close();
    expect(readdirSync(folder)).toEqual(['Escape.assay']);
  });

  test('is never created over another file, nor in a folder that is not there', ({ folder }) => {
    const path = made(folder);
    const before = contents(folder);
    expect(() => createProject(path, 'Other', now)).toThrow(expect.objectContaining({ code: 'PROJECT_EXISTS' }));
    expect(() => createProject(join(folder, 'gone', 'New.assay'), 'Other', now)).toThrow(
      'New.assay was not opened: there is no folder gone. Check the name and the folder.');
    expect(contents(folder)).toEqual(before);
  });
});

describe('opening refuses', () => {
  test('a file that is not there, and a folder', ({ folder }) => {
    expectRefusal(folder, join(folder, 'None.assay'), 'PROJECT_MISSING', 'there is no such file');
    expect(() => openProject(folder)).toThrow(expect.objectContaining({ code: 'NOT_A_PROJECT' }));
  });

  test('a text, an empty file and the database of another program', ({ folder }) => {
    const text = join(folder, 'text.assay');
    const empty = join(folder, 'empty.assay');
    const other = join(folder, 'other.assay');
    writeFileSync(text, 'Syria’s Interior Ministry said. '.repeat(20));
    writeFileSync(empty, '');
    const db = new Database(other);
    db.exec('CREATE TABLE note (id INTEGER)');
    db.close();
    expectRefusal(folder, text, 'NOT_A_PROJECT', 'text.assay was not opened: it is not an Assay project \\(it is not a database\\)');
    expectRefusal(folder, empty, 'NOT_A_PROJECT', 'it is empty');
    expectRefusal(folder, other, 'NOT_A_PROJECT', 'the database of another program');
  });

  test('a file that another process holds', ({ folder }) => {
    const path = made(folder);
    const holder = openProject(path);
    const script = `
      const { openProject } = await import(${JSON.stringify(new URL('../../db/open-project.ts', import.meta.url).href)});
      try { openProject(${JSON.stringify(path)}); console.log('opened'); } catch (error) { console.log(error.code + ' ' + error.message); }`;
    const other = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(other.stdout).toContain('PROJECT_LOCKED Escape.assay was not opened: another program has it open.');
    holder.close();
    openProject(path).close();
  });

  test('a newer file that this version cannot read, and opens a readable one for reading only', ({ folder }) => {
    const tooNew = made(folder, 'Too new.assay');
    const readable = made(folder, 'Readable.assay');
    for (const [path, needs] of [[tooNew, '9.0.0'], [readable, '0.2.0']] as const) {
      const db = new Database(path);
      db.pragma('user_version = 99');
      db.exec('ALTER TABLE claim ADD COLUMN mood TEXT');
      db.prepare(`UPDATE meta SET value = ? WHERE id = 'min_app_version'`).run(needs);
      db.close();
    }
    expectRefusal(folder, tooNew, 'PROJECT_TOO_NEW', 'Update Assay to 9.0.0 or later');
    const before = contents(folder);
    const file = openProject(readable);
    expect(file.readOnly).toBe('it was written by a newer Assay');
    file.close();
    expect(contents(folder)).toEqual(before);
  });

  test('a damaged file', ({ folder }) => {
    const path = made(folder);
    const bytes = readFileSync(path);
    bytes.fill(0xaa, 16384 * 2, 16384 * 4);
    writeFileSync(path, bytes);
    expectRefusal(folder, path, 'PROJECT_DAMAGED', 'it is damaged');
    writeFileSync(path, readFileSync(path).subarray(0, 16384 * 2));
    expectRefusal(folder, path, 'PROJECT_DAMAGED', 'it is damaged');
  });

  test('a file with a trigger, a view or a missing index', ({ folder }) => {
    const changes = {
      'trigger.assay': `CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM article; END`,
      'view.assay': 'CREATE VIEW v AS SELECT 1',
      'index.assay': 'DROP INDEX claim_by_claimant',
    };
    for (const [name, sql] of Object.entries(changes)) {
      const path = made(folder, name);
      const db = new Database(path);
      db.exec(sql);
      db.close();
      expectRefusal(folder, path, 'PROJECT_DAMAGED', name === 'index.assay' ? 'claim_by_claimant is missing' : 'that Assay did not make');
    }
  });
});

describe('without the right to write', () => {
  /** As an ordinary user: for root nothing is write-protected. */
  function openAsUser(path: string, create = false) {
    const module = new URL('../../db/open-project.ts', import.meta.url).href;
    const call = create ? `createProject(${JSON.stringify(path)}, 'T', '${now}')` : `openProject(${JSON.stringify(path)})`;
    const script = `
      const { openProject, createProject } = await import(${JSON.stringify(module)});
      try { const file = ${call}; console.log('read-only: ' + file.readOnly); file.close(); } catch (error) { console.log(error.code + ' ' + error.message); }`;
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', ...user }).stdout.trim();
  }

  test.skipIf(process.platform === 'win32')('a project opens for reading, and none is created', ({ folder }) => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    copyFileSync(made(folder), join(locked, 'Escape.assay'));
    chmodSync(join(locked, 'Escape.assay'), 0o666);
    chmodSync(folder, 0o755);
    if (process.getuid?.() === 0) chownSync(locked, 0, 0);
    chmodSync(locked, 0o555);
    const before = contents(locked);
    expect(openAsUser(join(locked, 'Escape.assay'))).toBe('read-only: its folder is write-protected');
    expect(openAsUser(join(locked, 'New.assay'), true)).toBe(
      'NOT_WRITABLE New.assay was not written: the folder locked does not allow it (EACCES). Choose a folder in which you may write.');
    expect(contents(locked)).toEqual(before);
    chmodSync(locked, 0o755);
  });
});
