// What plain Node lends the core: the account's name, a folder for projects, a Chromium to print with; no file dialogs.
import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import type { HostDoor } from '../core/door.ts';

/** `projectsFolder` is the analyst's own unless given; it is made when the first project is. */
export function hostDoor(projectsFolder: string = usualProjectsFolder()): HostDoor {
  return {
    actor: accountName(),
    dialogs: false,
    projectsFolder: resolve(projectsFolder),
    choosePath: () => Promise.reject(new Error('This host has no dialogs; the core asks only hosts that say they have.')),
    // Playwright takes a third of a second to load, and few commands print.
    printPdf: async (html, marking) => (await import('./print-pdf.ts')).printPdf(html, marking),
    logCrash,
  };
}

/** The stack goes to the terminal, under the number that the analyst was told. */
function logCrash(incident: string, error: unknown): void {
  process.stderr.write(`${new Date().toISOString()} incident ${incident}: ${stackOf(error)}\n`);
}

/** A fault of the host itself, which no caller is waiting for. */
export function logFault(error: unknown): void {
  process.stderr.write(`${new Date().toISOString()} ${stackOf(error)}\n`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function usualProjectsFolder(): string {
  const documents = join(homedir(), 'Documents');
  return join(existsSync(documents) ? documents : homedir(), 'Assay');
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    // Containers run under accounts that have no entry in the system's list.
    if (error instanceof Error && 'code' in error) return process.env.USER ?? `user ${process.getuid?.() ?? ''}`.trim();
    throw error;
  }
}
