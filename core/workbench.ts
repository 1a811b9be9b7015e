// The workbench without a face: one core for every host. It answers the contract through its router.
import type { ProjectInfo } from '../contract/project.ts';
import { Bench } from './bench.ts';
import type { HostDoor } from './door.ts';
import { createRouter, type WorkbenchRouter } from './router.ts';

export interface Workbench {
  readonly router: WorkbenchRouter;
  /** For what a host is told from outside: a command line, a double click. @throws Refusal as `openProject` does */
  openAt(path: string): ProjectInfo;
  createAt(path: string, title: string): ProjectInfo;
  /** Closes the project; the file is then one file and free for others. */
  close(): void;
}

export function createWorkbench(door: HostDoor): Workbench {
  const bench = new Bench(door);
  return {
    router: createRouter(bench),
    openAt: (path) => bench.open(path),
    createAt: (path, title) => bench.create(path, title),
    close: () => bench.close(),
  };
}
