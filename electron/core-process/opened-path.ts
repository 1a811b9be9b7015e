// Which file is open, as the shell must know it to reopen it after the core's death; the contract itself never says a path.
import { basename, dirname, join } from 'node:path';
import type { ProjectInfo } from '../../contract/project.ts';

/**
 * The path of the open project: the last of those that were offered to the core and bear its name, or the one of that
 * name in the folder for projects, which the page opens by token. Null where neither fits.
 */
export function openedPath(
  project: Pick<ProjectInfo, 'fileName' | 'folder'>,
  offered: readonly string[],
  projectsFolder: string,
): string | null {
  const candidates = [join(projectsFolder, project.fileName), ...offered];
  return candidates.findLast((path) => basename(path) === project.fileName && basename(dirname(path)) === project.folder) ?? null;
}
