// The desktop shell in real Electron, on a temporary project and a profile of its own, for one journey.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { createWorkbench } from '../../core/workbench.ts';
import { findElectron, shellArguments, whyNoScreen } from '../../scripts/electron-binary.ts';
import { ROOT } from '../../scripts/root.ts';
import { hostDoor } from '../../server/host-door.ts';

export interface Shell {
  readonly folder: string;
  /** The project that is named on the command line: `Journey.assay`. */
  readonly project: string;
  readonly app: ElectronApplication;
}

interface Fixtures {
  shell: Shell;
  /** The one window, once the page is there. */
  workbench: Page;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  shell: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-desktop-'));
    const project = makeProject(folder, 'Journey');
    const app = await launch(folder, project);
    await use({ folder, project, app });
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  },
  workbench: async ({ shell }, use) => {
    await use(await shell.app.firstWindow());
  },
});

export { expect } from '@playwright/test';
export { projectTitle } from '../support/workbench-page.ts';

/** Why these journeys cannot run here, as half a sentence; null where they can. */
export function whyNoShell(): string | null {
  return findElectron() === null ? 'Electron’s binary is not on this machine' : whyNoScreen();
}

/** Answers the next native dialogs of this kind as an analyst would, without showing them; null closes them. */
export async function answerDialogs(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const filePaths = chosen === null ? [] : [chosen];
    dialog.showOpenDialog = () => Promise.resolve({ canceled: chosen === null, filePaths });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}

/** Saves what the page hands out into this folder, under its own name, instead of asking where it goes. */
export async function saveDownloadsTo(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ session }, target) => {
    session.defaultSession.on('will-download', (_event, item) => item.setSavePath(`${target}/${item.getFilename()}`));
  }, folder);
}

/** Starts the program a second time on another project, as a double click in a folder does; ends when that one has. */
export async function openAgain({ folder }: Shell, title: string): Promise<void> {
  const program = findElectron();
  if (program === null) throw new Error('Electron’s binary is not on this machine.');
  const second = spawn(program, argumentsFor(folder, makeProject(folder, title)), { cwd: ROOT, env: environmentFor(folder), stdio: 'ignore' });
  await once(second, 'exit');
}

/** Starts the program again on the same project and profile, after its window was closed. */
export async function launchAgain({ folder, project }: Shell): Promise<ElectronApplication> {
  return launch(folder, project);
}

function makeProject(folder: string, title: string): string {
  const project = join(folder, `${title}.assay`);
  const bench = createWorkbench(hostDoor(folder));
  bench.createAt(project, title);
  bench.close();
  return project;
}

function argumentsFor(folder: string, project: string): string[] {
  return [...shellArguments(), `--user-data-dir=${join(folder, 'profile')}`, project];
}

function environmentFor(folder: string): Record<string, string> {
  const given = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(given), XDG_CONFIG_HOME: join(folder, 'config'), HOME: folder };
}

async function launch(folder: string, project: string): Promise<ElectronApplication> {
  return _electron.launch({ args: argumentsFor(folder, project), cwd: ROOT, env: environmentFor(folder), timeout: 30_000 });
}
