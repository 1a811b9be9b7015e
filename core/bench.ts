// What the workbench holds between calls: the open project, the listeners to its changes, the tokens for paths.
import { EventPublisher } from '@orpc/server';
import { basename, resolve } from 'node:path';
import type { ChangeEvent, ProjectInfo } from '../contract/project.ts';
import { refuse } from '../contract/refusals.ts';
import { createProject, openProject, type ProjectFile } from '../db/open-project.ts';
import { completeIndex } from '../db/search-index.ts';
import type { ImportTools } from './articles/import-articles.ts';
import type { HostDoor } from './door.ts';
import { fileNameOf } from './export/file-name.ts';
import { logFault } from './faults.ts';
import { processPool } from './import/reading-pool.ts';
import { extension, freePath, PathTokens } from './project/choices.ts';
import { describeProject } from './project/update-project.ts';
import { Session } from './session.ts';

export class Bench {
  readonly door: HostDoor;
  readonly tokens = new PathTokens();
  readonly changes = new EventPublisher<{ change: ChangeEvent }>();
  #session: Session | null = null;

  constructor(door: HostDoor) {
    this.door = door;
  }

  get importTools(): ImportTools {
    return { pool: processPool(), logFault: (stack) => logFault(this.door, stack) };
  }

  get session(): Session | null {
    return this.#session;
  }

  /** @throws Refusal NO_PROJECT */
  requireSession(): Session {
    if (!this.#session) throw refuse('NO_PROJECT', {});
    return this.#session;
  }

  current(): ProjectInfo | null {
    return this.#session && describeProject(this.#session);
  }

  /** Opens a project in place of the one that is open, which stays open where the new one is refused. */
  open(path: string): ProjectInfo {
    const open = this.#session;
    if (open && resolve(open.file.path) === resolve(path)) return describeProject(open);
    return this.#take(openProject(path));
  }

  create(path: string, title: string): ProjectInfo {
    return this.#take(createProject(path, title, new Date().toISOString()));
  }

  /** Where a new project of this title goes: asked of the analyst, or a free name in the host's folder. */
  async placeFor(title: string): Promise<string | null> {
    const suggestedName = fileNameOf(title, extension.slice(1));
    if (!this.door.dialogs) return freePath(this.door.projectsFolder, suggestedName);
    return this.door.choosePath({ purpose: 'new-project', suggestedName });
  }

  /** Which project to open: asked of the analyst; a host without dialogs offers its list instead. */
  async placeToOpen(): Promise<string | null> {
    if (!this.door.dialogs) throw refuse('BAD_INPUT', { reason: 'This host has no file dialog. Choose a project from the list.' });
    return this.door.choosePath({ purpose: 'open-project', suggestedName: '' });
  }

  close(): void {
    const session = this.#session;
    if (!session) return;
    this.#session = null;
    session.file.close();
    this.#tell('closed', basename(session.file.path));
  }

  #take(file: ProjectFile): ProjectInfo {
    this.close();
    if (file.readOnly === null) completeIndex(file.sql);
    const session = new Session(file, this.door.actor, (event) => this.changes.publish('change', event));
    this.#session = session;
    this.#tell('opened', basename(file.path));
    return describeProject(session);
  }

  #tell(cause: 'opened' | 'closed', label: string): void {
    this.changes.publish('change', { cause, label, at: new Date().toISOString(), records: {} });
  }
}
