// What can be opened, and where new projects go: paths stay here, the page gets tokens.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ProjectChoice } from '../../contract/project.ts';
import { refuse } from '../../contract/refusals.ts';

export const extension = '.assay';

/** Gives out tokens for paths and takes them back. A token lasts as long as the core. */
export class PathTokens {
  readonly #paths = new Map<string, string>();
  readonly #tokens = new Map<string, string>();

  tokenFor(path: string): string {
    const known = this.#tokens.get(path);
    if (known) return known;
    const token = randomUUID();
    this.#tokens.set(path, token);
    this.#paths.set(token, path);
    return token;
  }

  /** @throws Refusal NOT_FOUND */
  pathOf(token: string): string {
    const path = this.#paths.get(token);
    if (path === undefined) throw refuse('NOT_FOUND', { what: 'project', id: token });
    return path;
  }
}

/** The projects in a folder, last changed first. A folder that is not there yet holds none. */
export function listProjects(folder: string, tokens: PathTokens): ProjectChoice[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  const choices = names.flatMap((name) => {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile()) return [];
    return [{ token: tokens.tokenFor(path), name, folder: basename(folder), modifiedAt: stat.mtime.toISOString(), bytes: stat.size }];
  });
  return choices.toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
}

/** A path in the folder that is free: `Escape.assay`, `Escape 2.assay` … Makes the folder. */
export function freePath(folder: string, fileName: string): string {
  mkdirSync(folder, { recursive: true });
  const stem = basename(fileName, extension);
  for (let n = 1; ; n++) {
    const path = join(folder, `${stem}${n === 1 ? '' : ` ${n}`}${extension}`);
    if (!existsSync(path)) return path;
  }
}

export function folderName(path: string): string {
  return basename(dirname(path));
}
