// Which tags of the tree an analyst means by a name or a path; pure.
import { foldedPath, pathSign, tagPaths, type TagNode } from '../../contract/tag-tree.ts';

/**
 * Whatever the spelling: those whose path is so or ends so ("Militias" and "Actors/Militias" mean one below Actors), else those
 * whose path holds it. A name that stands in several places means all of them.
 */
export function tagsCalled(tags: readonly TagNode[], written: string): string[] {
  const wanted = foldedPath(written);
  if (wanted === '') return [];
  const paths = [...tagPaths(tags)].map(([id, path]) => ({ id, path: foldedPath(path) }));
  const called = paths.filter(({ path }) => `${pathSign}${path}`.endsWith(`${pathSign}${wanted}`));
  const alike = called.length > 0 ? called : paths.filter(({ path }) => path.includes(wanted));
  return alike.map(({ id }) => id);
}
