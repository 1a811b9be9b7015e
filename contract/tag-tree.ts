// The tree of tags as it is read and typed: paths ("casualties/civilians") and the order in which a tree is shown.
import { foldName } from './text/fold-name.ts';

export interface TagNode {
  id: string;
  parentId: string | null;
  name: string;
}

/** One line of a tree: how deep it stands and whether anything stands below it. */
export interface TreeLine<Node> {
  tag: Node;
  depth: number;
  children: number;
}

/** Between the names of a path; a name itself never has it. */
export const pathSign = '/';

/** In UTF-16 code units; wherever a tag is put on something by its path. */
export const longestTagPath = 500;

/** The names of a typed path without the white space around them; empty ones are left out. */
export function pathNames(path: string): string[] {
  return path.split(pathSign).map((name) => name.trim()).filter((name) => name !== '');
}

/** Id -> path from the root. A ring, which only a merge of two copies could leave, is walked once. */
export function tagPaths(tags: readonly TagNode[]): Map<string, string> {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  return new Map(tags.map((tag) => [tag.id, [...ancestors(byId, tag).toReversed(), tag].map(({ name }) => name).join(pathSign)]));
}

/** Whatever the spelling. A whole path goes before a name, and a name at the root before the same name elsewhere. */
export function tagByNameOrPath<Node extends TagNode>(tags: readonly Node[], typed: string): Node | undefined {
  const wanted = foldName(typed);
  const paths = tagPaths(tags);
  const wantedPath = foldedPath(typed);
  return tags.find((tag) => foldedPath(paths.get(tag.id) ?? '') === wantedPath) ?? tags.find((tag) => foldName(tag.name) === wanted);
}

export function foldedPath(path: string): string {
  return pathNames(path).map(foldName).join(pathSign);
}

/** Parent first. */
function ancestors<Node extends TagNode>(byId: ReadonlyMap<string, Node>, tag: Node): Node[] {
  const found: Node[] = [];
  for (let at = parentOf(byId, tag); at && at !== tag && !found.includes(at); at = parentOf(byId, at)) found.push(at);
  return found;
}

function parentOf<Node extends TagNode>(byId: ReadonlyMap<string, Node>, { parentId }: Node): Node | undefined {
  return parentId === null ? undefined : byId.get(parentId);
}

/** Parents before their children, siblings in the given order; what hangs on nothing known stands at the root. */
export function treeOf<Node extends TagNode>(tags: readonly Node[]): TreeLine<Node>[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const below = Map.groupBy(tags, (tag) => (byId.has(tag.parentId ?? '') ? tag.parentId : null));
  const lines: TreeLine<Node>[] = [];
  const shown = new Set<string>();
  const show = (tag: Node, depth: number): void => {
    if (shown.has(tag.id)) return;
    shown.add(tag.id);
    const children = below.get(tag.id) ?? [];
    lines.push({ tag, depth, children: children.length });
    for (const child of children) show(child, depth + 1);
  };
  for (const root of below.get(null) ?? []) show(root, 0);
  for (const tag of tags) show(tag, 0);
  return lines;
}

/** The tag and everything below it. */
export function withDescendants(tags: readonly TagNode[], id: string): Set<string> {
  const found = new Set([id]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const tag of tags) if (tag.parentId !== null && found.has(tag.parentId)) found.add(tag.id);
  }
  return found;
}
