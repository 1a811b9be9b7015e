// Finds Electron's binary, fetches it once where it is missing, and says how to start it here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const PACKAGE = join(ROOT, 'node_modules/electron');
const MAIN = 'dist/electron/main.cjs';

/** Fetching takes as long as the line does; a machine without one finds out sooner. */
const FETCH_MILLISECONDS = 120_000;

/** The program, or null where it is not here yet. ELECTRON_OVERRIDE_DIST_PATH names another folder, as Electron has it. */
export function findElectron(): string | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PACKAGE, 'dist');
  const name = join(PACKAGE, 'path.txt');
  const program = join(folder, existsSync(name) ? readFileSync(name, 'utf8') : 'electron');
  return existsSync(program) ? program : null;
}

/** One attempt to fetch it by Electron's own installer; null where that fails. */
export function fetchElectron(): string | null {
  spawnSync(process.execPath, [join(PACKAGE, 'install.js')], { stdio: 'ignore', timeout: FETCH_MILLISECONDS });
  return findElectron();
}

/** Why no window can be shown on this machine, as half a sentence; null where one can. */
export function whyNoScreen(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string | null {
  if (platform !== 'linux' || environment.DISPLAY || environment.WAYLAND_DISPLAY) return null;
  return 'there is no screen here (DISPLAY is not set)';
}

/** Electron's arguments to start the shell, before those of the shell itself. */
export function shellArguments(): string[] {
  // Chromium's own sandbox refuses to start as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // A stand-in runtime may load its app too late for declaring schemes; -r loads it before that.
  const early = process.env.ELECTRON_OVERRIDE_DIST_PATH ? ['-r', MAIN] : [];
  return [...sandbox, ...early, '.'];
}
