// `npm start`: opens the workbench on the sample project, in a window where there can be one, else in the browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { main as commandLine } from '../server/command-line.ts';
import { ensureSampleProject } from '../server/sample-project.ts';
import { buildPage, buildShell } from './build.ts';
import { fetchElectron, findElectron, shellArguments, whyNoScreen } from './electron-binary.ts';
import { ROOT } from './root.ts';
import { isPageStale, isShellStale } from './staleness.ts';

export async function start(): Promise<void> {
  if (isPageStale()) await buildPage();
  const out = join(ROOT, 'out');
  const project = await ensureSampleProject(out);
  const electron = await electronOrReason();
  if ('program' in electron) return openWindow(electron.program, project);
  process.stdout.write(`Assay opens in the browser: ${electron.reason}.\n`);
  await commandLine(['serve', project, '--projects', out, '--open']);
}

async function electronOrReason(): Promise<{ program: string } | { reason: string }> {
  const reason = whyNoScreen();
  if (reason !== null) return { reason };
  const program = findElectron() ?? fetchElectron();
  if (program === null) return { reason: 'Electron is not on this machine and could not be fetched' };
  if (isShellStale()) await buildShell();
  return { program };
}

function openWindow(program: string, project: string): void {
  const child = spawn(program, [...shellArguments(), project], { cwd: ROOT, stdio: 'inherit' });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
}
