// Reads the project's own source files and what they import, type imports among them, for the tests of its rules.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export const ROOMS = ['contract', 'db', 'core', 'server', 'electron', 'renderer', 'scripts', 'tests'] as const;
export type Room = (typeof ROOMS)[number];

export interface SourceFile {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly room: Room;
  readonly text: string;
  /** Of our own files, resolved; of packages, as written. */
  readonly imports: readonly string[];
}

/** `import … from`, `export … from`, `import 'x'`, `import('x')`, `typeof import('x')`, `require('x')`. */
const IMPORT = /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[\s;])import\s*['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/g;

/** Every .ts, .tsx and .mjs of the rooms; fixtures are data. */
export const sourceFiles: readonly SourceFile[] = globSync(`{${ROOMS.join(',')}}/**/*.{ts,tsx,mjs,mts}`, {
  cwd: ROOT,
  exclude: ['tests/fixtures/**'],
}).map((path) => sourceFile(path.replaceAll('\\', '/')));

export function filesOf(...rooms: Room[]): SourceFile[] {
  return sourceFiles.filter(({ room }) => rooms.includes(room));
}

/** Whether a path of this project: everything else comes from Node or npm. */
export function isOurs(imported: string): boolean {
  return ROOMS.some((room) => imported.startsWith(`${room}/`));
}

/** `electron/main` and `electron` alike are the package electron. */
export function packageOf(imported: string): string {
  const parts = imported.split('/');
  return imported.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? imported);
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const room = ROOMS.find((one) => path.startsWith(`${one}/`));
  if (!room) throw new Error(`${path} is in no room.`);
  return { path, room, text, imports: importsOf(text).map((specifier) => resolved(path, specifier)) };
}

export function importsOf(text: string): string[] {
  return [...withoutComments(text).matchAll(IMPORT)].map(([, from, bare, call]) => from ?? bare ?? call ?? '');
}

/** Good enough for our own code: a // inside a string ends at its line, and import statements hold none. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

function resolved(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(dirname(path), specifier) : specifier;
}

export function nameOf(path: string): string {
  return basename(path).replace(/\..*$/, '');
}
