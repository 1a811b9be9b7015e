// The browser host as an analyst starts it, on a temporary project, for one journey.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, type Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { assay, type Ran } from '../support/command-line.ts';
import { FirstProjects } from './first-projects.ts';
import { watchShifts } from './shifts.ts';

const ASSAY = join(import.meta.dirname, '../../server/assay.mjs');

export interface BrowserHost {
  /** The temporary folder, which is also the host's folder for projects. */
  readonly folder: string;
  /** The project that is open when the host starts: `Journey.assay`, or `sample.assay`. */
  readonly project: string;
  /** The address with its one-time token; another one after every start. */
  url(): string;
  /** Ends the host as Ctrl+C does, or as a power cut does, and starts it again on the same project. */
  restart(how: 'SIGINT' | 'SIGKILL'): Promise<void>;
  stop(how: 'SIGINT' | 'SIGKILL'): Promise<void>;
  /** Runs a command of the command line; the project must not be open in the host meanwhile. */
  assay(...args: string[]): Ran;
}

interface Fixtures {
  /** Files or folders that are in the project before the journey begins. */
  articles: string[];
  /** The same, by their names, written for the journey. */
  texts: Readonly<Record<string, string>>;
  /** A folder for the files of this journey. */
  papers: string;
  /** With an empty project open, with the sample project open, or on the welcome page with no project in the folder. */
  begin: 'project' | 'sample' | 'welcome';
  host: BrowserHost;
  /** The workbench, open on the project. */
  workbench: Page;
}

export const test = base.extend<Fixtures, { firstProjects: FirstProjects }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  firstProjects: [async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-first-'));
    await use(new FirstProjects(folder));
    rmSync(folder, { recursive: true, force: true });
  }, { scope: 'worker' }],
  articles: [[], { option: true }],
  texts: [{}, { option: true }],
  begin: ['project', { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  papers: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-papers-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  host: async ({ articles, texts, begin, firstProjects }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-e2e-'));
    const project = join(folder, begin === 'sample' ? 'sample.assay' : 'Journey.assay');
    if (begin !== 'welcome') firstProjects.copyTo(project, { kind: begin, articles, texts });
    const host = await startHost(folder, project, begin === 'welcome' ? [] : [project]);
    await use(host);
    await host.stop('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  },
  workbench: async ({ page, host, begin }, use) => {
    await watchShifts(page);
    await page.goto(host.url());
    // A page is loaded before its project is open: until then nobody takes keys or files.
    if (begin !== 'welcome') await page.getByRole('navigation', { name: words.frame.rail }).waitFor();
    await use(page);
  },
});

export { expect } from '@playwright/test';
export { projectTitle } from '../support/workbench-page.ts';

async function startHost(folder: string, project: string, opened: readonly string[]): Promise<BrowserHost> {
  let running = await serve(opened, folder);
  async function stop(how: 'SIGINT' | 'SIGKILL'): Promise<void> {
    if (running.child.exitCode !== null || running.child.signalCode !== null) return;
    running.child.kill(how);
    await once(running.child, 'exit');
  }
  return {
    folder,
    project,
    url: () => running.url,
    stop,
    async restart(how) {
      await stop(how);
      running = await serve(opened, folder);
    },
    assay,
  };
}

async function serve(opened: readonly string[], folder: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [ASSAY, 'serve', ...opened, '--projects', folder, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { url } = JSON.parse(line) as { url: string };
    return { child, url };
  }
  throw new Error(`The host ended with code ${child.exitCode} before it said its address.`);
}
