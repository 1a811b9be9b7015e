// Where the keys of a tree lead, as screen readers' users know them from elsewhere.
import type { Tag } from '../../contract/tags.ts';
import type { TreeLine } from '../../contract/tag-tree.ts';

export type TreeMove = { kind: 'go'; id: string } | { kind: 'open'; id: string } | { kind: 'close'; id: string };

/** The lines that are not below a closed one. */
export function visibleLines(lines: readonly TreeLine<Tag>[], closed: ReadonlySet<string>): TreeLine<Tag>[] {
  const shown: TreeLine<Tag>[] = [];
  let hiddenBelow = Infinity;
  for (const line of lines) {
    if (line.depth > hiddenBelow) continue;
    shown.push(line);
    hiddenBelow = closed.has(line.tag.id) ? line.depth : Infinity;
  }
  return shown;
}

/** `inward` is the arrow that opens: the right one, or the left one where the page runs from right to left. */
export function treeMove(
  key: string,
  at: string | null,
  lines: readonly TreeLine<Tag>[],
  { closed, inward }: { closed: ReadonlySet<string>; inward: 'ArrowRight' | 'ArrowLeft' },
): TreeMove | null {
  const here = Math.max(0, lines.findIndex(({ tag }) => tag.id === at));
  const line = lines[here];
  if (!line) return null;
  const to = (index: number): TreeMove | null => {
    const next = lines[index];
    return next ? { kind: 'go', id: next.tag.id } : null;
  };
  const { id } = line.tag;
  const isClosed = closed.has(id);
  switch (key) {
    case 'ArrowDown':
      return at === null ? to(0) : to(here + 1);
    case 'ArrowUp':
      return to(here - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(lines.length - 1);
    case 'ArrowRight':
    case 'ArrowLeft':
      if (key === inward) {
        if (line.children === 0) return null;
        return isClosed ? { kind: 'open', id } : to(here + 1);
      }
      if (line.children > 0 && !isClosed) return { kind: 'close', id };
      return line.tag.parentId === null ? null : { kind: 'go', id: line.tag.parentId };
    default:
      return null;
  }
}
