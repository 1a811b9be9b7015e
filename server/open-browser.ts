// Opens an address in the analyst's default browser, where this machine has one to show it.
import { spawn } from 'node:child_process';

/** The program and arguments that open an address here; null on a machine without a screen or under automation. */
export function browserOpener(
  url: string,
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): [program: string, ...args: string[]] | null {
  if (environment.CI) return null;
  if (platform === 'darwin') return ['open', url];
  // `start` takes its first quoted argument for a title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', url.replaceAll('&', '^&')];
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return null;
  return ['xdg-open', url];
}

/** Does not wait for it, and does not mind its absence: the address is printed as well. */
export function openBrowser(url: string): void {
  const opener = browserOpener(url);
  if (opener === null) return;
  const [program, ...args] = opener;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => process.stderr.write(`${program} is not there: open the address by hand.\n`));
  child.unref();
}
