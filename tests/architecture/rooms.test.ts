// The rooms and their arrows, and how files look: what CONTRIBUTING.md asks, held by reading the source.
import { describe, expect, test } from 'vitest';
import { filesOf, importsOf, isOurs, nameOf, packageOf, sourceFiles, type Room, type SourceFile } from './source-files.ts';

/** Room -> the rooms that it may import from, besides itself. Type imports count. */
const ARROWS: Record<Room, readonly Room[]> = {
  contract: [],
  db: ['contract'],
  core: ['contract', 'db'],
  server: ['contract', 'core'],
  electron: ['contract'],
  renderer: ['contract'],
  scripts: ['contract', 'db', 'core', 'server'],
  tests: ['contract', 'db', 'core', 'server', 'electron', 'renderer', 'scripts'],
};

/** Package -> the one room that knows it. Tests may look behind the curtain. */
const KEPT: Record<string, Room> = {
  electron: 'electron',
  'better-sqlite3': 'db',
  kysely: 'db',
  react: 'renderer',
  'react-dom': 'renderer',
  ws: 'server',
};

const SAYING_NOTHING = /^(common|shared|libs?|utils?|utilities|helpers?|services?|types?|misc|index|manager|base)$/i;

function mayImport(file: SourceFile, imported: string): boolean {
  const target = imported.split('/')[0] as Room;
  if (target === file.room || ARROWS[file.room].includes(target)) return true;
  return file.path.startsWith('electron/core-process/') && target === 'core';
}

describe('rooms', () => {
  test('the reader of imports sees each way of importing', () => {
    const text = `
      import a, { b } from './a.ts';
      import type { C } from '../c.ts';
      import {
        d,
      } from "d";
      import './e.css';
      export { f } from './f.ts'; // import g from './g.ts'
      const h = await import('./h.ts'); type I = typeof import('i');`;
    expect(importsOf(text)).toEqual(['./a.ts', '../c.ts', 'd', './e.css', './f.ts', './h.ts', 'i']);
  });

  test('arrows point one way', () => {
    const against = sourceFiles.flatMap((file) =>
      file.imports.filter((imported) => isOurs(imported) && !mayImport(file, imported)).map((imported) => `${file.path} -> ${imported}`),
    );
    expect(against).toEqual([]);
  });

  test('each of these packages is known to one room', () => {
    const astray = filesOf('contract', 'db', 'core', 'server', 'electron', 'renderer', 'scripts').flatMap((file) =>
      file.imports
        .filter((imported) => (KEPT[packageOf(imported)] ?? file.room) !== file.room)
        .map((imported) => `${file.path} -> ${imported}`),
    );
    expect(astray).toEqual([]);
  });

  test('contract and renderer know nothing of Node', () => {
    const node = filesOf('contract', 'renderer').flatMap(({ path, imports }) =>
      imports.filter((imported) => imported.startsWith('node:')).map((imported) => `${path} -> ${imported}`),
    );
    expect(node).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(cycles(sourceFiles)).toEqual([]);
  });
});

describe('files', () => {
  test('hold at most 300 lines', () => {
    const long = sourceFiles.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 })).filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test('open with one sentence of purpose', () => {
    const silent = sourceFiles.filter(({ text }) => !/^(#!.*\n)?\/\/ \S.*[.!?:…]\n(?!\/\/)/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('and folders have names that say something', () => {
    const vague = sourceFiles.filter(({ path }) => path.split('/').some((part) => SAYING_NOTHING.test(nameOf(part))));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test('are named in kebab-case, components in PascalCase', () => {
    const kebab = /^(\d{4}-)?[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
    const odd = sourceFiles.filter(({ path }) => {
      const name = nameOf(path);
      return !kebab.test(name) && !(path.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*$/.test(name));
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('keep no unfinished business', () => {
    const marks = /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)|\b(test|describe|it)\.(only|todo)\b/;
    const unfinished = sourceFiles.filter(({ path, text }) => !path.startsWith('tests/architecture/') && marks.test(text));
    expect(unfinished.map(({ path }) => path)).toEqual([]);
  });
});

/** Each cycle once, as the files on it. */
function cycles(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map(({ path, imports: all }) => [path, all.filter(isOurs)]));
  const done = new Set<string>();
  const found: string[] = [];
  function walk(path: string, trail: readonly string[]): void {
    const at = trail.indexOf(path);
    if (at !== -1) {
      found.push([...trail.slice(at), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  }
  for (const { path } of files) walk(path, []);
  return found;
}
