// Whether something that was built is older than what it is built from.
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const PAGE_SOURCES = ['renderer/**/*', 'contract/**/*', 'vite.config.ts', 'package-lock.json'];
const SHELL_SOURCES = ['electron/**/*', 'core/**/*', 'db/**/*', 'contract/**/*', 'scripts/build.ts', 'package-lock.json'];

export function isPageStale(): boolean {
  return isOlder('dist/page/index.html', PAGE_SOURCES);
}

export function isShellStale(): boolean {
  return isOlder('dist/electron/preload.cjs', SHELL_SOURCES);
}

/** True also where it was not built at all. The last file that a build writes is the one to ask. */
function isOlder(built: string, sources: readonly string[]): boolean {
  const made = statSync(join(ROOT, built), { throwIfNoEntry: false });
  if (!made) return true;
  return globSync([...sources], { cwd: ROOT }).some((path) => {
    const source = statSync(join(ROOT, path));
    return source.isFile() && source.mtimeMs > made.mtimeMs;
  });
}
