// The steps that bring a project file to this version, in order, named one by one: nothing is found by scanning a folder.
import { initial } from './0001-initial.ts';
import { saidOnce } from './0002-said-once.ts';

/** One forward-only step. `sql` runs inside the one exclusive transaction of the whole migration. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  { version: 1, name: 'initial', sql: initial },
  { version: 2, name: 'said-once', sql: saidOnce },
];

/** The version that this program writes, stored as the file's `user_version`. */
export const currentVersion = migrations.length;
