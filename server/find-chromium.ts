// Finds a Chromium on this machine: named by ASSAY_CHROMIUM, Playwright's own, or one installed in the usual places.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'];

const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of the program, or null. `environment` and `platform` are this process's unless a test says otherwise. */
export function findChromium(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  // Whoever names one wants that one: falling back to another would hide the mistake.
  if (environment.ASSAY_CHROMIUM) return isProgram(environment.ASSAY_CHROMIUM) ? environment.ASSAY_CHROMIUM : null;
  return [playwrightsOwn(), ...usualPlaces(environment, platform)].find(isProgram) ?? null;
}

/** Where a Chromium would be, most likely first, whether or not it is there. */
export function usualPlaces(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return MAC_APPLICATIONS;
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS.map((program) => join(root, program)) : []));
  }
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch (error) {
    // Playwright knows no build for every platform, and says so by throwing.
    if (error instanceof Error) return '';
    throw error;
  }
}

function isProgram(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
